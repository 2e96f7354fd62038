package org.claimline.claims.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The article that carries a mention, as far as it concerns that mention.
 *
 * @param origin the digest of the article whose text it carries; its own where it is no copy
 * @param knownAt when it could be known: published, or changed to this text; where that is not known, received
 * @param supersededAt from when on a newer version took the mention's place; null = none did
 */
record Carrier(
        String digest,
        @Nullable String outlet,
        @Nullable Instant publishedAt,
        String origin,
        Instant knownAt,
        @Nullable Instant supersededAt) {

    /** The same as it could be known at a time. */
    Carrier asOf(Instant time) {
        return supersededAt == null || !supersededAt.isAfter(time)
                ? this
                : new Carrier(digest, outlet, publishedAt, origin, knownAt, null);
    }
}
