/** Tests of claims-service as a whole, and what they share. */
@NullMarked
package org.claimline.claims;

import org.jspecify.annotations.NullMarked;
