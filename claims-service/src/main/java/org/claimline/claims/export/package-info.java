/** Claims in the formats of others: one query, one row for each claim in every format, streamed. */
@NullMarked
package org.claimline.claims.export;

import org.jspecify.annotations.NullMarked;
