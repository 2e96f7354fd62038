/** Articles come in: pasted text, HTML and JSON are read, searched for claims, and kept. */
@NullMarked
package org.claimline.ingest.intake;

import org.jspecify.annotations.NullMarked;
