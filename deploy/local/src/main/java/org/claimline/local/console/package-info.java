/** What the person who started Claimline reads. */
@NullMarked
package org.claimline.local.console;

import org.jspecify.annotations.NullMarked;
