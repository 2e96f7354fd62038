package org.claimline.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.claimline.local.console.Console;
import org.claimline.local.process.LogFile;
import org.claimline.local.process.OwnProcesses;
import org.claimline.local.system.FreePorts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class PostgresServerTest {
    private final int port = FreePorts.base();

    private Path data;
    private Passwords passwords;
    private PostgresServer server;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        data = Files.createDirectory(folder.resolve("da ta")).toRealPath();
        passwords = Passwords.in(data.resolve("pgpass"), List.of("postgres", "claims", "ingest"));
        var log = LogFile.of(data.resolve("logs"), "postgresql");
        log.rotate();
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        server = new PostgresServer(data, log, port, passwords, new Console(silent, silent));
        server.start();
        server.createDatabases(List.of("claims", "ingest"));
    }

    @AfterAll
    void stop() {
        server.stop();
        assertThat(OwnProcesses.withExecutableBelow(data)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void isDurableAndOnLoopback(String setting, String value) throws SQLException {
        assertThat(string("show " + setting)).isEqualTo(value);
    }

    @Test
    void letsNobodyInWithoutThePassword() throws SQLException {
        assertThat(string("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect("claims", "claims", "guessed"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    void keepsThePasswordsFromOtherUsers() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("pgpass"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("postgres.password")).doesNotExist();
    }

    @Test
    void givesEachServiceItsOwnDatabaseOnly() throws SQLException {
        try (var claims = connect("claims", "claims", passwords.of("claims"));
                var statement = claims.createStatement()) {
            statement.execute("create table mine (id int)");
            statement.execute("drop table mine");
        }
        assertThat(string("select string_agg(rolname, ',') from pg_roles where rolsuper"))
                .isEqualTo("postgres");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect("ingest", "claims", passwords.of("claims")))
                .withMessageContaining("permission denied");
    }

    @Test
    void keepsANoteWithTheDatabase() {
        var databases = new Databases(port, passwords);

        databases.note("claims", "it's noted");

        assertThat(databases.note("claims")).contains("it's noted");
        assertThat(databases.note("ingest")).isEmpty();
    }

    @Test
    void startsAgainAfterTheProcessGroupWasKilled() throws Exception {
        try (var connection = connect("claims", "claims", passwords.of("claims"));
                var statement = connection.createStatement()) {
            statement.execute("create table kept as select 1 as id");
        }
        ProcessGroup.kill(server.postmaster().orElseThrow().pid());

        server.endOrphan();
        server.start();

        try (var connection = connect("claims", "claims", passwords.of("claims"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from kept")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void stopsAServerThatAnEarlierRunLeftBehind() {
        var before = server.postmaster().orElseThrow();

        server.endOrphan();

        assertThat(OwnProcesses.runs(before)).isFalse();
        assertThat(OwnProcesses.withExecutableBelow(data)).isEmpty();
        server.start();
        assertThat(server.postmaster().orElseThrow().pid()).isNotEqualTo(before.pid());
    }

    @Test
    void stoppingOneThatIsKilledMeanwhileIsNoFailure() throws Exception {
        var leader = server.postmaster().orElseThrow().pid();
        // It is asked to stop and does not hear it.
        new ProcessBuilder("/bin/sh", "-c", "kill -s STOP " + leader)
                .inheritIO()
                .start()
                .waitFor();
        var stopping = CompletableFuture.runAsync(server::stop);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> OwnProcesses.withExecutableBelow(data).stream()
                        .anyMatch(process -> process.info().command().orElse("").endsWith("/pg_ctl")));

        ProcessGroup.kill(leader);

        assertThat(stopping).succeedsWithin(Duration.ofSeconds(30));
        server.endOrphan();
        server.start();
        assertThat(server.postmaster()).isPresent();
    }

    @Test
    void takesNoOtherProcessForItsServer() throws IOException {
        // given a killed server whose process number now belongs to another program, this one
        server.stop();
        var stale = data.resolve("postgres/postmaster.pid");
        Files.writeString(stale, ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n");

        assertThat(server.postmaster()).isEmpty();
        server.endOrphan();
        server.start();

        assertThat(server.postmaster()).isPresent();
    }

    private String string(String sql) throws SQLException {
        try (var connection = connect("postgres", "postgres", passwords.of("postgres"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role, password);
    }
}
