package org.claimline.ingest.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself outside of JSON-LD: Open Graph, meta tags, microdata, links, and {@code <time>}. */
final class PageMetadata {
    private static final List<String> PUBLISHED = List.of(
            "property=article:published_time",
            "itemprop=datepublished",
            "name=article:published_time",
            "name=parsely-pub-date",
            "name=dc.date.issued",
            "name=dcterms.created",
            "name=dc.date",
            "name=pubdate",
            "name=publish-date",
            "name=date");
    private static final List<String> MODIFIED = List.of(
            "property=article:modified_time",
            "property=og:updated_time",
            "itemprop=datemodified",
            "name=dcterms.modified",
            "name=last-modified");

    private static final List<String> AUTHORS =
            List.of("name=author", "property=article:author", "name=parsely-author", "name=dc.creator");
    private static final Evaluator NAME = QueryParser.parse("[itemprop=name]");

    private PageMetadata() {}

    /** What is known already, and what the page says besides. */
    static Metadata completed(Metadata known, Document page, PageFacts facts) {
        return new Metadata(
                known.title() != null ? known.title() : title(page, facts),
                known.outlet() != null
                        ? known.outlet()
                        : Metadata.foundLine(
                                facts.meta("property=og:site_name", "name=application-name", "name=dc.publisher")),
                known.url() != null ? known.url() : url(facts),
                known.publishedAt() != null ? known.publishedAt() : first(facts, PUBLISHED, facts.published),
                known.language() != null ? known.language() : language(facts),
                known.authors().isEmpty() ? authors(facts) : known.authors(),
                known.modifiedAt() != null ? known.modifiedAt() : first(facts, MODIFIED, facts.modified));
    }

    private static @Nullable String title(Document page, PageFacts facts) {
        var stated = facts.meta("property=og:title");
        return Metadata.foundLine(stated != null ? stated : firstOf(facts.headlineText(), page.title()));
    }

    private static @Nullable String language(PageFacts facts) {
        return Metadata.foundLanguage(
                firstOf(facts.language, facts.meta("property=og:locale", "http-equiv=content-language")));
    }

    private static @Nullable String url(PageFacts facts) {
        var canonical = facts.canonical == null ? null : Metadata.foundUrl(address(facts.canonical));
        return canonical != null ? canonical : Metadata.foundUrl(facts.meta("property=og:url"));
    }

    /** Nearly all are absolute. */
    private static String address(Element link) {
        var address = link.attributes().get("href");
        return address.startsWith("http") ? address : link.absUrl("href");
    }

    private static List<String> authors(PageFacts facts) {
        var names = new ArrayList<String>();
        for (var key : AUTHORS) add(names, facts.metas.get(key));
        for (var shown : facts.authors) add(names, name(shown));
        return Metadata.authors(names);
    }

    private static void add(List<String> names, @Nullable String stated) {
        var name = Metadata.foundLine(stated);
        if (name != null) names.add(name);
    }

    private static String name(Element author) {
        var name = author.selectFirst(NAME);
        return (name == null ? author : name).text();
    }

    private static @Nullable Instant first(PageFacts facts, List<String> metas, List<Element> times) {
        for (var meta : metas) {
            var time = time(facts.metas.get(meta));
            if (time != null) return time;
        }
        for (var shown : times) {
            var time = time(shown.attributes().get("datetime"));
            if (time != null) return time;
        }
        return null;
    }

    private static @Nullable Instant time(@Nullable String stated) {
        return stated == null || stated.isBlank() ? null : PublicationTime.found(stated);
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (var text : texts) if (text != null && !text.isBlank()) return text;
        return null;
    }
}
