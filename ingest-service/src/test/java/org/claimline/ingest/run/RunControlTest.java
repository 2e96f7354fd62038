package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimline.ingest.run.Batches.NDJSON;
import static org.claimline.ingest.run.Batches.PATIENCE;
import static org.claimline.ingest.run.Batches.digest;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.key;
import static org.claimline.ingest.run.Batches.line;
import static org.claimline.ingest.run.Batches.lines;
import static org.claimline.ingest.run.Batches.post;
import static org.claimline.ingest.run.Batches.texts;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

/** Runs stopped, taken back, followed, and broken off. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class RunControlTest {
    @TestHTTPResource("/")
    URI root;

    @Test
    void takesBackWhatOneRunAloneBrought() {
        var texts = texts(4);
        var first = ended(post(lines(texts.subList(0, 3)), key()));
        ended(post(lines(texts.subList(1, 2)), key()));
        given().contentType("text/plain; charset=utf-8").body(texts.get(2)).post("/api/articles");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(FakeClaimsService.taken(digest(texts.getFirst())))
                        .isEqualTo(1));

        given().post("/api/intake-runs/" + first.getInt("id") + "/undo").then().statusCode(200);
        var undone = ended(first.getInt("id"));

        assertThat(undone.getString("state")).isEqualTo("UNDONE");
        assertThat(undone.getInt("withdrawn")).isEqualTo(1);
        given().get("/api/articles/" + digest(texts.getFirst()))
                .then()
                .statusCode(200)
                .body("withdrawnAt", matchesPattern("....-..-..T.*"));
        for (var stays : texts.subList(1, 3))
            given().get("/api/articles/" + digest(stays)).then().body("withdrawnAt", nullValue());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(FakeClaimsService.taken(digest(texts.getFirst())))
                        .isEqualTo(2));
        assertThat(FakeClaimsService.claims(digest(texts.getFirst()))).isEqualTo(0);

        // What comes again is there again.
        assertThat(ended(post(lines(texts.subList(0, 1)), key())).getInt("accepted"))
                .isEqualTo(1);
        given().get("/api/articles/" + digest(texts.getFirst())).then().body("withdrawnAt", nullValue());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(FakeClaimsService.claims(digest(texts.getFirst())))
                        .isEqualTo(1));
    }

    @Test
    void cancelKeepsWhatWasStoredAndStopsTheRest() {
        var id = post(lines(texts(20_000)), key()).jsonPath().getInt("id");
        given().post("/api/intake-runs/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"));
        var run = ended(id);

        given().post("/api/intake-runs/" + id + "/cancel").then().body("accepted", is(run.getInt("accepted")));
        assertThat(run.getInt("accepted")).isLessThan(20_000);
    }

    @Test
    void tellsHowFarItIsUntilItHasEnded() {
        var id = post(lines(texts(400)), key()).jsonPath().getInt("id");

        var events = given().get("/api/intake-runs/" + id + "/events");

        assertThat(events.contentType()).startsWith("text/event-stream");
        var last = events.asString()
                .lines()
                .filter(line -> line.startsWith("data: "))
                .toList()
                .getLast();
        assertThat(last).contains("\"state\":\"DONE\"", "\"accepted\":400");
        given().get("/api/intake-runs").then().body("find { it.id == " + id + " }.state", is("DONE"));
        given().get("/api/intake-runs/999999999").then().statusCode(404);
        given().get("/api/intake-runs/999999999/events").then().statusCode(404);
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        var name = UUID.randomUUID().toString();
        var key = key();
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender dies");
            }
        };
        var begin = new ByteArrayInputStream(lines(texts(20_000)));
        var request = HttpRequest.newBuilder(root.resolve("/api/intake-runs?name=" + name))
                .header("Content-Type", NDJSON)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(begin, broken)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.sendAsync(request, BodyHandlers.ofString())
                            .handle((answer, error) -> error != null)
                            .get())
                    .isTrue();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/intake-runs?limit=500")
                        .then()
                        .body("findAll { it.name == '" + name + "' }.size()", is(0)));
        await().atMost(PATIENCE).until(() -> post(lines(texts(1)), key).statusCode() == 202);
    }
}
