package org.claimline.ingest.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands anywhere in a page and says something about it, collected in one pass. */
final class PageFacts {
    private static final int MOST = 50;

    /** Contents of meta tags by kind and name, such as {@code property=og:title}; the first of each. */
    final Map<String, String> metas = new HashMap<>();
    /** The JSON-LD blocks. */
    final List<String> linkedData = new ArrayList<>();
    /** Elements that name an author. */
    final List<Element> authors = new ArrayList<>();

    private @Nullable Element headline;

    @Nullable
    Element canonical;

    final List<Element> published = new ArrayList<>();
    final List<Element> modified = new ArrayList<>();
    String language = "";
    private int stories;
    private @Nullable String headlineText;

    private PageFacts() {}

    static PageFacts of(Document page) {
        var facts = new PageFacts();
        facts.read(page);
        return facts;
    }

    /** The first meta tag of several that has something to say. */
    @Nullable
    String meta(String... keys) {
        for (var key : keys) {
            var content = metas.get(key);
            if (content != null && !content.isBlank()) return content;
        }
        return null;
    }

    /** What the headline says, as the page shows it; null if it has none. */
    @Nullable
    String headlineText() {
        if (headlineText == null && headline != null) headlineText = headline.text();
        return headlineText;
    }

    /** As deep as the parser lets pages nest. */
    private void read(Element element) {
        var tag = element.normalName();
        var story = tag.equals("article") || tag.equals("main");
        if (story) stories++;
        else look(element, tag);
        for (var at = 0; at < element.childNodeSize(); at++)
            if (element.childNode(at) instanceof Element child) read(child);
        if (story) stories--;
    }

    private void look(Element element, String tag) {
        switch (tag) {
            case "meta" -> meta(element);
            case "html" -> language = element.attr("lang");
            case "script" -> {
                if (element.attr("type").equalsIgnoreCase("application/ld+json")) keep(linkedData, element.data());
            }
            case "h1" -> headline = headline == null ? element : headline;
            case "link" -> {
                if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) canonical = element;
            }
            case "time" -> time(element);
            default -> author(element);
        }
    }

    private void meta(Element meta) {
        var content = meta.attr("content");
        for (var attribute : meta.attributes()) {
            var kind = attribute.getKey();
            if (kind.equals("property") || kind.equals("name") || kind.equals("itemprop") || kind.equals("http-equiv"))
                metas.putIfAbsent(kind + '=' + attribute.getValue().toLowerCase(Locale.ROOT), content);
        }
    }

    private void time(Element time) {
        var property = time.attr("itemprop");
        if (property.equals("dateModified")) keep(modified, time);
        else if (property.equals("datePublished") || time.hasAttr("pubdate") || stories > 0) keep(published, time);
    }

    private void author(Element element) {
        if (element.attributesSize() == 0) return;
        var attributes = element.attributes();
        if (attributes.get("itemprop").equals("author") || attributes.get("rel").equals("author"))
            keep(authors, element);
    }

    private static <T> void keep(List<T> all, T one) {
        if (all.size() < MOST) all.add(one);
    }
}
