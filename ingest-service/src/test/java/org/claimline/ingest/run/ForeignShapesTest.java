package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;

/** Batches in the shapes of others: IPTC ninjs, schema.org's ClaimReview, WARC. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class ForeignShapesTest {
    private final String mark = UUID.randomUUID().toString();

    @Test
    void readsNewsItemsOfBothVersionsWithWhatTheySay() {
        var run = ended(
                "application/x-ndjson",
                String.join(
                        "\n",
                        """
                {"uri": "https://wire.example/item/1", "type": "text", "pubStatus": "usable", "language": "en-GB",\
                 "versionCreated": "2022-09-11T18:00:00+03:00", "headlines": [{"role": "short", "value": "Short"},\
                 {"role": "main", "value": "The long one"}], "by": "Ada Smith", "provider": {"name": "Wire"},\
                 "bodies": [{"contentType": "text/html", "value": "<p>x"}, {"contentType": "text/plain",\
                 "value": "The General Staff said its forces took 20 square kilometres on Friday. %s"}]}""".formatted(mark),
                        """
                {"uri": "urn:newsml:wire:2", "versioncreated": "2022-09-11T18:00:00Z", "headlines": [{"value": "Two"}],\
                 "bodies": [{"contenttype": "text/html", "value": "<p>%s</p>"}]}""".formatted(("The General Staff said its forces took 21 square kilometres on Friday, " + mark
                                        + ". ")
                                .repeat(12)),
                        """
                {"uri": "urn:3", "type": "picture", "headlines": [{"value": "A picture"}]}""",
                        """
                {"uri": "urn:4", "pubstatus": "canceled", "bodies": [{"value": "They took it."}]}""",
                        """
                {"uri": "urn:5", "headlines": [{"value": "No body"}]}"""));

        assertThat(run.getInt("accepted")).isEqualTo(2);
        assertThat(findings(run)).hasSize(3);
        assertThat(findings(run).get(0)).startsWith("line 3").contains("picture");
        assertThat(findings(run).get(1)).startsWith("line 4").contains("canceled");
        assertThat(findings(run).get(2)).startsWith("line 5").contains("bodies");
        var article = article("The General Staff said its forces took 20 square kilometres on Friday. " + mark);
        assertThat(article.getString("article.title")).isEqualTo("The long one");
        assertThat(article.getString("article.outlet")).isEqualTo("Wire");
        assertThat(article.getString("article.url")).isEqualTo("https://wire.example/item/1");
        assertThat(article.getString("article.publishedAt")).isEqualTo("2022-09-11T15:00:00Z");
        assertThat(article.getString("article.language")).isEqualTo("en");
        assertThat(article.getList("article.authors", String.class)).containsExactly("Ada Smith");
        assertThat(article.getString("claims[0].window.end")).isEqualTo("2022-09-09");
    }

    @Test
    void aReviewedClaimIsItsClaimantsAndNothingIsInvented() {
        var words = "Ukrainian forces recaptured 3,000 square kilometres near Kharkiv last week. " + mark;
        var run = ended(
                "application/x-ndjson",
                String.join(
                        "\n",
                        review(
                                words,
                                "{\"@type\": \"Person\", \"name\": \"Jane Roe\"}",
                                "\"datePublished\": \"2022-09-11\""),
                        review("Troops took 5 square kilometres near Izium. " + mark, "[]", ""),
                        review("Troops took 6 square kilometres near Izium. " + mark, "{\"name\": \"Somebody\"}", ""),
                        review(
                                "Bread costs twice as much. " + mark,
                                "{\"@type\": \"Person\", \"name\": \"Jane Roe\"}",
                                ""),
                        "{\"@type\": \"ClaimReview\", \"url\": \"https://check.example/5\"}",
                        review(
                                "Troops took 7 square kilometres last week. " + mark,
                                "{\"@type\": \"Organization\", \"name\": \"A league\"}",
                                "")));

        assertThat(run.getInt("accepted")).isEqualTo(2);
        assertThat(findings(run)).hasSize(4);
        assertThat(findings(run).get(0)).startsWith("line 2").contains("who made the claim");
        assertThat(findings(run).get(1)).startsWith("line 3").contains("Person or Organization");
        assertThat(findings(run).get(2)).startsWith("line 4").contains("found no claim");
        assertThat(findings(run).get(3)).startsWith("line 5").contains("claimReviewed");
        var known = article(words);
        assertThat(known.getString("article.text")).isEqualTo(words);
        assertThat(known.getString("article.outlet")).isEqualTo("Check");
        assertThat(known.getString("article.publishedAt")).startsWith("2022-10-01");
        assertThat(known.getString("claims[0].claimant.name")).isEqualTo("Jane Roe");
        assertThat(known.getString("claims[0].claimant.kind")).isEqualTo("PERSON");
        assertThat(known.getString("claims[0].claimant.side")).isNull();
        assertThat(known.getString("claims[0].speech")).isEqualTo("REPORTED");
        assertThat(known.getString("claims[0].saidOn")).isEqualTo("2022-09-11");
        assertThat(known.getString("claims[0].window.end")).startsWith("2022-09");
        var undated = article("Troops took 7 square kilometres last week. " + mark);
        assertThat(undated.getString("claims[0].window"))
                .as("no day is known to reckon from")
                .isNull();
        assertThat(undated.getString("claims[0].saidOn")).isNull();
    }

    @Test
    void readsAWebArchiveAndSaysWhichRecordItCouldNot() {
        var body = "<html><head><title>News</title></head><body><article><h1>News of the day</h1><p>"
                + ("The General Staff said its forces took 22 square kilometres near Izium, " + mark + ". ").repeat(12)
                + "</p></article></body></html>";
        var warc = new Warc(true)
                .page("https://a.example/1?utm_source=x", body)
                .response(
                        "https://a.example/2",
                        Warc.http(200, "text/html; charset=utf-8", "<p>").replace("<p>", "\0\0\0"))
                .bytes();

        var run = ended("application/warc", warc);

        assertThat(run.getString("format")).isEqualTo("WARC");
        assertThat(run.getInt("accepted")).isEqualTo(1);
        assertThat(findings(run)).singleElement().asString().startsWith("record 2, https://a.example/2");
        given().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/warc")
                .body("no archive".getBytes(StandardCharsets.UTF_8))
                .post("/api/intake-runs")
                .then()
                .statusCode(422);
    }

    @Test
    void writesWhatARunBroughtAsAWebArchive() throws IOException {
        var text = "The General Staff said its forces took 23 square kilometres near Izium. Це так. " + mark;
        var run = ended(
                "application/x-ndjson",
                "{\"text\": \"" + text + "\", \"url\": \"https://a.example/23\"}\n"
                        + "{\"text\": \"Nothing much happened. " + mark + "\"}");

        var answer = given().get("/api/intake-runs/" + run.getInt("id") + "/warc");

        assertThat(answer.contentType()).isEqualTo("application/warc");
        var types = new ArrayList<String>();
        var texts = new HashMap<String, String>();
        try (var warc = new WarcReader(new ByteArrayInputStream(answer.asByteArray()))) {
            for (var record : warc) {
                types.add(record.type());
                if (record instanceof WarcConversion conversion)
                    texts.put(
                            conversion.target(),
                            new String(conversion.body().stream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(types).containsExactly("warcinfo", "conversion", "metadata", "conversion", "metadata");
        assertThat(texts).containsEntry("https://a.example/23", text);
        assertThat(texts.keySet()).anyMatch(target -> target.startsWith("ni:///sha-256;"));
        given().get("/api/intake-runs/999999999/warc").then().statusCode(404);
    }

    private static String review(String words, String author, String more) {
        return """
                {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://check.example/1",\
                 "claimReviewed": "%s", "datePublished": "2022-10-01", "author": {"@type": "Organization", "name": "Check"},\
                 "reviewRating": {"alternateName": "False"}, "itemReviewed": {"@type": "Claim", "author": %s%s}}""".formatted(words, author, more.isEmpty() ? "" : ", " + more);
    }

    private static JsonPath article(String text) {
        var digest = given().contentType("text/plain; charset=utf-8")
                .body(text)
                .post("/api/extractions")
                .path("article.digest");
        return given().get("/api/articles/" + digest).jsonPath();
    }

    private static JsonPath ended(String type, Object body) {
        var request =
                given().header("Idempotency-Key", UUID.randomUUID().toString()).contentType(type);
        var bytes = body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) body;
        var id = request.body(bytes).post("/api/intake-runs").jsonPath().getInt("id");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/api/intake-runs/" + id).jsonPath().get("finishedAt") != null);
        return given().get("/api/intake-runs/" + id).jsonPath();
    }

    /** Place and reason of what was not stored. */
    private static List<String> findings(JsonPath run) {
        List<Map<String, Object>> all = given().get("/api/intake-runs/" + run.getInt("id") + "/findings")
                .jsonPath()
                .getList("findings");
        return all.stream()
                .map(one -> (one.get("file") == null ? "line " + one.get("line") : one.get("file")) + ": "
                        + one.get("reason"))
                .toList();
    }
}
