/** Assessors' figures and maps, taken as CSV: the references that claims stand beside. */
@NullMarked
package org.claimline.claims.assessment;

import org.jspecify.annotations.NullMarked;
