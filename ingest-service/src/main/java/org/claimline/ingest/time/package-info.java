/** Expressions of time, relative to the day an article was published or something was said. */
@NullMarked
package org.claimline.ingest.time;

import org.jspecify.annotations.NullMarked;
