package org.claimline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text, as it is kept.
 *
 * @param digest SHA-256 of the canonical text in UTF-8, 64 lower-case hexadecimal digits
 * @param text the canonical text: plain text as it came, HTML without its markup, headline and boilerplate
 * @param url the canonical address, where known
 * @param publishedAt when it was published; null = not known, and then no relative date can be resolved
 * @param language ISO 639-1, where known
 * @param authors who wrote it, as the page names them; empty where that is not known
 * @param modifiedAt when it was last changed, as the page says
 * @param rolling of a page that shows its latest entries and drops older ones, such as a live blog, in which order they stand; null where it
 *     does not say that it is one
 * @param doubt why the text may not be an article's: a paywall, a list of articles, a refusal. Where it is set, no claims are
 *     looked for and nothing is stored
 */
public record Article(
        String digest,
        String text,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String language,
        List<String> authors,
        @Nullable Instant modifiedAt,
        @Nullable Rolling rolling,
        @Nullable String doubt) {
    public Article {
        // Absent in what an older service wrote.
        authors = authors == null ? List.of() : List.copyOf(authors);
    }

    /** An article of which nobody says who wrote it or that it was changed. */
    public Article(
            String digest,
            String text,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable Instant publishedAt,
            @Nullable String language) {
        this(digest, text, title, outlet, url, publishedAt, language, List.of(), null, null, null);
    }
}
