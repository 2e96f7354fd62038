/** Tests of the whole system: the packaged launcher and services as real processes. */
@NullMarked
package org.claimline.local.system;

import org.jspecify.annotations.NullMarked;
