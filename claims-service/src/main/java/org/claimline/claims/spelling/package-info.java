/** What makes two spellings of one name equal, and a name a slug. Knows no domain and no framework. */
@NullMarked
package org.claimline.claims.spelling;

import org.jspecify.annotations.NullMarked;
