package org.claimline.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page's JSON-LD says of its article, after schema.org's NewsArticle.
 *
 * @param found whether the page describes an article at all
 * @param free false if it says that its article is not free to read
 * @param body its text, paragraphs separated by an empty line; empty where it is not stated
 * @param liveBlog null where the page does not say that it is one
 */
record JsonLd(
        boolean found,
        boolean free,
        Metadata metadata,
        String body,
        @Nullable LiveBlog liveBlog) {
    private static final JsonLd NONE = new JsonLd(false, true, Metadata.NONE, "", null);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OTHER_TYPES = Set.of(LiveBlog.TYPE, "BlogPosting", "Report");
    /** Pages describe a handful of things; more is a bomb. */
    private static final int MOST_NODES = 1000;

    /** The first article among a page's JSON-LD blocks, in arrays and graphs too; broken blocks are skipped. */
    static JsonLd articleOf(List<String> blocks) {
        var named = new HashMap<String, JsonNode>();
        JsonNode article = null;
        JsonNode blog = null;
        for (var block : blocks)
            for (var node : nodes(block)) {
                if (article == null && is(node.path("@type"), JsonLd::isArticle)) article = node;
                if (blog == null && is(node.path("@type"), LiveBlog.TYPE::equals)) blog = node;
                if (node.path("@id").isTextual())
                    named.putIfAbsent(node.path("@id").textValue(), node);
            }
        return article == null ? NONE : of(article, named, blog == null ? null : liveBlog(blog));
    }

    private static List<JsonNode> nodes(String json) {
        var nodes = new ArrayList<JsonNode>();
        try {
            var open = new ArrayDeque<JsonNode>();
            open.add(JSON.readTree(json));
            while (!open.isEmpty() && nodes.size() < MOST_NODES) {
                var node = open.removeFirst();
                nodes.add(node);
                if (node.isArray()) node.forEach(open::addLast);
                node.path("@graph").forEach(open::addLast);
                if (node.path("mainEntity").isObject()) open.addLast(node.path("mainEntity"));
            }
            return nodes;
        } catch (JsonProcessingException e) {
            return nodes;
        }
    }

    private static boolean is(JsonNode type, Predicate<String> wanted) {
        if (!type.isArray()) return wanted.test(type.asText(""));
        for (var one : type) if (is(one, wanted)) return true;
        return false;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || OTHER_TYPES.contains(type);
    }

    private static JsonLd of(JsonNode article, Map<String, JsonNode> named, @Nullable LiveBlog liveBlog) {
        var metadata = new Metadata(
                Metadata.foundLine(first(article.path("headline"), "")),
                Metadata.foundLine(first(whole(article.path("publisher"), named), "name")),
                url(article),
                time(article.path("datePublished")),
                Metadata.foundLanguage(first(article.path("inLanguage"), "alternateName")),
                authors(article.path("author"), named),
                time(article.path("dateModified")));
        return new JsonLd(true, free(article.path("isAccessibleForFree")), metadata, body(article), liveBlog);
    }

    private static boolean free(JsonNode free) {
        return !free.asText("true").equalsIgnoreCase("false");
    }

    private static java.time.@Nullable Instant time(JsonNode node) {
        var time = first(node, "@value");
        return time == null ? null : PublicationTime.found(time);
    }

    private static List<String> authors(JsonNode authors, Map<String, JsonNode> named) {
        var names = new ArrayList<String>();
        for (var one : authors.isArray() ? authors : List.of(authors)) {
            var author = Metadata.foundLine(first(whole(one, named), "name"));
            if (author != null) names.add(author);
        }
        return Metadata.authors(names);
    }

    /** A node of a graph often stands for another by its id. */
    private static JsonNode whole(JsonNode node, Map<String, JsonNode> named) {
        if (!node.isObject() || node.has("name")) return node;
        return named.getOrDefault(node.path("@id").asText(""), node);
    }

    private static @Nullable String url(JsonNode article) {
        var url = Metadata.foundUrl(first(article.path("url"), "@id"));
        return url != null ? url : Metadata.foundUrl(first(article.path("mainEntityOfPage"), "@id"));
    }

    /** A text, the named field of an object, or the first of a list of either. */
    private static @Nullable String first(JsonNode node, String field) {
        var one = node.isArray() ? node.path(0) : node;
        var value = one.isObject() ? one.path(field) : one;
        if (value.isArray()) value = value.path(0);
        return value.isTextual() ? value.textValue() : null;
    }

    /** The body, or the posts of a live blog, newest first as they stand. */
    private static String body(JsonNode article) {
        var body = paragraphs(article.path("articleBody").asText(""));
        if (!body.isEmpty()) return body;
        return updates(article).stream()
                .map(JsonLd::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static LiveBlog liveBlog(JsonNode blog) {
        return new LiveBlog(updates(blog).stream()
                .map(post -> LiveBlog.Post.of(time(post.path("datePublished")), text(post)))
                .filter(Objects::nonNull)
                .toList());
    }

    /** The posts of a live blog; a single one may stand by itself. */
    private static List<JsonNode> updates(JsonNode blog) {
        var posts = new ArrayList<JsonNode>();
        var stated = blog.path("liveBlogUpdate");
        for (var post : stated.isObject() ? List.of(stated) : stated)
            if (posts.size() < LiveBlog.MOST_POSTS) posts.add(post);
        return posts;
    }

    private static String text(JsonNode post) {
        return paragraphs(post.path("articleBody").asText(""));
    }

    private static String paragraphs(String body) {
        return PlainText.of(body)
                .lines()
                .map(Metadata::line)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }
}
