package org.claimline.ingest.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says of itself outside of JSON-LD: Open Graph, meta tags, microdata, links, and {@code <time>}. */
final class PageMetadata {
    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=parsely-pub-date]",
            "meta[name=dc.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=date]");

    private PageMetadata() {}

    static Metadata of(Document page) {
        return new Metadata(
                Metadata.foundLine(firstOf(meta(page, "meta[property=og:title]"), text(page, "h1"), page.title())),
                Metadata.foundLine(firstOf(
                        meta(page, "meta[property=og:site_name]"),
                        meta(page, "meta[name=application-name]"),
                        meta(page, "meta[name=dc.publisher]"))),
                url(page),
                published(page),
                Metadata.foundLanguage(firstOf(
                        page.select("html").attr("lang"),
                        meta(page, "meta[property=og:locale]"),
                        meta(page, "meta[http-equiv=content-language]"))));
    }

    private static @Nullable String url(Document page) {
        var canonical = page.select("link[rel=canonical]").stream()
                .map(link -> link.absUrl("href"))
                .map(Metadata::foundUrl)
                .filter(Objects::nonNull)
                .findFirst();
        return canonical.orElseGet(() -> Metadata.foundUrl(meta(page, "meta[property=og:url]")));
    }

    private static @Nullable Instant published(Document page) {
        var times = page.select("time[itemprop=datePublished], time[pubdate], article time, main time").stream()
                .map(time -> time.attr("datetime"));
        return Stream.concat(PUBLISHED.stream().map(selector -> meta(page, selector)), times)
                .filter(text -> text != null && !text.isBlank())
                .map(PublicationTime::found)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String meta(Document page, String selector) {
        var tag = page.selectFirst(selector);
        return tag == null ? null : tag.attr("content");
    }

    private static @Nullable String text(Document page, String selector) {
        var element = page.selectFirst(selector);
        return element == null ? null : element.text();
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (var text : texts) if (text != null && !text.isBlank()) return text;
        return null;
    }
}
