package org.claimline.local.service;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimline.local.postgres.Passwords;
import org.claimline.local.process.LogFile;
import org.claimline.local.process.OwnProcesses;
import org.claimline.local.process.StartFailure;

/** One running service. */
public final class ServiceProcess {
    private static final Duration TO_END = Duration.ofSeconds(10);
    private static final int LOG_LINES = 40;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Service service;
    private final Process process;
    private final LogFile log;
    private final URI health;

    private ServiceProcess(Service service, Process process, LogFile log, URI health) {
        this.service = service;
        this.process = process;
        this.log = log;
        this.health = health;
    }

    /**
     * Where the services come from and where they run.
     *
     * @param home the project's folder, with the built services
     * @param data the real path of the folder of this installation
     * @param ports where each listens
     * @param reached where each finds the others: elsewhere when something stands between them
     */
    public record Place(Path home, Path data, Ports ports, Ports reached, Passwords passwords) {
        LogFile log(Service service) {
            return LogFile.of(data.resolve("logs"), service.module());
        }
    }

    /** Starts the service; its output goes to its log. */
    public static ServiceProcess start(Service service, Place place) {
        var jar = place.home().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) throw new StartFailure(jar + " is missing: build it with ./run --build");
        var log = place.log(service);
        log.rotate();
        var builder = new ProcessBuilder(command(service, place.data(), jar))
                .redirectErrorStream(true)
                .redirectOutput(log.path().toFile())
                .redirectInput(Redirect.from(new java.io.File("/dev/null")));
        builder.environment().putAll(service.environment(place));
        try {
            var health = URI.create("http://127.0.0.1:" + service.port(place.ports()) + "/q/health/ready");
            return new ServiceProcess(service, builder.start(), log, health);
        } catch (IOException e) {
            throw new StartFailure("cannot start " + service.module(), e);
        }
    }

    /** Ends the services of this data folder that an earlier run left behind, and says how many there were. */
    public static int endOrphans(Path data) {
        var orphans = OwnProcesses.withArgument(mark(data));
        OwnProcesses.end(orphans, TO_END);
        return orphans.size();
    }

    public Service service() {
        return service;
    }

    public LogFile log() {
        return log;
    }

    /** Whether it says that it is ready; fails when it has ended or hangs. */
    public boolean isReady() {
        if (!process.isAlive()) throw new StartFailure(obituary());
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What to say of a service that has ended. */
    public String obituary() {
        return service.module() + " ended (exit code " + process.exitValue() + "); the end of " + log.path() + ":\n"
                + log.end(LOG_LINES);
    }

    /** Returns when the process has ended. */
    public void await() throws InterruptedException {
        process.waitFor();
    }

    /** Asks it to end, and kills it when it does not. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(TO_END.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    // Ctrl-C reaches every process of the terminal at once. Ignored here, it stops the launcher only, which then stops
    // the services in order; a JVM keeps a signal ignored that was ignored when it started.
    private static List<String> command(Service service, Path data, Path jar) {
        var command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "trap '' INT HUP; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                service.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                mark(data)));
        // Netty's use of Unsafe is warned of from JDK 24 on; older ones do not know the option.
        if (Runtime.version().feature() >= 24) command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    // By this argument a later run knows the process as its own.
    private static String mark(Path data) {
        return "-Dclaimline.data=" + data;
    }
}
