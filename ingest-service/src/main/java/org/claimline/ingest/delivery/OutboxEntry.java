package org.claimline.ingest.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article's claims on their way to claims-service.
 *
 * @param attempts how often delivery was tried
 * @param dueAt when a waiting one is tried next
 * @param lastError why the last try failed, in words
 */
public record OutboxEntry(
        String digest,
        DeliveryState state,
        int attempts,
        Instant dueAt,
        @Nullable String lastError,
        @Nullable Instant deliveredAt) {}
