/** The rules of the scoring core, most of them as simulations with a known truth. */
@NullMarked
package org.claimline.claims.scoring;

import org.jspecify.annotations.NullMarked;
