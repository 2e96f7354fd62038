package org.claimline.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A service as a process, with the heap and the collector that an installation gives it. */
final class ServiceProcess implements AutoCloseable {
    static final String HEAP = "384m";

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final String name;
    private final int port;

    private ServiceProcess(Process process, String name, int port) {
        this.name = name;
        this.process = process;
        this.port = port;
    }

    /**
     * claims-service.
     *
     * @param name of the database that it works on
     * @param settings beside those of an installation, as environment variables
     */
    static ServiceProcess claims(Path repository, LoadDatabase database, String name, Map<String, String> settings)
            throws IOException, InterruptedException {
        return start(repository, "claims-service", over(database, name, settings));
    }

    /** ingest-service; parameters as for {@link #claims}. */
    static ServiceProcess ingest(Path repository, LoadDatabase database, String name, Map<String, String> settings)
            throws IOException, InterruptedException {
        return start(repository, "ingest-service", over(database, name, settings));
    }

    /** The dashboard over claims-service. */
    static ServiceProcess dashboard(Path repository, ServiceProcess claims) throws IOException, InterruptedException {
        return start(repository, "dashboard", Map.of("QUARKUS_REST_CLIENT_CLAIMS_URL", claims.address()));
    }

    private static Map<String, String> over(LoadDatabase database, String name, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.putIfAbsent("QUARKUS_DATASOURCE_JDBC_URL", database.url(name));
        all.putIfAbsent("QUARKUS_DATASOURCE_USERNAME", LoadDatabase.USER);
        all.putIfAbsent("QUARKUS_DATASOURCE_PASSWORD", LoadDatabase.USER);
        return all;
    }

    private static ServiceProcess start(Path repository, String service, Map<String, String> settings)
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
        var started = new ServiceProcess(builder.start(), service, port);
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

    /** What is in use on its heap once all is collected, in kB. */
    long live() throws IOException, InterruptedException {
        command("GC.run");
        var used = Pattern.compile("used (\\d+)K").matcher(command("GC.heap_info"));
        long sum = 0;
        // Young generation, old generation; what follows is not the heap's.
        for (var generation = 0; generation < 2 && used.find(); generation++) sum += Long.parseLong(used.group(1));
        return sum;
    }

    private String command(String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) throw new IOException(command + ": " + answer);
        return answer;
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
