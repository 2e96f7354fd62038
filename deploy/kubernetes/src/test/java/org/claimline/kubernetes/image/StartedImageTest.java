package org.claimline.kubernetes.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does by hand what a container engine does with an image: lays the layers over each other and runs the entry point. The dashboard is
 * the one service that starts without a database.
 */
class StartedImageTest {
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    @TempDir
    Path folder;

    private @Nullable Process service;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theDashboardStartsFromItsImageAndAnswersEachProbe() throws Exception {
        ImageTar image = ImageTar.of(ServiceImage.DASHBOARD, folder);
        image.unpack(folder);

        URI address = start(image.runtime());

        assertThat(List.of("/q/health/started", "/q/health/live"))
                .allSatisfy(path -> assertThat(status(address.resolve(path))).isEqualTo(200));
        // Ready or, without the other services, not: but there must be an answer to ask for.
        assertThat(status(address.resolve("/q/health/ready"))).isIn(200, 503);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (service != null) {
            service.destroyForcibly().waitFor();
        }
    }

    private URI start(JsonNode runtime) throws IOException {
        List<String> command = new ArrayList<>();
        runtime.get("Entrypoint").forEach(word -> command.add(word.asText().replace("/app/", folder + "/app/")));
        command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ProcessBuilder call = new ProcessBuilder(command)
                .directory(folder.resolve(runtime.get("WorkingDir").asText().substring(1))
                        .toFile())
                .redirectErrorStream(true);
        call.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        call.environment().put("QUARKUS_HTTP_PORT", "0");
        service = call.start();
        List<String> said = new ArrayList<>();
        BufferedReader output = service.inputReader(UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
        }
        throw new AssertionError("the service ended: " + String.join("\n", said));
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
