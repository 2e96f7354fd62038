/** Who says what: reporting verbs, quotations, pronouns, and the known sources behind the words. */
@NullMarked
package org.claimline.ingest.attribution;

import org.jspecify.annotations.NullMarked;
