package org.claimline.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article, after schema.org's NewsArticle. */
record JsonLd(Metadata metadata, String body) {
    private static final JsonLd NONE = new JsonLd(Metadata.NONE, "");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OTHER_TYPES = Set.of("LiveBlogPosting", "BlogPosting", "Report");
    /** Pages describe a handful of things; more is a bomb. */
    private static final int MOST_NODES = 1000;

    /** The first article among a page's JSON-LD blocks, in arrays and graphs too; broken blocks are skipped. */
    static JsonLd articleOf(Document document) {
        for (var script : document.select("script[type=application/ld+json]")) {
            var article = article(script.data());
            if (article != null) return of(article);
        }
        return NONE;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            var open = new ArrayDeque<JsonNode>();
            open.add(JSON.readTree(json));
            for (var seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
                var node = open.removeFirst();
                if (isArticle(node.path("@type"))) return node;
                if (node.isArray()) node.forEach(open::addLast);
                node.path("@graph").forEach(open::addLast);
                if (node.path("mainEntity").isObject()) open.addLast(node.path("mainEntity"));
            }
            return null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (var one : type) if (isArticle(one)) return true;
            return false;
        }
        var name = type.asText("");
        return name.endsWith("Article") || OTHER_TYPES.contains(name);
    }

    private static JsonLd of(JsonNode article) {
        var published = first(article.path("datePublished"), "");
        var metadata = new Metadata(
                Metadata.foundLine(first(article.path("headline"), "")),
                Metadata.foundLine(first(article.path("publisher"), "name")),
                url(article),
                published == null ? null : PublicationTime.found(published),
                Metadata.foundLanguage(first(article.path("inLanguage"), "alternateName")));
        return new JsonLd(metadata, paragraphs(article.path("articleBody").asText("")));
    }

    private static @Nullable String url(JsonNode article) {
        var url = Metadata.foundUrl(first(article.path("url"), "@id"));
        return url != null ? url : Metadata.foundUrl(first(article.path("mainEntityOfPage"), "@id"));
    }

    /** A text, the named field of an object, or the first of a list of either. */
    private static @Nullable String first(JsonNode node, String field) {
        var one = node.isArray() ? node.path(0) : node;
        var value = one.isObject() ? one.path(field) : one;
        return value.isTextual() ? value.textValue() : null;
    }

    private static String paragraphs(String body) {
        return body.lines().map(Metadata::line).filter(line -> line != null).collect(Collectors.joining("\n\n"));
    }
}
