/** Deliveries become mentions, mentions of one assertion become one claim, and claims are found again. */
@NullMarked
package org.claimline.claims.claim;

import org.jspecify.annotations.NullMarked;
