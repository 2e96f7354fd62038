package org.claimline.ingest.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.claimline.api.ArticleInput;
import org.jspecify.annotations.Nullable;

/** What is known of an article besides its text; null where it is not. */
record Metadata(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Instant publishedAt,
        @Nullable String language,
        List<String> authors,
        @Nullable Instant modifiedAt) {
    static final Metadata NONE = new Metadata(null, null, null, null, null, List.of(), null);

    private static final int LONGEST = 1000;
    private static final int LONGEST_SHOWN = 80;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_AUTHORS = 20;
    /** So long is the code of a language. */
    private static final int LANGUAGE = 2;

    private static final int LONGEST_VARIANT = 20;

    /** What a caller states; a field that is not of its form is an error. */
    static Metadata stated(ArticleInput input) {
        return new Metadata(
                bounded("title", input.title()),
                bounded("outlet", input.outlet()),
                statedUrl(input.url()),
                statedTime(input.publishedAt()),
                statedLanguage(input.language()),
                statedAuthors(input.authors()),
                null);
    }

    /** The fields of this one, and those of {@code other} where this one has none. */
    Metadata or(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                outlet != null ? outlet : other.outlet,
                url != null ? url : other.url,
                publishedAt != null ? publishedAt : other.publishedAt,
                language != null ? language : other.language,
                authors.isEmpty() ? other.authors : authors,
                modifiedAt != null ? modifiedAt : other.modifiedAt);
    }

    /** One line of text without control characters; null if there is nothing in it. */
    static @Nullable String line(@Nullable String text) {
        if (text == null) return null;
        var line = Blanks.onOneLine(text).strip();
        return line.isEmpty() ? null : line;
    }

    /** A page's own words, cut where they go on for ever. */
    static @Nullable String foundLine(@Nullable String text) {
        var line = line(text);
        if (line == null || line.length() <= LONGEST) return line;
        return line(line.substring(0, LONGEST));
    }

    /** An absolute http or https address, or null: nothing else may become a link on a page. */
    static @Nullable String foundUrl(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST * 2) return null;
        try {
            var uri = new URI(text.strip());
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** ISO 639-1 of a language tag such as {@code en-GB}, or null. */
    static @Nullable String foundLanguage(@Nullable String text) {
        if (text == null) return null;
        var tag = text.strip();
        if (tag.length() < LANGUAGE || !letter(tag.charAt(0)) || !letter(tag.charAt(1))) return null;
        return tag.length() == LANGUAGE || variant(tag)
                ? tag.substring(0, LANGUAGE).toLowerCase(Locale.ROOT)
                : null;
    }

    /** Whether what follows the language says which kind of it is meant. */
    private static boolean variant(String tag) {
        var mark = tag.charAt(LANGUAGE);
        var length = tag.length() - LANGUAGE - 1;
        if ((mark != '-' && mark != '_') || length == 0 || length > LONGEST_VARIANT) return false;
        for (var at = LANGUAGE + 1; at < tag.length(); at++) {
            var unit = tag.charAt(at);
            if (!letter(unit) && (unit < '0' || unit > '9') && unit != '-' && unit != '_') return false;
        }
        return true;
    }

    private static boolean letter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    /** The names among what stands where authors are named, each once: no addresses, and no more than a story has. */
    static List<String> authors(List<String> names) {
        if (names.isEmpty()) return List.of();
        var authors = new LinkedHashSet<String>();
        for (var name : names)
            if (authors.size() < MOST_AUTHORS
                    && name.length() <= LONGEST_NAME
                    && !name.contains("://")
                    && name.indexOf('@') < 0) authors.add(name);
        return List.copyOf(authors);
    }

    static String shortened(String text) {
        var line = Blanks.onOneLine(text);
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
    }

    private static @Nullable String bounded(String field, @Nullable String text) {
        var line = line(text);
        if (line != null && line.length() > LONGEST)
            throw UnusableArticleException.malformed(
                    field + ": expected at most " + LONGEST + " characters, got " + line.length());
        return line;
    }

    private static @Nullable Instant statedTime(@Nullable String text) {
        return text == null || text.isBlank() ? null : PublicationTime.stated(text);
    }

    private static @Nullable String statedUrl(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var url = foundUrl(text);
        if (url != null) return url;
        throw UnusableArticleException.malformed(
                "url: expected an absolute http or https address, got \"" + shortened(text) + "\"");
    }

    private static List<String> statedAuthors(@Nullable List<String> authors) {
        if (authors == null) return List.of();
        if (authors.size() > MOST_AUTHORS)
            throw UnusableArticleException.malformed(
                    "authors: expected at most " + MOST_AUTHORS + " names, got " + authors.size());
        var names = new ArrayList<String>();
        for (var author : authors) {
            var name = bounded("authors", author);
            if (name != null) names.add(name);
        }
        return List.copyOf(names);
    }

    private static @Nullable String statedLanguage(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var language = foundLanguage(text);
        if (language != null) return language;
        throw UnusableArticleException.malformed(
                "language: expected an ISO 639-1 code such as en, got \"" + shortened(text) + "\"");
    }
}
