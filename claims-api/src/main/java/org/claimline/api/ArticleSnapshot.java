package org.claimline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as stored.
 *
 * @param id the article's digest
 * @param deliveredAt when claims-service accepted its claims; null = still on the way
 * @param withdrawnAt when the batch that brought it was undone: it is kept for the record, in no list, and claims nothing
 * @param page the page that it was read from first; null where it came as text, or its page was too long to be kept
 */
public record ArticleSnapshot(
        String id,
        Article article,
        List<Mention> claims,
        Instant ingestedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant withdrawnAt,
        @Nullable OriginalPage page) {
    /** An article that holds. */
    public ArticleSnapshot(
            String id, Article article, List<Mention> claims, Instant ingestedAt, @Nullable Instant deliveredAt) {
        this(id, article, claims, ingestedAt, deliveredAt, null, null);
    }
}
