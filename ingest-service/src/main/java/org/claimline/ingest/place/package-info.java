/** Names of places, in their spelling variants, against the gazetteer. */
@NullMarked
package org.claimline.ingest.place;

import org.jspecify.annotations.NullMarked;
