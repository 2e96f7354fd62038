package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimline.ingest.run.Batches.PATIENCE;
import static org.claimline.ingest.run.Batches.blank;
import static org.claimline.ingest.run.Batches.digest;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.findings;
import static org.claimline.ingest.run.Batches.joined;
import static org.claimline.ingest.run.Batches.key;
import static org.claimline.ingest.run.Batches.line;
import static org.claimline.ingest.run.Batches.lines;
import static org.claimline.ingest.run.Batches.post;
import static org.claimline.ingest.run.Batches.texts;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class IntakeRunsTest {
    @Test
    void storesEachLineAndHandsItOn() {
        var texts = texts(250);
        var run = ended(post(lines(texts), key()));

        assertThat(run.getString("state")).isEqualTo("DONE");
        assertThat(run.getInt("accepted")).isEqualTo(250);
        assertThat(run.getInt("failed")).isZero();
        assertThat(run.getLong("bytesRead")).isEqualTo(run.getLong("bytes"));
        var digest = digest(texts.getLast());
        given().get("/api/articles/" + digest).then().statusCode(200).body("article.text", is(texts.getLast()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(FakeClaimsService.taken(digest)).isEqualTo(1));
    }

    @Test
    void theSameUploadAgainIsTheSameRunAndAnotherOneUnderItsKeyIsRefused() {
        var body = lines(texts(3));
        var key = key();
        var first = post(body, key);
        var again = post(body, key);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        post(lines(texts(1)), key).then().statusCode(422).body("detail", containsString("another address or body"));
        post(body, null).then().statusCode(400).body("title", is("Idempotency-Key missing"));
    }

    @Test
    void knowsWhatCameBeforeAndWithin() {
        var texts = texts(2);
        var body = lines(List.of(texts.getFirst(), texts.getLast(), texts.getFirst()));

        var run = ended(post(body, key()));
        assertThat(run.getInt("accepted")).isEqualTo(2);
        assertThat(run.getInt("known")).isEqualTo(1);

        assertThat(ended(post(body, key())).getInt("known")).isEqualTo(3);
    }

    @Test
    void saysWithLineAndReasonWhatItCouldNotReadAndStoresTheRest() {
        var good = texts(2);
        var poison = List.of(
                line(good.getFirst()).getBytes(StandardCharsets.UTF_8),
                "{\"text\": \"broken \u00ff\"}".getBytes(StandardCharsets.ISO_8859_1),
                "{\"text\": \"a\\u0000b\"}".getBytes(StandardCharsets.UTF_8),
                new byte[] {'{', 0, '}'},
                "[".repeat(10_000).getBytes(StandardCharsets.UTF_8),
                "{\"text\": \"one\"} {\"text\": \"two\"}".getBytes(StandardCharsets.UTF_8),
                "null".getBytes(StandardCharsets.UTF_8),
                "{\"title\": \"nothing else\"}".getBytes(StandardCharsets.UTF_8),
                "{\"url\": \"http://169.254.169.254/\"}".getBytes(StandardCharsets.UTF_8),
                blank(6 << 20),
                line("They took 1e308 square kilometres, he said. " + UUID.randomUUID())
                        .getBytes(StandardCharsets.UTF_8),
                line(good.getLast()).getBytes(StandardCharsets.UTF_8));

        var run = ended(post(joined(poison), key()));

        assertThat(run.getString("state")).isEqualTo("DONE");
        assertThat(run.getInt("accepted")).isEqualTo(3);
        assertThat(run.getInt("failed")).isEqualTo(9);
        var first = findings(run, 0, 5);
        assertThat(first.getList("findings.line", Integer.class)).containsExactly(2, 3, 4, 5, 6);
        assertThat(first.getList("findings.reason", String.class))
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("com.fasterxml", "Exception"));
        assertThat(first.getString("findings[1].reason")).contains("NUL");
        var rest = findings(run, first.getLong("next"), 100);
        assertThat(rest.getList("findings.line", Integer.class)).containsExactly(7, 8, 9, 10);
        assertThat(rest.getString("findings[3].reason")).contains("5 MiB");
        assertThat(rest.<Object>get("next")).isNull();
    }

    @Test
    void readsAnArchive() throws IOException {
        var text = texts(1).getFirst();
        var files = new LinkedHashMap<String, String>();
        files.put("a.txt", text);
        files.put("b.html", "<title>Just a moment...</title><p>Verifying that you are human, " + UUID.randomUUID());
        files.put("c.jsonl", line(texts(1).getFirst()) + "\nnot JSON\n");
        files.put("d.docx", "PK");

        var run = ended(given().contentType("application/zip")
                .header("Idempotency-Key", key())
                .queryParam("name", "week.zip")
                .body(ZipItemsTest.zip(files))
                .post("/api/intake-runs"));

        assertThat(run.getString("state")).isEqualTo("DONE");
        assertThat(run.getString("name")).isEqualTo("week.zip");
        assertThat(run.getInt("accepted")).isEqualTo(2);
        assertThat(run.getInt("quarantined")).isEqualTo(1);
        var findings = findings(run, 0, 100);
        assertThat(findings.getList("findings.file", String.class)).containsExactly("b.html", "c.jsonl", "d.docx");
        assertThat(findings.getString("findings[0].kind")).isEqualTo("QUARANTINED");
        given().get("/api/quarantine/" + findings.getString("findings[0].digest"))
                .then()
                .statusCode(200)
                .body("line.run", is(run.getInt("id")));
    }

    @Test
    void whatIsNoArchiveIsRefusedAndABrokenOneEndsWithTheReason() throws IOException {
        given().contentType("application/zip")
                .header("Idempotency-Key", key())
                .body("no archive".getBytes(StandardCharsets.UTF_8))
                .post("/api/intake-runs")
                .then()
                .statusCode(422)
                .body("detail", containsString("ZIP"));

        var whole = ZipItemsTest.zip(Map.of("a.txt", texts(1).getFirst().repeat(20)));
        var run = ended(given().contentType("application/zip")
                .header("Idempotency-Key", key())
                .body(Arrays.copyOf(whole, 60))
                .post("/api/intake-runs"));
        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getString("trouble")).contains("a.txt");
    }
}
