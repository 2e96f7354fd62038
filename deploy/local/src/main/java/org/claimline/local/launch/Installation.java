package org.claimline.local.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.local.console.Console;
import org.claimline.local.postgres.Databases;
import org.claimline.local.postgres.Passwords;
import org.claimline.local.postgres.PostgresServer;
import org.claimline.local.process.LogFile;
import org.claimline.local.process.OwnProcesses;
import org.claimline.local.process.StartFailure;
import org.claimline.local.seeds.SeedLoader;
import org.claimline.local.seeds.Seeds;
import org.claimline.local.service.Ports;
import org.claimline.local.service.Service;
import org.claimline.local.service.ServiceProcess;

/** PostgreSQL and the three services on one data folder: started, watched and stopped together. */
final class Installation {
    private static final Duration TO_BE_READY = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final DataFolder folder;
    private final Options options;
    private final Console console;
    private final Passwords passwords;
    private final PostgresServer postgres;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private volatile boolean stopping;
    private volatile boolean failed;

    private Installation(DataFolder folder, Options options, Console console) {
        this.folder = folder;
        this.options = options;
        this.console = console;
        this.passwords = Passwords.in(folder.path().resolve("pgpass"), roles());
        var log = LogFile.of(folder.logs(), "postgresql");
        this.postgres = new PostgresServer(folder.path(), log, ports().postgres(), passwords, console);
    }

    /** Takes hold of the data folder; fails when another launcher has it. */
    static Installation open(Options options, Console console) {
        return new Installation(DataFolder.open(options.data()), options, console);
    }

    /** Starts everything and loads the seeds, then returns; the processes are watched from then on. */
    void start() {
        try {
            console.say("Claimline on " + folder.path());
            endOrphans();
            ports().requireFree();
            postgres.log().rotate();
            unlessStopping(postgres::start);
            postgres.createDatabases(Service.DATABASES);
            for (var service : Service.values()) unlessStopping(() -> launch(service));
            awaitReady(List.of(Service.values()));
            watch();
            if (options.seeds()) loadSeeds();
            console.say("Claimline is ready: http://localhost:" + ports().dashboard() + "/   (Ctrl-C stops it)");
        } catch (StartFailure e) {
            // What fails because everything is being stopped has not failed.
            if (stopping) return;
            failed = true;
            throw e;
        }
    }

    /** Stops everything in order: the dashboard, ingest-service, claims-service, then PostgreSQL. */
    void stop() {
        stopping = true;
        synchronized (services) {
            console.say("stopping");
            services.values().stream()
                    .sorted((a, b) -> b.service().compareTo(a.service()))
                    .forEach(ServiceProcess::stop);
            postgres.stop();
            console.say("stopped");
        }
    }

    boolean hasFailed() {
        return failed;
    }

    private Ports ports() {
        return options.ports();
    }

    private static List<String> roles() {
        return Stream.concat(Stream.of(PostgresServer.SUPERUSER), Service.DATABASES.stream())
                .toList();
    }

    private void endOrphans() {
        var ended = ServiceProcess.endOrphans(folder.path());
        if (ended > 0) console.say("ended " + ended + " service(s) that an earlier run left behind");
        postgres.endOrphan();
    }

    // Nothing may start once the stop has begun, or it would be left behind.
    private void unlessStopping(Runnable start) {
        synchronized (services) {
            if (!stopping) start.run();
        }
    }

    private void launch(Service service) {
        var place = new ServiceProcess.Place(home(), folder.path(), ports(), ports(), passwords);
        services.put(service, ServiceProcess.start(service, place));
    }

    private Path home() {
        return options.home().toAbsolutePath().normalize();
    }

    private void awaitReady(List<Service> wanted) {
        var waiting = new ArrayList<>(wanted);
        var deadline = System.nanoTime() + TO_BE_READY.toNanos();
        while (!waiting.isEmpty() && !stopping) {
            waiting.removeIf(this::isUp);
            if (System.nanoTime() > deadline) throw new StartFailure(hanging(waiting.getFirst()));
            pause();
        }
    }

    private boolean isUp(Service service) {
        var up = process(service).isReady();
        if (up) console.say(service.module() + " is up on port " + service.port(ports()));
        return up;
    }

    private String hanging(Service service) {
        var log = process(service).log();
        return service.module() + " is not ready after " + TO_BE_READY.toMinutes() + " minutes; the end of "
                + log.path() + ":\n" + log.end(25);
    }

    private ServiceProcess process(Service service) {
        synchronized (services) {
            var process = services.get(service);
            if (process == null) throw new StartFailure(service.module() + " was not started");
            return process;
        }
    }

    private void watch() {
        new Watch("PostgreSQL", () -> awaitPostgres(), this::restartPostgres, this::giveUp, console).begin();
        for (var service : Service.values())
            new Watch(service.module(), () -> awaitEnd(service), () -> restart(service), this::giveUp, console).begin();
    }

    private String awaitEnd(Service service) throws InterruptedException {
        var process = process(service);
        process.await();
        return stopping ? Watch.STOPPED : process.obituary();
    }

    private String awaitPostgres() throws InterruptedException {
        var postmaster = postgres.postmaster();
        if (postmaster.isPresent()) OwnProcesses.await(postmaster.get());
        return stopping
                ? Watch.STOPPED
                : "PostgreSQL ended; the end of " + postgres.log().path() + ":\n"
                        + postgres.log().end(25);
    }

    private void restart(Service service) {
        unlessStopping(() -> launch(service));
        awaitReady(List.of(service));
    }

    private void restartPostgres() {
        unlessStopping(() -> {
            postgres.endOrphan();
            postgres.start();
        });
    }

    private void giveUp() {
        failed = true;
        System.exit(1);
    }

    private void loadSeeds() {
        var seeds = Seeds.in(home().resolve("seeds"));
        var databases = new Databases(ports().postgres(), passwords);
        var loader =
                new SeedLoader("http://127.0.0.1:" + ports().claims(), "http://127.0.0.1:" + ports().ingest(), console);
        // The note is kept with the database: where the database is new, so are the seeds.
        var note = "seeds " + seeds.digest();
        if (databases.note("claims").filter(note::equals).isPresent()) {
            console.say("the seeds are loaded already");
            return;
        }
        loader.load(seeds);
        databases.note("claims", note);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
