package org.claimline.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimline.local.postgres.Passwords;
import org.claimline.local.process.OwnProcesses;
import org.claimline.local.service.Ports;

/** The packaged launcher as a process of its own, with everything it starts. */
final class Claimline implements AutoCloseable {
    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_STOP = Duration.ofSeconds(30);

    private final Path data;
    private final Path output;
    private final Process launcher;
    private boolean holdsData;
    final Ports ports;
    final Api claims;
    final Api ingest;
    final Api dashboard;

    private Claimline(Path data, Ports ports, Path output, Process launcher) {
        this.data = data;
        this.ports = ports;
        this.output = output;
        this.launcher = launcher;
        this.claims = new Api(ports.claims());
        this.ingest = new Api(ports.ingest());
        this.dashboard = new Api(ports.dashboard());
    }

    /** Starts the launcher and returns at once. */
    static Claimline launch(Path data, int portBase, String... more) throws IOException {
        requireBuilt();
        Files.createDirectories(data);
        var output = Files.createTempFile("claimline", ".out");
        var command = new ArrayList<>(List.of(java(), "-Xmx128m", "-jar", jar().toString()));
        command.addAll(List.of("--home", ROOT.toString(), "--data", data.toString()));
        command.addAll(List.of("--port-base", String.valueOf(portBase)));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(Redirect.from(new java.io.File("/dev/null")))
                .start();
        return new Claimline(data.toRealPath(), new Ports(portBase), output, process);
    }

    /** Starts the launcher and waits until everything is up and the seeds are loaded. */
    static Claimline start(Path data, int portBase, String... more) throws IOException {
        var claimline = launch(data, portBase, more);
        await("the launcher's \"ready\"")
                .atMost(TO_START)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> claimline.output().contains("Claimline is ready") || !claimline.launcher.isAlive());
        claimline.holdsData = true;
        assertThat(claimline.output()).contains("Claimline is ready: http://localhost:" + portBase + "/");
        return claimline;
    }

    /** Everything the launcher has printed so far. */
    String output() throws IOException {
        return Files.readString(output);
    }

    /** Sends SIGTERM and answers with the exit code. */
    int stop() throws InterruptedException {
        launcher.destroy();
        return exitCode();
    }

    /** Waits for the launcher to end and answers with its exit code. */
    int exitCode() throws InterruptedException {
        assertThat(launcher.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS))
                .as("the launcher ends within %s", TO_STOP)
                .isTrue();
        return launcher.exitValue();
    }

    /** {@code kill -9} of the launcher alone. */
    void killLauncher() throws InterruptedException {
        launcher.destroyForcibly().waitFor();
    }

    /** {@code kill -9} of one service. */
    void kill(String service) {
        process(service).destroyForcibly();
    }

    ProcessHandle process(String service) {
        return services().stream()
                .filter(process -> arguments(process).anyMatch(argument -> argument.contains("/" + service + "/")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " does not run"));
    }

    ProcessHandle postmaster() {
        return postgres().stream()
                .filter(process -> arguments(process).anyMatch("-D"::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("PostgreSQL does not run"));
    }

    /** Everything that still runs of this installation, the launcher aside. */
    List<ProcessHandle> processes() {
        return Stream.concat(services().stream(), postgres().stream()).toList();
    }

    Connection connect(String database) throws SQLException {
        var role = database.equals("postgres") ? "postgres" : database;
        var passwords = Passwords.in(data.resolve("pgpass"), List.of(role));
        var url = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database + "?socketTimeout=30";
        return DriverManager.getConnection(url, role, passwords.of(role));
    }

    /** Waits until both services say again that they can work. */
    void awaitReady() {
        await("readiness")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> Stream.of(claims, ingest, dashboard)
                        .allMatch(api -> api.get("/q/health/ready").statusCode() == 200));
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(TO_STOP.toSeconds(), TimeUnit.SECONDS)) launcher.destroyForcibly();
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        // A test that failed half-way leaves nothing either.
        if (holdsData) processes().forEach(ProcessHandle::destroyForcibly);
    }

    private List<ProcessHandle> services() {
        return OwnProcesses.withArgument("-Dclaimline.data=" + data);
    }

    private List<ProcessHandle> postgres() {
        return OwnProcesses.withExecutableBelow(data.resolve("runtime"));
    }

    private static Stream<String> arguments(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        return ROOT.resolve("deploy/local/target/local.jar");
    }

    private static void requireBuilt() {
        var missing = Stream.concat(
                        Stream.of(jar()),
                        Stream.of("claims-service", "ingest-service", "dashboard")
                                .map(service -> ROOT.resolve(service + "/target/quarkus-app/quarkus-run.jar")))
                .filter(path -> !Files.exists(path))
                .toList();
        assertThat(missing)
                .as("these tests run what is packaged: build it with mvn --projects deploy/local --also-make verify")
                .isEmpty();
    }
}
