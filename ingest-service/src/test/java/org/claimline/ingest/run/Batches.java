package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Uploads as tests send them, and what became of them. */
final class Batches {
    static final String NDJSON = "application/x-ndjson";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Batches() {}

    static Response post(byte[] body, String key) {
        var request = given().contentType(NDJSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/api/intake-runs");
    }

    static JsonPath ended(Response begun) {
        begun.then().statusCode(202).header("Location", matchesPattern(".*/api/intake-runs/[0-9]+"));
        return ended(begun.jsonPath().getInt("id"));
    }

    static JsonPath ended(int id) {
        await().atMost(PATIENCE)
                .until(() -> given().get("/api/intake-runs/" + id).jsonPath().get("finishedAt") != null);
        return given().get("/api/intake-runs/" + id).jsonPath();
    }

    static JsonPath findings(JsonPath run, long after, int limit) {
        return given().get("/api/intake-runs/" + run.getInt("id") + "/findings?after=" + after + "&limit=" + limit)
                .jsonPath();
    }

    static String digest(String text) {
        return given().contentType("text/plain; charset=utf-8")
                .body(text)
                .post("/api/extractions")
                .path("article.digest");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static List<String> texts(int count) {
        var batch = UUID.randomUUID();
        return IntStream.range(0, count)
                .mapToObj(n -> "Ukraine's General Staff said its forces had recaptured " + (n + 1)
                        + " square kilometres near Kupiansk. " + batch + " " + n)
                .toList();
    }

    static byte[] lines(List<String> texts) {
        return texts.stream()
                .map(Batches::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String line(String text) {
        try {
            return JSON.writeValueAsString(Map.of("text", text, "publishedAt", "2022-09-09"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] blank(int count) {
        var bytes = new byte[count];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    static byte[] joined(List<byte[]> lines) {
        var out = new ByteArrayOutputStream();
        for (var line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }
}
