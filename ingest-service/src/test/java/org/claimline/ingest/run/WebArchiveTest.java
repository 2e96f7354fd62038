package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.ingest.run.Batches.digest;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.findings;
import static org.claimline.ingest.run.Batches.key;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimline.api.ArticleSnapshot;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.ingest.archive.Originals;
import org.claimline.ingest.database.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** Pages as they came are kept, leave as WARC files and come back from them as the same articles. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class WebArchiveTest {
    private static final String WARC = "application/warc";

    @Inject
    ObjectMapper json;

    @Inject
    Originals originals;

    @Inject
    Database database;

    private final String mark = UUID.randomUUID().toString();
    private String address;

    @BeforeEach
    void site() {
        address = FakeClaimsService.serve("/" + mark, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("X-Edition", "evening");
                var packed = Warc.gzip(page("21").getBytes(StandardCharsets.UTF_8));
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                exchange.sendResponseHeaders(200, packed.length);
                exchange.getResponseBody().write(packed);
            }
        });
    }

    @Test
    void aFetchedPageIsKeptWithItsDigestTimeAndHeaders() {
        var stored = given().contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Map.of("url", address))
                .post("/api/articles/fetch")
                .then()
                .statusCode(201)
                .extract()
                .as(ArticleSnapshot.class);

        assertThat(stored.page().url()).isEqualTo(address);
        assertThat(stored.page().headers()).containsEntry("x-edition", "evening");
        assertThat(stored.page().retrievedAt()).isNotNull();
        assertThat(originals.of(stored.id())).hasValueSatisfying(kept -> {
            assertThat(kept.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(page("21"));
            assertThat(kept.sha256()).isEqualTo(stored.page().sha256());
            assertThat(kept.packed()).hasSizeLessThan(stored.page().bytes());
        });
    }

    @Test
    void whatARunBroughtComesBackFromItsArchiveAsTheSameArticles() throws IOException {
        var first = run();
        var before = articles(first);
        assertThat(before).hasSize(4);
        var archive = archive(first);
        assertThat(types(archive))
                .containsExactlyInAnyOrder(
                        "warcinfo",
                        "response",
                        "resource",
                        "conversion",
                        "conversion",
                        "metadata",
                        "metadata",
                        "metadata",
                        "metadata");
        given().post("/api/intake-runs/" + first.getInt("id") + "/undo").then().statusCode(200);
        assertThat(ended(first.getInt("id")).getInt("withdrawn")).isEqualTo(4);
        assertThat(before)
                .as("nothing else refers to their pages")
                .allSatisfy(one -> assertThat(originals.of(one.id())).isEmpty());
        assertThat(pages(before)).isZero();

        var second = ended(given().contentType(WARC)
                .header("Idempotency-Key", key())
                .body(archive)
                .post("/api/intake-runs"));

        assertThat(second.getInt("accepted")).isEqualTo(4);
        assertThat(second.getInt("failed") + second.getInt("quarantined")).isZero();
        var after = articles(second);
        assertThat(after).extracting(ArticleSnapshot::article).containsExactlyElementsOf(texts(before));
        assertThat(after)
                .extracting(ArticleSnapshot::claims)
                .containsExactlyElementsOf(
                        before.stream().map(ArticleSnapshot::claims).toList());
        for (var n = 0; n < 4; n++) {
            var page = before.get(n).page();
            if (page == null) {
                assertThat(after.get(n).page()).isNull();
                continue;
            }
            assertThat(after.get(n).page().sha256()).isEqualTo(page.sha256());
            assertThat(after.get(n).page().url()).isEqualTo(page.url());
        }
        assertThat(types(archive(second))).containsExactlyInAnyOrderElementsOf(types(archive));
    }

    @Test
    void anAnswerLeavesWithItsHeadsAndSaysHowItsBodyTravelled() throws IOException {
        var archive = archive(run());

        try (var warc = new WarcReader(new ByteArrayInputStream(archive))) {
            for (var record : warc) {
                if (!(record instanceof WarcResponse response)) continue;
                assertThat(response.target()).isEqualTo(address);
                var http = response.http();
                assertThat(http.status()).isEqualTo(200);
                assertThat(http.headers().first("X-Edition")).contains("evening");
                assertThat(http.headers().first("Content-Encoding")).isEmpty();
                assertThat(http.headers().first("X-Archive-Orig-Content-Encoding"))
                        .contains("gzip");
                assertThat(http.body().stream().readAllBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(page("21"));
                return;
            }
        }
        throw new AssertionError("no response in the archive");
    }

    @Test
    void anUndoLeavesThePageThatSomethingElseCameFrom() {
        var run = run();
        var fetched = articles(run).stream()
                .filter(one -> one.page() != null && one.page().headers() != null)
                .findFirst()
                .orElseThrow();
        database.update(
                "insert into retrieval select ?, sha256, url, content_type, headers, retrieved_at from retrieval where digest = ?",
                UUID.randomUUID().toString().replace("-", "").repeat(2),
                fetched.id());

        given().post("/api/intake-runs/" + run.getInt("id") + "/undo");
        ended(run.getInt("id"));

        assertThat(originals.of(fetched.id())).isEmpty();
        assertThat(pages(List.of(fetched))).isEqualTo(1);
    }

    @Test
    void aReviewsWordsDoNotComeBackAsTheOutletsOwnClaim() {
        var words = "Troops took 7 square kilometres near Izium. " + mark;
        var first = ended(Batches.post("""
                {"@type": "ClaimReview", "claimReviewed": "%s", "author": {"@type": "Organization", "name": "Check"},\
                 "itemReviewed": {"author": {"@type": "Person", "name": "Jane Roe"}}}""".formatted(words).getBytes(StandardCharsets.UTF_8), key()));
        assertThat(first.getInt("accepted")).isEqualTo(1);

        var second = ended(given().contentType(WARC)
                .header("Idempotency-Key", key())
                .body(archive(first))
                .post("/api/intake-runs"));

        assertThat(second.getInt("failed")).isEqualTo(1);
        assertThat(findings(second, 0, 10).getString("findings[0].reason")).contains("the review itself");
        assertThat(given().get("/api/articles/" + digest(words)).jsonPath().getString("claims[0].claimant.name"))
                .isEqualTo("Jane Roe");
    }

    /** One by its address, one as a page, and two as texts, one of them with all that can be stated. */
    private JsonPath run() {
        var lines = List.of(
                Map.of("url", address),
                Map.of("html", page("22"), "title", "Stated title", "outlet", "Stated outlet"),
                Map.of(
                        "text",
                        "The General Staff said its forces took 23 square kilometres near Izium this week. Це так. "
                                + mark,
                        "url",
                        "https://a.example/23",
                        "title",
                        "Title",
                        "outlet",
                        "Outlet",
                        "publishedAt",
                        "2022-09-09T08:00:00Z",
                        "language",
                        "en",
                        "authors",
                        List.of("A. Writer")),
                Map.of("text", "The General Staff said its forces took 24 square kilometres near Izium. " + mark));
        var body = new StringBuilder();
        for (var line : lines) body.append(written(line)).append('\n');
        return ended(Batches.post(body.toString().getBytes(StandardCharsets.UTF_8), key()));
    }

    private String page(String area) {
        return "<html><head><title>News</title><meta name=author content='B. Writer'></head><body><article><h1>News of the day</h1><p>"
                + ("The General Staff said its forces took " + area + " square kilometres near Izium, " + mark + ". ")
                        .repeat(12)
                + "</p></article></body></html>";
    }

    private byte[] archive(JsonPath run) {
        return given().get("/api/intake-runs/" + run.getInt("id") + "/warc").asByteArray();
    }

    /** What a run brought, in the order of the digests. */
    private List<ArticleSnapshot> articles(JsonPath run) {
        return database.transaction(connection -> {
            try (var select =
                    connection.prepareStatement("select digest from intake_article where run_id = ? order by digest")) {
                select.setLong(1, run.getLong("id"));
                var rows = select.executeQuery();
                var articles = new ArrayList<ArticleSnapshot>();
                while (rows.next())
                    articles.add(
                            given().get("/api/articles/" + rows.getString(1)).as(ArticleSnapshot.class));
                return articles;
            }
        });
    }

    private static List<org.claimline.api.Article> texts(List<ArticleSnapshot> several) {
        return several.stream().map(ArticleSnapshot::article).toList();
    }

    private int pages(List<ArticleSnapshot> several) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement("select count(*) from page where sha256 = any (?)")) {
                select.setArray(
                        1,
                        connection.createArrayOf(
                                "text",
                                several.stream()
                                        .filter(one -> one.page() != null)
                                        .map(one -> one.page().sha256())
                                        .toArray()));
                var row = select.executeQuery();
                row.next();
                return row.getInt(1);
            }
        });
    }

    private static List<String> types(byte[] archive) throws IOException {
        var types = new ArrayList<String>();
        try (var warc = new WarcReader(new ByteArrayInputStream(archive))) {
            for (var record : warc) types.add(record.type());
        }
        return types;
    }

    private String written(Object line) {
        try {
            return json.writeValueAsString(line);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
