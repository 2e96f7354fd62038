package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a caller hands it in: exactly one of {@code text} and {@code html}; where an article is stored, {@code url} alone
 * has its page fetched. What the caller states wins over
 * what the HTML says of itself.
 *
 * @param publishedAt ISO 8601: an instant, a date-time with offset, or a day ({@code 2022-09-08}), read as noon UTC
 * @param authors who wrote it, at most 20 names
 */
public record ArticleInput(
        @Nullable String text,
        @Nullable String html,
        @Nullable String url,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String publishedAt,
        @Nullable String language,
        @Nullable List<String> authors) {
    /** An article of which nobody says who wrote it. */
    public ArticleInput(
            @Nullable String text,
            @Nullable String html,
            @Nullable String url,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String publishedAt,
            @Nullable String language) {
        this(text, html, url, title, outlet, publishedAt, language, null);
    }
}
