/** Starts, watches and stops the whole of Claimline on one machine. */
@NullMarked
package org.claimline.local.launch;

import org.jspecify.annotations.NullMarked;
