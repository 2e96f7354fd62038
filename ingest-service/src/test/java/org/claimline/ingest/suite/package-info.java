/** Questions of the kind that public test sets ask of {@code POST /api/analyses}, in our own words. */
@NullMarked
package org.claimline.ingest.suite;

import org.jspecify.annotations.NullMarked;
