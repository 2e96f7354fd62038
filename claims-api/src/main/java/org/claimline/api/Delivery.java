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
 * @param version which article this text is a version of; null where it stands alone. Of two versions that share some of their words the
 *     later one takes the other's place: what the earlier one states is kept, and counts no more, but for what only fell off a page that is
 *     {@link Rolling}
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
        @Nullable Version version,
        @Nullable Long number) {
    public Delivery {
        claims = List.copyOf(claims);
    }

    /**
     * Texts that stood at one address one after the other are versions of one article. The later one is the one that says so of itself, else
     * the one that was read later.
     *
     * @param address of the article, the same for all of its versions whatever led a reader there
     * @param since from when on the text stands there, by its own word: when it was changed, else published; null = it does not say
     * @param readAt when it was first read; null where it was taken back since, and then it takes no other's place
     * @param rolling of a page that shows its latest entries and drops older ones, in which order they stand; null = it is no such page
     */
    public record Version(
            String address,
            @Nullable Instant since,
            @Nullable Instant readAt,
            @Nullable Rolling rolling) {
        /** One of a page that drops nothing. */
        public Version(String address, @Nullable Instant since, @Nullable Instant readAt) {
            this(address, since, readAt, null);
        }
    }

    /** A delivery that nobody counts, of an article with one text. */
    public Delivery(
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable Instant publishedAt,
            @Nullable String signature,
            List<Mention> claims) {
        this(title, outlet, url, publishedAt, signature, claims, null, null);
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
