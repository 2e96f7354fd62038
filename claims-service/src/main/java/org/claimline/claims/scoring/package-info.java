/**
 * How reliable a source is and how credible a claim, from what independent assessors measured: a pure core, deterministic, without
 * clock, database or randomness. All amounts are compared as logarithms.
 */
@NullMarked
package org.claimline.claims.scoring;

import org.jspecify.annotations.NullMarked;
