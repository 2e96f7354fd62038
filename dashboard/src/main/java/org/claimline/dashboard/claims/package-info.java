/** Claims as a list with filters, and each claim with its proof. */
@NullMarked
package org.claimline.dashboard.claims;

import org.jspecify.annotations.NullMarked;
