package org.claimline.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** claims-service, or the dashboard over it, as a process, with the heap and the collector that an installation gives it. */
final class ClaimsProcess implements AutoCloseable {
    static final String HEAP = "384m";

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final String name;
    private final int port;

    private ClaimsProcess(Process process, String name, int port) {
        this.name = name;
        this.process = process;
        this.port = port;
    }

    /**
     * @param name of the database that it works on
     * @param settings beside those of an installation, as environment variables
     */
    static ClaimsProcess start(Path repository, LoadDatabase database, String name, Map<String, String> settings)
            throws IOException, InterruptedException {
        var all = new HashMap<>(settings);
        all.putIfAbsent("QUARKUS_DATASOURCE_JDBC_URL", database.url(name));
        all.putIfAbsent("QUARKUS_DATASOURCE_USERNAME", LoadDatabase.USER);
        all.putIfAbsent("QUARKUS_DATASOURCE_PASSWORD", LoadDatabase.USER);
        return start(repository, "claims-service", all);
    }

    /** The dashboard over claims-service. */
    static ClaimsProcess dashboard(Path repository, ClaimsProcess claims) throws IOException, InterruptedException {
        return start(repository, "dashboard", Map.of("QUARKUS_REST_CLIENT_CLAIMS_URL", claims.address()));
    }

    private static ClaimsProcess start(Path repository, String service, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var jar = repository.resolve(service + "/target/quarkus-app/quarkus-run.jar");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + HEAP);
        command.add("-XX:+UseSerialGC");
        command.addAll(
                Arrays.asList(System.getProperty("service.options", "").strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(service, ".log").toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        var started = new ClaimsProcess(builder.start(), service, port);
        started.awaitReady();
        return started;
    }

    /** The processor time that it has taken. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** The most memory that it ever held, as Linux tells it. */
    String mostResident() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) return "not known here";
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.substring("VmHWM:".length()).strip())
                .findFirst()
                .orElse("not known here");
    }

    private void awaitReady() throws InterruptedException {
        var client = HttpClient.newHttpClient();
        var ready = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready"))
                .build();
        for (var second = 0; second < PATIENCE_SECONDS; second++) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) return;
            } catch (IOException e) {
                // Not there yet.
            }
            if (!process.isAlive()) throw new IllegalStateException(name + " ended while it started");
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException(name + " is not ready after " + PATIENCE_SECONDS + " s");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(20, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
