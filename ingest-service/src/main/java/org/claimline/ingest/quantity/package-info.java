/** Numbers with their units, hedges, ranges and conversions. */
@NullMarked
package org.claimline.ingest.quantity;

import org.jspecify.annotations.NullMarked;
