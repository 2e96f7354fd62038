package org.claimline.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.claimline.local.console.Console;
import org.claimline.local.process.LogFile;
import org.claimline.local.process.OwnProcesses;
import org.claimline.local.process.StartFailure;

/**
 * One PostgreSQL server on a kept data folder. It is started by {@code pg_ctl}, which gives it a session of its own: a
 * Ctrl-C meant for the launcher does not reach the server before the services have stopped.
 */
public final class PostgresServer {
    public static final String SUPERUSER = "postgres";
    private static final Duration CHILDREN_END = Duration.ofSeconds(15);

    private final Path cluster;
    private final Path runtime;
    private final LogFile log;
    private final int port;
    private final Passwords passwords;
    private final Console console;

    /**
     * @param data the folder of the installation; the cluster is in {@code postgres}, the programs in {@code runtime}
     * @param log where the server writes
     */
    public PostgresServer(Path data, LogFile log, int port, Passwords passwords, Console console) {
        this.cluster = data.resolve("postgres");
        this.runtime = data.resolve("runtime");
        this.log = log;
        this.port = port;
        this.passwords = passwords;
        this.console = console;
    }

    /**
     * Stops whatever server of this data folder an earlier run left behind: a whole one by a fast shutdown; what a
     * killed postmaster left ends by itself, and is waited for.
     */
    public void endOrphan() {
        var orphans = OwnProcesses.withExecutableBelow(runtime);
        if (orphans.isEmpty()) return;
        var postmaster = postmaster();
        if (postmaster.isPresent()) {
            console.say("PostgreSQL of an earlier run is still up (process "
                    + postmaster.get().pid() + "): stopping it");
            stop();
        } else {
            console.say("an earlier run's PostgreSQL was killed: waiting for what is left of it");
        }
        OwnProcesses.kill(orphans, CHILDREN_END);
    }

    /** Starts the server, recovering from a crash if there was one, and returns when it accepts connections. */
    public void start() {
        if (!Files.isDirectory(runtime)) console.say("PostgreSQL: unpacking its programs");
        var binaries = PostgresBinaries.below(runtime);
        var postgres = new PostgresCommand(binaries, log);
        var settings = new PostgresSettings(cluster, port);
        try {
            if (!Files.exists(cluster)) create(postgres);
            requireSameMajor(binaries);
            forgetStalePostmaster();
            settings.write();
        } catch (IOException e) {
            throw new StartFailure("cannot prepare " + cluster, e);
        }
        postgres.run("pg_ctl", "start", "--pgdata=" + cluster, "--log=" + log.path(), "--wait", "--timeout=600");
        console.say("PostgreSQL " + binaries.version() + " is up on port " + port);
    }

    /** Stops the server by a fast shutdown: open transactions roll back, everything committed is on disk. */
    public void stop() {
        if (postmaster().isEmpty()) return;
        try {
            new PostgresCommand(PostgresBinaries.below(runtime), log)
                    .run("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=60");
        } catch (StartFailure e) {
            // It was killed meanwhile, and left its file: there is nothing to stop.
            if (postmaster().isPresent()) throw e;
        }
    }

    /** The server's first process, when it runs and is provably of this data folder. */
    public Optional<ProcessHandle> postmaster() {
        return postmasterPid()
                .flatMap(pid -> OwnProcesses.withExecutableBelow(runtime).stream()
                        .filter(process -> process.pid() == pid)
                        .findFirst());
    }

    public LogFile log() {
        return log;
    }

    private Optional<Long> postmasterPid() {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(line -> Long.parseLong(line.strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    // A killed server's postmaster.pid may name a number that another program has got since; PostgreSQL would then
    // refuse to start. By now no process of ours is left, so the file is stale whatever it names.
    private void forgetStalePostmaster() throws IOException {
        if (OwnProcesses.withExecutableBelow(runtime).isEmpty())
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }

    // Made beside and then moved: a run killed half-way leaves no half-made cluster.
    private void create(PostgresCommand postgres) throws IOException {
        console.say("PostgreSQL: creating the database cluster in " + cluster);
        var fresh = cluster.resolveSibling("postgres.new");
        var password = cluster.resolveSibling("postgres.password");
        Folders.delete(fresh);
        try {
            Files.deleteIfExists(password);
            Files.createFile(password, PostgresSettings.OWNER_ONLY);
            Files.writeString(password, passwords.of(SUPERUSER));
            postgres.run(PostgresSettings.initdb(fresh, password).toArray(String[]::new));
        } finally {
            Files.deleteIfExists(password);
        }
        PostgresSettings.include(fresh);
        Files.move(fresh, cluster);
    }

    private void requireSameMajor(PostgresBinaries binaries) throws IOException {
        var made = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!made.equals(binaries.major()))
            throw new StartFailure(
                    cluster + " was made by PostgreSQL " + made + ", this is " + binaries.version()
                            + ": dump it with the old version and restore it here, see docs/operations.md, or choose another --data");
    }

    /** The roles and databases of the services, created where they are missing: each database is owned by a role of its own name. */
    public void createDatabases(List<String> names) {
        new Databases(port, passwords).create(names);
    }
}
