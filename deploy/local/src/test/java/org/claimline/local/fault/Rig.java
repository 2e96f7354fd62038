package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.local.console.Console;
import org.claimline.local.postgres.Passwords;
import org.claimline.local.postgres.PostgresServer;
import org.claimline.local.process.LogFile;
import org.claimline.local.process.OwnProcesses;
import org.claimline.local.service.Ports;
import org.claimline.local.service.Service;
import org.claimline.local.service.ServiceProcess;
import org.claimline.local.system.Api;
import org.claimline.local.system.FreePorts;

/**
 * PostgreSQL and the services as the launcher starts them, but without its patience, which ends after five restarts in five
 * minutes; and with a {@link FaultProxy} between them.
 */
final class Rig implements AutoCloseable {
    static final Path ROOT = Path.of("").toAbsolutePath().resolve("../..").normalize();
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ServiceProcess.Place place;
    private final PostgresServer postgres;
    private final Map<Service, ServiceProcess> running = new EnumMap<>(Service.class);
    final FaultProxy toDatabase;
    final FaultProxy toClaims;
    final Api claims;
    final Api ingest;

    private Rig(ServiceProcess.Place place) throws IOException {
        this.place = place;
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var log = LogFile.of(place.data().resolve("logs"), "postgresql");
        log.rotate();
        postgres = new PostgresServer(
                place.data(), log, place.ports().postgres(), place.passwords(), new Console(silent, silent));
        toDatabase = new FaultProxy(place.reached().postgres(), place.ports().postgres());
        toClaims = new FaultProxy(place.reached().claims(), place.ports().claims());
        claims = new Api(place.ports().claims());
        ingest = new Api(place.ports().ingest());
    }

    /** Ready, with services as they are built here. */
    static Rig start(Path data) throws IOException {
        return start(ROOT, data);
    }

    /** @param home where the built services are */
    static Rig start(Path home, Path data) throws IOException {
        Files.createDirectories(data);
        var real = data.toRealPath();
        var passwords = Passwords.in(
                real.resolve("pgpass"),
                Stream.concat(Stream.of(PostgresServer.SUPERUSER), Service.DATABASES.stream())
                        .toList());
        var ports = new Ports(FreePorts.base());
        var reached = new Ports(FreePorts.base());
        var rig = new Rig(new ServiceProcess.Place(home, real, ports, reached, passwords));
        try {
            rig.postgres.start();
            rig.postgres.createDatabases(Service.DATABASES);
            rig.launch(Service.CLAIMS);
            rig.launch(Service.INGEST);
            rig.awaitReady(Service.CLAIMS);
            rig.awaitReady(Service.INGEST);
            return rig;
        } catch (RuntimeException | Error e) {
            rig.close();
            throw e;
        }
    }

    Path data() {
        return place.data();
    }

    /** What the superuser of PostgreSQL does in one of the databases. */
    void execute(String database, String... statements) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    /** Whether a query has a row, in the eyes of the superuser. */
    boolean exists(String database, String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    Connection connect(String database) throws SQLException {
        var superuser = PostgresServer.SUPERUSER;
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + place.ports().postgres() + "/" + database,
                superuser,
                place.passwords().of(superuser));
    }

    /** Starts a service and returns when it is ready. */
    void start(Service service) {
        launch(service);
        awaitReady(service);
    }

    void launch(Service service) {
        running.put(service, ServiceProcess.start(service, place));
    }

    void awaitReady(Service service) {
        await(service + " to be ready")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> process(service).isReady());
    }

    /** {@code kill -9} of a service. */
    void kill(Service service) {
        handle(service).destroyForcibly();
    }

    ProcessHandle handle(Service service) {
        return OwnProcesses.withArgument("-Dclaimline.data=" + place.data()).stream()
                .filter(process -> Stream.of(process.info().arguments().orElseThrow())
                        .anyMatch(argument -> argument.contains("/" + service.module() + "/")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " does not run"));
    }

    /** The first process of PostgreSQL, which leads its group. */
    ProcessHandle postmaster() {
        return postgres.postmaster().orElseThrow();
    }

    /** Returns when PostgreSQL accepts connections again. */
    void startPostgres() {
        postgres.endOrphan();
        postgres.start();
    }

    /** PostgreSQL after a stop in good order, with other settings; the services stay. */
    void restartPostgres(String settings) throws IOException {
        Files.writeString(
                place.data().resolve("postgres/postgresql.conf"), "\n" + settings + "\n", StandardOpenOption.APPEND);
        postgres.stop();
        postgres.start();
    }

    private ServiceProcess process(Service service) {
        var process = running.get(service);
        assertThat(process).as("%s was started", service).isNotNull();
        return process;
    }

    @Override
    public void close() {
        OwnProcesses.kill(
                OwnProcesses.withArgument("-Dclaimline.data=" + place.data()).stream()
                        .peek(ProcessHandle::destroyForcibly)
                        .toList(),
                Duration.ofSeconds(10));
        postgres.endOrphan();
        toDatabase.close();
        toClaims.close();
    }
}
