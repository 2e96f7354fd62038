/** Claimants, outlets and assessors: names, aliases, roles and sides. */
@NullMarked
package org.claimline.claims.source;

import org.jspecify.annotations.NullMarked;
