package org.claimline.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.claimline.api.Article;
import org.jspecify.annotations.Nullable;

/**
 * Annotated articles: {@code claims.jsonl} and {@code traps.jsonl} beside the texts they are about.
 *
 * @param articles by file name, also those without any claim
 * @param claims the annotated claims, by file name
 * @param traps passages that look like claims and are none, by file name
 * @param disclosure how much of it a report may show
 */
record GoldSet(
        String name,
        Map<String, Article> articles,
        Map<String, List<JsonNode>> claims,
        Map<String, List<JsonNode>> traps,
        Disclosure disclosure) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads a set.
     *
     * @param gold the folder of {@code claims.jsonl} and {@code traps.jsonl}
     * @param texts the folder of the articles; those for the evaluation alone are in {@code gold/articles}
     */
    static GoldSet read(String name, Path gold, Path texts, Disclosure disclosure) throws IOException {
        var claims = byArticle(gold.resolve("claims.jsonl"));
        var traps = byArticle(gold.resolve("traps.jsonl"));
        var files = new TreeSet<>(claims.keySet());
        files.addAll(traps.keySet());
        var articles = new LinkedHashMap<String, Article>();
        for (var file : files) {
            var text = Files.exists(texts.resolve(file))
                    ? texts.resolve(file)
                    : gold.resolve("articles").resolve(file);
            articles.put(file, article(text, published(claims.get(file), traps.get(file))));
        }
        return new GoldSet(name, articles, claims, traps, disclosure);
    }

    private static @Nullable Instant published(@Nullable List<JsonNode> claims, @Nullable List<JsonNode> traps) {
        for (var list : new ArrayList<>(
                List.of(claims == null ? List.<JsonNode>of() : claims, traps == null ? List.<JsonNode>of() : traps)))
            for (var node : list)
                if (node.hasNonNull("publishedOn"))
                    return Instant.parse(LocalDate.parse(node.get("publishedOn").asText()) + "T12:00:00Z");
        return null;
    }

    private static Article article(Path file, @Nullable Instant published) throws IOException {
        return new Article(
                "0".repeat(64), Files.readString(file, StandardCharsets.UTF_8), null, null, null, published, "en");
    }

    private static Map<String, List<JsonNode>> byArticle(Path file) throws IOException {
        var nodes = new LinkedHashMap<String, List<JsonNode>>();
        if (!Files.exists(file)) return nodes;
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            var node = JSON.readTree(line);
            nodes.computeIfAbsent(node.path("article").asText(), any -> new ArrayList<>())
                    .add(node);
        }
        return nodes;
    }

    /** The same with only those of its articles that a condition holds for. */
    GoldSet only(Predicate<String> which) {
        return new GoldSet(name, only(articles, which), only(claims, which), only(traps, which), disclosure);
    }

    private static <V> Map<String, V> only(Map<String, V> all, Predicate<String> which) {
        var some = new LinkedHashMap<String, V>();
        all.forEach((file, value) -> {
            if (which.test(file)) some.put(file, value);
        });
        return some;
    }
}
