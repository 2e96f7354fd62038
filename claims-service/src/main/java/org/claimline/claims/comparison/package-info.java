/** Whether a claim and a reference speak of the same ground and days, and what the ratio is if they do. */
@NullMarked
package org.claimline.claims.comparison;

import org.jspecify.annotations.NullMarked;
