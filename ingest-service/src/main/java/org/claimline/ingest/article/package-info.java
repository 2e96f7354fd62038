/** Reads plain text, HTML and JSON-LD into an article: canonical text, metadata, digest. Pure. */
@NullMarked
package org.claimline.ingest.article;

import org.jspecify.annotations.NullMarked;
