/** The gazetteer as a hierarchy: which oblasts a place, a region or a country is made of. */
@NullMarked
package org.claimline.claims.place;

import org.jspecify.annotations.NullMarked;
