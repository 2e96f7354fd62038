package org.claimline.dashboard.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeRun;
import org.claimline.api.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Files of any size to ingest-service, and how far their runs are, as it comes. */
@ApplicationScoped
public class UploadClient {
    private static final Duration UNTIL_IT_IS_SAFE = Duration.ofMinutes(30);
    private static final Duration UNTIL_IT_BEGINS = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final URI service;
    private final ObjectMapper json;

    UploadClient(@ConfigProperty(name = "quarkus.rest-client.ingest.url") URI service, ObjectMapper json) {
        this.service = service;
        this.json = json;
    }

    /**
     * Sends a file; returns when all of it is safe.
     *
     * @param key the same file under the same key is one run, however often it is sent
     * @throws RefusedException when the service answered that it does not take it
     * @throws ServiceDownException when there is no answer, or a failure
     */
    public IntakeRun send(Path file, String name, IntakeFormat format, String key) {
        var type = switch (format) {
            case NDJSON -> "application/x-ndjson";
            case ZIP -> "application/zip";
            case WARC -> "application/warc";
        };
        var address = service + "/api/intake-runs?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return asked(() -> {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(UNTIL_IT_IS_SAFE)
                    .header("Content-Type", type)
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofFile(file));
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() < 400) return json.readValue(answer.body(), IntakeRun.class);
            throw failure(answer.statusCode(), answer.body());
        });
    }

    /**
     * Follows a run or a re-extraction as server-sent events; the body is to be read and closed.
     *
     * @param path its own, such as {@code /api/intake-runs/7}
     * @throws RefusedException when there is no such thing
     * @throws ServiceDownException when there is no answer, or a failure
     */
    public HttpResponse<InputStream> events(String path) {
        return asked(() -> {
            var request = HttpRequest.newBuilder(URI.create(service + path + "/events"))
                    .timeout(UNTIL_IT_BEGINS);
            var answer = http.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() < 400) return answer;
            try (var body = answer.body()) {
                throw failure(answer.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }

    private RuntimeException failure(int status, String body) {
        var cause = new IOException("status " + status);
        return status >= 500
                ? new ServiceDownException(Service.INGEST, cause)
                : new RefusedException(Service.INGEST, status, problem(body), cause);
    }

    private @Nullable Problem problem(String body) {
        try {
            return json.readValue(body, Problem.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static <T> T asked(Callable<T> call) {
        try {
            return call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceDownException(Service.INGEST, e);
        } catch (Exception e) {
            throw new ServiceDownException(Service.INGEST, e);
        }
    }
}
