package org.claimline.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.claimline.local.postgres.Databases;
import org.claimline.local.postgres.Passwords;
import org.claimline.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One installation from its first start to its last stop. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OneMachineTest {
    private static final int LATE = Integer.MAX_VALUE - 1;
    private static final int LAST = Integer.MAX_VALUE;

    private final int portBase = FreePorts.base();
    private Path data;
    private Claimline claimline;

    @BeforeAll
    void firstStart(@TempDir Path folder) throws IOException {
        data = folder.resolve("da ta");
        claimline = Claimline.start(data, portBase);
    }

    @AfterAll
    void close() {
        if (claimline != null) claimline.close();
    }

    @Test
    void showsClaimsAndBothAssessorsOnTheFirstPage() {
        try (var browser = new Browser()) {
            var page = browser.page();
            page.navigate("http://127.0.0.1:" + portBase + "/");

            assertThat(page.locator("table").first().innerText())
                    .contains("Institute for the Study of War")
                    .contains("UK Ministry of Defence")
                    .contains("Zelenskyy");
            assertThat(page.locator("canvas").first().boundingBox().height).isGreaterThan(100);
            assertThat(page.evaluate("Chart.getChart(document.querySelector('canvas')).data.datasets"
                            + ".filter(set => set.data.length > 0).length"))
                    .as("series drawn")
                    .isInstanceOfSatisfying(
                            Integer.class, drawn -> assertThat(drawn).isGreaterThanOrEqualTo(2));
            assertThat(browser.errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "password_encryption, scram-sha-256"
    })
    void keepsItsDataInADurableDatabase(String setting, String value) throws SQLException {
        try (var connection = claimline.connect("claims");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(value);
        }
    }

    @Test
    void letsNobodyIntoTheDatabaseWithoutThePassword() {
        var url = "jdbc:postgresql://127.0.0.1:" + claimline.ports.postgres() + "/claims";
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere 127.0.0.2 is no address of the machine
    void listensOnLoopbackOnly() throws IOException {
        for (var port : ports())
            assertThatCode(() -> new ServerSocket(port, 1, InetAddress.getByName("127.0.0.2")).close())
                    .as("another address of this machine is free on port %d, so nothing listens on all", port)
                    .doesNotThrowAnyException();
    }

    @Test
    void refusesASecondLauncherOnTheSameData() throws Exception {
        try (var second = Claimline.launch(data, FreePorts.base())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("another ./run is using").contains("--data");
        }
        claimline.awaitReady();
    }

    @Test
    void namesAPortThatIsTakenBeforeAnythingStarts(@TempDir Path other) throws Exception {
        try (var second = Claimline.launch(other, portBase - 1)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output())
                    .contains("port " + portBase + " (ingest-service) is taken")
                    .contains("--port-base");
            assertThat(other.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void readAgainWhatAnOlderExtractorReadIsWhatAFreshLoadIs() throws SQLException {
        var older = new OlderReading(claimline);
        var fresh = older.claims();
        older.make();
        assertThat(older.claims()).isNotEqualTo(fresh);

        var changed = older.readAgain();

        assertThat(older.claims()).isEqualTo(fresh);
        assertThat(changed.path("tally").path("added").asInt()).isPositive();
        assertThat(changed.path("tally").path("fields").path("NUMBER").asInt()).isPositive();
        assertThat(older.readAgain().path("tally").path("changed").asInt()).isZero();
    }

    @Test
    @Order(LATE)
    void loadsNothingTwice() throws Exception {
        var before = counts();
        assertThat(before)
                .allSatisfy((what, count) -> assertThat(count).as(what).isPositive());

        // when it starts again on its data, and when it loads all the seeds again because it does not know of them
        restart();
        var afterSecondStart = counts();
        new Databases(claimline.ports.postgres(), Passwords.in(data.resolve("pgpass"), List.of("postgres")))
                .note("claims", "forgotten");
        restart();

        assertThat(afterSecondStart).isEqualTo(before);
        assertThat(counts()).isEqualTo(before);
        assertThat(claimline.output()).contains("seeds: article 1 of");
    }

    @Test
    @Order(LAST)
    void leavesNothingBehindWhenItIsStopped() throws Exception {
        assertThat(claimline.processes()).hasSizeGreaterThan(3);

        assertThat(claimline.stop()).isZero();

        assertThat(claimline.processes()).isEmpty();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("logs/postgresql.log"))).contains("database system is shut down");
        for (var port : ports()) new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    private void restart() throws Exception {
        assertThat(claimline.stop()).isZero();
        claimline.close();
        claimline = Claimline.start(data, portBase);
    }

    private Map<String, Long> counts() {
        var claims = claimline.claims.json("/api/claims?limit=1").path("total").asLong();
        return Map.of(
                "claims",
                claims,
                "sources",
                claimline.claims.json("/api/sources").path("total").asLong(),
                "assessments",
                (long) claimline.claims.json("/api/assessments").size(),
                "articles",
                (long) claimline.ingest.json("/api/articles?limit=500").size());
    }

    private List<Integer> ports() {
        return List.of(portBase, portBase + 1, portBase + 2, portBase + 3);
    }
}
