package org.claimline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as stored.
 *
 * @param id the article's digest
 * @param deliveredAt when claims-service accepted its claims; null = still on the way
 */
public record ArticleSnapshot(
        String id,
        Article article,
        List<Mention> claims,
        Instant ingestedAt,
        @Nullable Instant deliveredAt) {}
