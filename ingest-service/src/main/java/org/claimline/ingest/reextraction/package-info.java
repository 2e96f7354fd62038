/** Everything that is stored, read again: in the background, step by step, with a report of what changed. */
@NullMarked
package org.claimline.ingest.reextraction;

import org.jspecify.annotations.NullMarked;
