/** Assembles claims out of quantities, places, times and attributions. */
@NullMarked
package org.claimline.ingest.claim;

import org.jspecify.annotations.NullMarked;
