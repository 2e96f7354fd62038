package org.claimline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ingest-service hands over for one article; the article's digest is in the address.
 *
 * @param signature tells near-identical texts: 64 MinHash minima of the text's five-word shingles, 32 bits each, big
 *     endian, in Base64 (344 characters); two articles share a text as far as their minima are equal one by one. Null where
 *     the text is too short to tell. It belongs to the digest, so the first one that comes stands
 * @param claims every claim found, none if there is none: a later delivery for the same digest replaces the list
 * @param number which of the article's deliveries is the later one: one with a lower number than was taken before changes nothing,
 *     however late it arrives. Null where nobody counts, and then the one that comes last holds
 */
public record Delivery(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String signature,
        List<Mention> claims,
        @Nullable Long number) {
    public Delivery {
        claims = List.copyOf(claims);
    }

    /** A delivery that nobody counts. */
    public Delivery(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable Instant publishedAt,
            @Nullable String signature,
            List<Mention> claims) {
        this(title, outlet, url, publishedAt, signature, claims, null);
    }

    /** A delivery that does not tell copies. */
    public Delivery(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable Instant publishedAt,
            List<Mention> claims) {
        this(title, outlet, url, publishedAt, null, claims);
    }
}
