package org.claimline.ingest.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.claimline.api.ArticleInput;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A news item as IPTC ninjs has it, 2.x (names in lower case) or 3.x (in camel case). Only what it says is taken: an outlet where
 * it names a provider or a source that publishes, an address where its {@code uri} is one.
 */
record Ninjs(JsonNode item) {
    private static final List<String> XHTML = List.of("text/html", "application/xhtml+xml");

    /** Whether an object is such an item. */
    static boolean is(JsonNode node) {
        return node.isObject()
                && node.path("uri").isTextual()
                && (field(node, "bodies").isArray()
                        || field(node, "headlines").isArray()
                        || field(node, "standard").path("name").asText().equals("ninjs"));
    }

    /**
     * The article in the shape of the contract.
     *
     * @throws ProblemException if there is none: another medium, no body, or one that was called back
     */
    ArticleInput article() {
        var type = field(item, "type").asText("text");
        if (!type.equals("text")) throw none("type: expected a text, got " + type);
        var status = field(item, "pubStatus").asText("usable");
        if (!status.equals("usable")) throw none("pubStatus: expected what may be published, got " + status);
        var text = body("text/plain");
        var html = text == null ? page() : null;
        if (text == null && html == null) throw none("bodies: expected one of plain text or HTML, got none");
        return new ArticleInput(
                text, html, url(), headline(), outlet(), text(item, "versionCreated"), language(), bylines());
    }

    private @Nullable String page() {
        for (var type : XHTML) {
            var body = body(type);
            // A fragment, mostly, and all of it the article's.
            if (body != null) return "<article>" + body + "</article>";
        }
        return null;
    }

    private @Nullable String body(String type) {
        for (var body : field(item, "bodies")) {
            var value = body.path("value");
            if (field(body, "contentType").asText("text/plain").startsWith(type)
                    && !value.asText().isBlank()) return value.asText();
        }
        return null;
    }

    private @Nullable String headline() {
        @Nullable String first = null;
        for (var one : field(item, "headlines")) {
            var value = text(one, "value");
            if (value == null) continue;
            if (one.path("role").asText("main").equals("main")) return value;
            if (first == null) first = value;
        }
        return first;
    }

    private @Nullable String outlet() {
        var provider = field(item, "provider");
        if (provider.isTextual()) return provider.asText();
        var named = text(provider.isArray() ? provider.path(0) : provider, "name");
        if (named != null) return named;
        for (var source : field(item, "infoSources"))
            if (source.path("role").asText().toLowerCase(Locale.ROOT).contains("publisher"))
                return text(source, "name");
        return null;
    }

    private @Nullable String url() {
        var uri = item.path("uri").asText();
        return uri.startsWith("https://") || uri.startsWith("http://") ? uri : null;
    }

    /** The language alone: what else a tag may say is not kept. */
    private @Nullable String language() {
        var tag = text(item, "language");
        return tag == null || tag.length() < 2 ? null : tag.split("-", 2)[0];
    }

    private List<String> bylines() {
        var lines = field(item, "bylines");
        if (lines.isArray())
            return StreamSupport.stream(lines.spliterator(), false)
                    .map(one ->
                            one.isTextual() ? one.asText() : one.path("value").asText())
                    .filter(line -> !line.isBlank())
                    .toList();
        var by = text(item, "by");
        if (by == null) by = text(item, "byline");
        return by == null ? List.of() : List.of(by);
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = field(node, name);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    /** A field by its name of 3.x, else by that of 2.x. */
    private static JsonNode field(JsonNode node, String name) {
        var value = node.path(name);
        return value.isMissingNode() ? node.path(name.toLowerCase(Locale.ROOT)) : value;
    }

    private static ProblemException none(String detail) {
        return new ProblemException(422, "Nothing to read", detail);
    }
}
