package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.claimline.api.Mention;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what decides which claim it belongs to.
 *
 * @param claimId the claim it belonged to so far
 * @param claimant the id of the source that asserts
 * @param ordinal its place in the article's list
 */
record KeptMention(
        long id,
        @Nullable Long claimId,
        String mergeKey,
        String claimant,
        String digest,
        int ordinal,
        @Nullable String outlet,
        @Nullable Instant publishedAt,
        Mention mention) {

    /** When it was said, at noon where only the day is known, else when it was published. */
    @Nullable
    Instant time() {
        var said = mention.saidOn();
        return said == null ? publishedAt : said.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    @Nullable
    Window window() {
        return mention.window();
    }
}
