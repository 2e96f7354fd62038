/** Loads what a new installation starts with, through the public APIs. */
@NullMarked
package org.claimline.local.seeds;

import org.jspecify.annotations.NullMarked;
