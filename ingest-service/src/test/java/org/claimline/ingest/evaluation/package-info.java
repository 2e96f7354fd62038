/** Measures the extractor against annotated articles. */
@NullMarked
package org.claimline.ingest.evaluation;

import org.jspecify.annotations.NullMarked;
