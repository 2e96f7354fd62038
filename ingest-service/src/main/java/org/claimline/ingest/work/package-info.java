/** Work in the background that outlives whoever does it: taken on for a lease, and followed by those who wait for it. */
@NullMarked
package org.claimline.ingest.work;

import org.jspecify.annotations.NullMarked;
