package org.claimline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ingest-service hands over for one article; the article's digest is in the address.
 *
 * @param claims every claim found, none if there is none: a later delivery for the same digest replaces the list
 */
public record Delivery(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        List<Mention> claims) {
    public Delivery {
        claims = List.copyOf(claims);
    }
}
