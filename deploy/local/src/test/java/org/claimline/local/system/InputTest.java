package org.claimline.local.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input changes nothing, and the user's own documents arrive as claims: through the real services. */
@TestInstance(Lifecycle.PER_CLASS)
class InputTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where the user's documents and their gold claims are, beside the project; never in it. */
    private static final Path SHARED = Path.of(System.getProperty(
            "claimline.shared", Claimline.ROOT.resolve("../shared").toString()));

    private Claimline claimline;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        claimline = Claimline.start(folder, FreePorts.base(), "--no-seeds");
    }

    @AfterAll
    void close() {
        if (claimline != null) claimline.close();
    }

    static Stream<Arguments> badArticles() {
        return Stream.of(
                Arguments.of("no body", "application/json", new byte[0], 400),
                Arguments.of("no text", "text/plain", new byte[0], 400),
                Arguments.of("20 MB", "text/plain", megabytes(20), 413),
                Arguments.of("20 MB of JSON", "application/json", megabytes(20), 413),
                Arguments.of("invalid JSON", "application/json", "{\"text\": ".getBytes(UTF_8), 400),
                Arguments.of("a list", "application/json", "[]".getBytes(UTF_8), 400),
                Arguments.of("an unknown media type", "application/x-unheard-of", "some text".getBytes(UTF_8), 415),
                Arguments.of(
                        "a date that is none",
                        "application/json",
                        "{\"text\": \"Some text.\", \"publishedAt\": \"the day after\"}".getBytes(UTF_8),
                        400),
                Arguments.of("binary garbage as HTML", "text/html", garbage(), 400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badArticles")
    void storesNothingOfABadArticleAndSaysWhatIsWrong(String name, String mediaType, byte[] body, int status) {
        var before = articles();

        var response = claimline.ingest.post("/api/articles", mediaType, body);

        assertProblem(response, status);
        assertThat(articles()).isEqualTo(before);
        claimline.awaitReady();
    }

    @Test
    void refusesFiguresItCannotRead() {
        var response = claimline.claims.post("/api/assessments", "text/csv", "what,is,this\n1,2,3\n".getBytes(UTF_8));

        assertProblem(response, 400);
        assertThat(claimline.claims.json("/api/assessments")).isEmpty();
    }

    @Test
    void findsEveryAreaOfTheUsersDocuments() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "the user's documents are not beside the project");
        var gold = areasByArticle();

        var softly = new SoftAssertions();
        for (var article : gold.entrySet()) {
            var text = Files.readString(SHARED.resolve("seeds").resolve(article.getKey()));
            var publishedAt = article.getValue().getFirst().path("publishedOn").asText();
            var stored =
                    Api.json(claimline.ingest.post("/api/articles", Map.of("text", text, "publishedAt", publishedAt)));
            var mentions = delivered(stored.path("id").asText());
            for (var expected : article.getValue()) assertFound(softly, expected, mentions, text);
        }
        softly.assertAll();
    }

    @Test
    void whatALiveBlogDropsCountsOn() {
        var first = post(
                "09:00", "Kyiv said its forces had retaken 711 square kilometres in the Kherson region on Wednesday.");
        var second = post(
                "10:00",
                "The General Staff said that its troops had taken 722 square kilometres in the Kharkiv region.");
        var third = post(
                "11:00", "Russia's Defence Ministry said it had captured 733 square kilometres in the Donetsk region.");
        delivered(liveBlog("2022-09-08T10:05:00Z", second, first));
        delivered(liveBlog("2022-09-08T11:05:00Z", third, second));

        var counted = claimline.claims.claims("&measure=AREA&outlet=Example+Live").stream()
                .collect(Collectors.toMap(
                        claim -> claim.path("quantity").path("value").asInt(),
                        claim -> claim.path("mentions").asInt()));
        assertThat(counted).isEqualTo(Map.of(711, 1, 722, 1, 733, 1));
    }

    private String liveBlog(String modified, String... posts) {
        var page = """
                <title>The war, live</title><script type="application/ld+json">{"@type": "LiveBlogPosting",
                "datePublished": "2022-09-08T06:00:00Z", "dateModified": "%s", "liveBlogUpdate": [%s]}</script>""".formatted(modified, String.join(", ", posts));
        var stored = claimline.ingest.post(
                "/api/articles", Map.of("html", page, "url", "https://news.example/live", "outlet", "Example Live"));
        return Api.json(stored).path("id").asText();
    }

    private static String post(String time, String said) {
        return """
                {"@type": "BlogPosting", "datePublished": "2022-09-08T%s:00Z", "articleBody": "%s The claim, made in an \
                evening address on %s, could not be independently verified, and nobody else has spoken of it."}""".formatted(time, said, time);
    }

    /** The mentions of an article as claims-service has them. */
    private List<JsonNode> delivered(String digest) {
        await("delivery")
                .atMost(Duration.ofSeconds(30))
                .until(() -> claimline.ingest.json("/api/articles/" + digest).hasNonNull("deliveredAt"));
        return claimline.claims.claims("&measure=AREA").stream()
                .map(claim ->
                        claimline.claims.json("/api/claims/" + claim.path("id").asLong()))
                .flatMap(detail -> elements(detail.path("mentions")))
                .filter(mention -> mention.path("digest").asText().equals(digest))
                .map(mention -> mention.path("mention"))
                .toList();
    }

    private static void assertFound(SoftAssertions softly, JsonNode gold, List<JsonNode> mentions, String text) {
        var found = mentions.stream().filter(mention -> same(gold, mention)).findFirst();
        var what = gold.path("id").asText() + ": " + gold.path("quantity").path("value") + " km2";
        softly.assertThat(found).as(what).isPresent();
        found.ifPresent(mention -> {
            var evidence = mention.path("evidence");
            softly.assertThat(text.substring(
                            evidence.path("start").asInt(), evidence.path("end").asInt()))
                    .as(what + ": evidence")
                    .isEqualTo(evidence.path("text").asText());
            if (namesItsSpeaker(gold))
                softly.assertThat(names(mention.path("claimant")))
                        .as(what + ": claimant")
                        .containsAnyElementsOf(strings(gold.path("claimant").path("accept")));
        });
    }

    /** The headline's figure may stand among the repeats of the sentence that says it again with its speaker. */
    private static boolean same(JsonNode gold, JsonNode mention) {
        var expected = gold.path("quantity").path("value").asDouble();
        return Math.abs(mention.path("quantity").path("value").asDouble() - expected) <= expected / 100
                && Stream.concat(Stream.of(mention.path("evidence")), elements(mention.path("repeats")))
                        .anyMatch(evidence -> overlap(gold.path("evidence"), evidence));
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return other.path("start").asInt() < one.path("end").asInt()
                && one.path("start").asInt() < other.path("end").asInt();
    }

    private static boolean namesItsSpeaker(JsonNode gold) {
        var words = gold.path("claimant").path("text").asText("");
        return !words.isEmpty() && gold.path("evidence").path("text").asText().contains(words);
    }

    private static List<String> names(JsonNode claimant) {
        return Stream.of("name", "organisation", "text")
                .map(field -> claimant.path(field).asText(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Map<String, List<JsonNode>> areasByArticle() throws IOException {
        var byArticle = new TreeMap<String, List<JsonNode>>();
        for (var line : Files.readAllLines(SHARED.resolve("gold/claims.jsonl"))) {
            var gold = JSON.readTree(line);
            if (!gold.path("measure").asText().equals("AREA")) continue;
            if (gold.path("optional").asBoolean() || gold.hasNonNull("repeats")) continue;
            byArticle.merge(gold.path("article").asText(), List.of(gold), InputTest::joined);
        }
        return byArticle;
    }

    private static List<JsonNode> joined(List<JsonNode> some, List<JsonNode> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> strings(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"detail\"").contains("\"status\":" + status);
    }

    private int articles() {
        return claimline.ingest.json("/api/articles?limit=500").size();
    }

    private static byte[] megabytes(int count) {
        var bytes = new byte[count * 1_000_000];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    private static byte[] garbage() {
        var bytes = new byte[10_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
