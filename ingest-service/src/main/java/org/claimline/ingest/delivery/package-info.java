/**
 * The transactional outbox: what an article's transaction wrote reaches claims-service at least once, whatever dies on
 * the way; as the PUT is idempotent, once in effect.
 */
@NullMarked
package org.claimline.ingest.delivery;

import org.jspecify.annotations.NullMarked;
