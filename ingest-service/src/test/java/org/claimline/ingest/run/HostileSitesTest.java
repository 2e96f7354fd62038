package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimline.ingest.run.Batches.PATIENCE;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.findings;
import static org.claimline.ingest.run.Batches.key;
import static org.claimline.ingest.run.Batches.lines;
import static org.claimline.ingest.run.Batches.post;
import static org.claimline.ingest.run.Batches.texts;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.ingest.HangingSite;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Batches of addresses whose sites mean no good. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class HostileSitesTest {
    /** More than the runs that are read at once. */
    private static final int BATCHES = 4;

    private static final int ADDRESSES = 20;

    private final String mark = UUID.randomUUID().toString();
    private final HangingSite hanging = new HangingSite();

    @AfterEach
    void letGo() {
        hanging.letGo();
    }

    @Test
    void batchesThatWaitForTheirSitesHoldUpNobodyElse() {
        var site = FakeClaimsService.serve("/hangs-" + mark, hanging);
        var waiting = IntStream.range(0, BATCHES)
                .mapToObj(n -> begun(IntStream.range(0, ADDRESSES).mapToObj(page -> site + "/" + n + "/" + page)))
                .toList();
        await().atMost(PATIENCE).until(() -> hanging.open() >= BATCHES);

        var texts = ended(post(lines(texts(250)), key()));
        var pages = ended(begun(IntStream.range(0, 5).mapToObj(this::honest)));
        given().contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Map.of("url", honest(5)))
                .post("/api/articles")
                .then()
                .statusCode(201);

        assertThat(texts.getInt("accepted")).isEqualTo(250);
        assertThat(pages.getInt("accepted")).isEqualTo(5);
        assertThat(hanging.open()).as("sites that hang still").isGreaterThanOrEqualTo(BATCHES);
        hanging.letGo();
        for (var id : waiting) {
            var run = ended(id);
            assertThat(run.getString("state")).isEqualTo("DONE");
            assertThat(run.getInt("failed")).isEqualTo(ADDRESSES);
        }
    }

    @Test
    void endlessAnswersBombsAndLiesAreCutAndTheOthersOfTheirBatchAreStored() throws IOException {
        var bomb = Warc.gzip(new byte[21 * 1024 * 1024]);
        var addresses = List.of(
                honest(1),
                FakeClaimsService.serve("/endless-" + mark, HostileSitesTest::endless),
                FakeClaimsService.serve("/bomb-" + mark, exchange -> packed(exchange, bomb)),
                FakeClaimsService.serve(
                        "/lie-" + mark, exchange -> packed(exchange, "no gzip".getBytes(StandardCharsets.UTF_8))),
                FakeClaimsService.serve("/short-" + mark, HostileSitesTest::tooShort),
                honest(2));

        var run = ended(begun(addresses.stream()));

        assertThat(run.getInt("accepted")).isEqualTo(2);
        assertThat(findings(run, 0, 10).getList("findings.line")).containsExactly(2, 3, 4, 5);
        assertThat(findings(run, 0, 10).<String>getList("findings.reason"))
                .satisfiesExactly(
                        endless -> assertThat(endless).contains("at most 5242880 bytes"),
                        bombed -> assertThat(bombed).contains("once inflated"),
                        lied -> assertThat(lied).contains("the encoding that it names"),
                        broken -> assertThat(broken).contains("ended its answer early"));
    }

    private static int begun(Stream<String> addresses) {
        var body = addresses.map(address -> "{\"url\": \"" + address + "\"}").collect(Collectors.joining("\n"));
        return post(body.getBytes(StandardCharsets.UTF_8), key()).jsonPath().getInt("id");
    }

    private String honest(int number) {
        return FakeClaimsService.serve("/honest-" + mark + number, exchange -> {
            try (exchange) {
                FakeClaimsService.answer(exchange, 200, "text/html; charset=utf-8", """
                        <title>By the river</title><article><h1>By the river</h1>
                        <p>The General Staff said its forces had recaptured two villages by the river. %s %d</p>
                        <p>Nothing else of note happened there on that day, and the roads were open again by night.</p>
                        </article>""".formatted(mark, number));
            }
        });
    }

    private static void endless(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            while (true)
                exchange.getResponseBody()
                        .write("<p>and on it goes ".repeat(400).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void tooShort(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 5_000);
            exchange.getResponseBody().write("<p>Less than that".getBytes(StandardCharsets.UTF_8));
        }
    }
}
