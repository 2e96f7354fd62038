package org.claimline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One published text, as it is kept.
 *
 * @param digest SHA-256 of the canonical text in UTF-8, 64 lower-case hexadecimal digits
 * @param text the canonical text: plain text as it came, HTML without its markup
 * @param url the canonical address, where known
 * @param publishedAt when it was published; null = not known, and then no relative date can be resolved
 * @param language ISO 639-1, where known
 */
public record Article(
        String digest,
        String text,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String language) {}
