package org.claimline.ingest.fetch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every road by which an address comes in, with every hostile one: nobody touches a server of this machine. Its port is allowed, so that
 * nothing but the address stands between them. What it holds happened to others: an address that a reader gave was asked as it was (FreshRSS
 * GHSA-8p8w-9h98-44j5, Stringer GHSA-496x-437q-h35q), and one that stood in an item's text (Miniflux GHSA-xwh2-742g-w3wp).
 */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class HostileRoadsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Canary canary;

    @BeforeAll
    static void start() throws IOException {
        canary = new Canary(
                FakeClaimsService.openPort(),
                (request, out) -> Canary.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    }

    @AfterEach
    void nobodyTouchedTheCanary() {
        assertThat(canary.requests()).isEmpty();
    }

    @AfterAll
    static void stop() {
        canary.close();
    }

    /** Those that mean something by themselves; what names mean is no test's to say here. */
    private static List<String> hostile() throws IOException {
        var addresses = Files.readAllLines(Path.of("src/test/resources/fetch/hostile.tsv")).stream()
                .filter(line -> !line.startsWith("#") && (!line.contains("\t") || line.startsWith("http://localhost:")))
                .map(line -> line.split("\t", -1)[0].replace("PORT", "" + FakeClaimsService.openPort()))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(80);
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/articles/fetch", "/api/extractions", "/api/analyses"})
    void asAnArticle(String path) throws IOException {
        for (var address : hostile())
            assertThat(asked(path, address)).as(address).isBetween(400, 502);
    }

    /** A site that may be asked sends its readers on. */
    @Test
    void asARedirect() throws IOException {
        for (var address : hostile()) {
            var site = FakeClaimsService.serve("/on-" + UUID.randomUUID(), exchange -> {
                try (exchange) {
                    exchange.getResponseHeaders().set("Location", address);
                    exchange.sendResponseHeaders(302, -1);
                }
            });
            assertThat(asked("/api/articles/fetch", site)).as(address).isBetween(400, 502);
        }
    }

    @Test
    void asALineOfABatch() throws IOException {
        var lines = hostile().stream().map(HostileRoadsTest::line).collect(Collectors.joining("\n"));
        int id = given().contentType("application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/intake-runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(PATIENCE)
                .until(() -> given().get("/api/intake-runs/" + id).jsonPath().get("finishedAt") != null);
        var run = given().get("/api/intake-runs/" + id).jsonPath();
        assertThat(run.getInt("failed")).isEqualTo(hostile().size());
    }

    @Test
    void asAFeed() throws IOException {
        for (var address : hostile()) {
            var followed = given().contentType("application/json")
                    .body(Map.of("url", address))
                    .post("/api/feeds");
            if (followed.statusCode() != 201)
                assertThat(followed.statusCode()).as(address).isBetween(400, 499);
            else assertThat(refused(followed.path("id"))).as(address).isNotBlank();
        }
    }

    /** What the first look at a feed came to, which is followed no more then. */
    private static String refused(int feed) {
        await().atMost(PATIENCE)
                .until(() -> given().get("/api/feeds/" + feed).jsonPath().get("trouble") != null);
        String trouble = given().get("/api/feeds/" + feed).jsonPath().getString("trouble");
        given().delete("/api/feeds/" + feed).then().statusCode(204);
        return trouble;
    }

    /** As the article of an item, and as everything that a text may show or offer beside it. */
    @Test
    void withinAFeed() throws IOException {
        var hostile = hostile();
        var items = IntStream.range(0, hostile.size())
                .mapToObj(n -> item(n, escaped(hostile.get(n))))
                .collect(Collectors.joining());
        var feed = FakeClaimsService.serve("/hostile-" + UUID.randomUUID(), exchange -> {
            try (exchange) {
                FakeClaimsService.answer(
                        exchange,
                        200,
                        "application/rss+xml; charset=utf-8",
                        "<rss><channel><title>Hostile</title>" + items + "</channel></rss>");
            }
        });
        int id = given().contentType("application/json")
                .body(Map.of("url", feed))
                .post("/api/feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(PATIENCE).untilAsserted(() -> {
            var told = given().get("/api/feeds/" + id).jsonPath();
            assertThat(told.getInt("stored")).as("the long ones").isGreaterThanOrEqualTo(hostile.size());
            assertThat(told.getInt("failed"))
                    .as("the short ones that name an address")
                    .isGreaterThan(80);
        });
    }

    private static int asked(String path, String address) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("url", address))
                .post(path)
                .statusCode();
    }

    private static String line(String address) {
        return "{\"url\": \"" + address + "\"}";
    }

    /** One that has only a summary, so that its page is wanted, and one that has its text, with what else may be fetched for it. */
    private static String item(int n, String address) {
        var words = "The villages by the river were quiet on day " + n + ", the harbour office said. ";
        return "<item><guid isPermaLink=\"false\">short-" + n + "</guid><title>Short " + n + "</title><link>" + address
                + "</link><description>In short.</description></item>"
                + "<item><guid isPermaLink=\"false\">long-" + n + "</guid><title>Long " + n + "</title>"
                + "<enclosure url=\"" + address + "\" length=\"1\" type=\"image/png\"/><description>"
                + escaped("<p>" + words.repeat(20) + "</p><img src=\"" + address + "\"><iframe src=\"" + address
                        + "\"></iframe><link rel=\"icon\" href=\"" + address + "\"><video poster=\"" + address + "\">")
                + "</description></item>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
