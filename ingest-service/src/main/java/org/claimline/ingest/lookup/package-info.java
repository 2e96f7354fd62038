/** The gazetteer, asked by a caller rather than by the extractor. */
@NullMarked
package org.claimline.ingest.lookup;

import org.jspecify.annotations.NullMarked;
