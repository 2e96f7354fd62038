/** What became of an article's text and claims: versions under one address, and how two readings differ. */
@NullMarked
package org.claimline.ingest.version;

import org.jspecify.annotations.NullMarked;
