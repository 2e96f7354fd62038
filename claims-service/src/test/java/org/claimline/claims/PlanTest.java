package org.claimline.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.claimline.claims.jdbc.WatchedDatabase;
import org.claimline.testing.ClaimCorpus;
import org.claimline.testing.EmbeddedPostgresResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How PostgreSQL carries out what a request asks of many claims: the statements are those that the service runs. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {
    private static final int CLAIMS = 25_000;

    /** What one statement may read of them at most, however many there are; a page has fifty. */
    private static final int MOST_READ = 8_000;

    /** The tables that grow with what is delivered. */
    private static final Set<String> LARGE = Set.of("claim", "mention", "article");

    @Inject
    Rig rig;

    @Inject
    WatchedDatabase database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeAll
    void fill() throws SQLException, InterruptedException {
        rig.clear();
        ClaimCorpus.fill(() -> DriverManager.getConnection(url, "postgres", "postgres"), CLAIMS);
    }

    @AfterAll
    void empty() {
        rig.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/claims",
                "/api/claims?measure=AREA",
                "/api/claims?side=RUSSIA&measure=AREA",
                "/api/claims?side=INDEPENDENT",
                "/api/claims?claimant=Claimant+1",
                "/api/claims?claimant=Claimant+700",
                "/api/claims?place=UA-63",
                "/api/claims?place=Izium",
                "/api/claims?place=geonames:9000020",
                "/api/claims?place=UA-63&side=RUSSIA&minCredibility=3",
                "/api/claims?place=geonames:9000900",
                "/api/claims?place=Izium&measure=AREA&heldBy=UKRAINE",
                "/api/claims?heldBy=RUSSIA&from=2022-09-01&to=2022-09-30",
                "/api/claims?outlet=Outlet+20",
                "/api/claims?outlet=Outlet+300",
                "/api/claims?q=retook+izium",
                "/api/claims?q=place+77",
                "/api/claims?q=retook+izium&place=UA-63",
                "/api/claims?q=place+77&place=UA-63",
                "/api/claims?q=retook&place=geonames:9000020",
                "/api/claims?q=place+77&outlet=Outlet+1",
                "/api/claims?q=place+77&claimant=Claimant+1",
                "/api/claims?q=retook&claimant=Claimant+300",
                "/api/claims?updatedSince=2026-01-01T06:30:00Z",
                "/api/claims?asOf=2023-01-31&measure=AREA",
                "/api/timeline?measure=AREA&place=Izium&from=2022-09-01&to=2022-09-30",
                "/api/timeline?measure=AREA&place=UA-63&from=2022-09-06&to=2022-09-13",
                "/api/timeline",
                "/api/gap",
                "/api/gap?measure=AREA&from=2022-09-01&to=2022-09-30",
                "/api/gap?claimant=Claimant+30",
                "/api/gap?place=Izium&side=RUSSIA",
                "/api/chains"
            })
    void noStatementReadsThroughALargeTable(String path) {
        var reads = database.watch(
                () -> given().urlEncodingEnabled(false).get(path).then().statusCode(200));

        assertThat(reads).isNotEmpty();
        for (var read : reads)
            for (var scan : read.scans()) {
                var table = scan.get("Relation Name").asText();
                if (!LARGE.contains(table)) continue;
                assertThat(scan.get("Node Type").asText())
                        .as("how %s is read by%n%s", table, read.sql())
                        .isNotEqualTo("Seq Scan");
                assertThat(rows(scan))
                        .as("rows of %s read by%n%s", table, read.sql())
                        .isLessThan(MOST_READ);
            }
    }

    /** What was looked at, whether it matched or not. */
    private static double rows(JsonNode scan) {
        return (scan.get("Actual Rows").asDouble()
                        + scan.path("Rows Removed by Filter").asDouble()
                        + scan.path("Rows Removed by Index Recheck").asDouble())
                * scan.get("Actual Loops").asDouble();
    }
}
