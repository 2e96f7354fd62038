package org.claimline.claims.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.claimline.testing.EmbeddedPostgresResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What an installation has stored is taken over into later forms of the database. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class MigrationTest {
    private static final String USER = "postgres";

    private static final String STORED = """
            insert into source (id, name, kind, role, known) values ('kyiv', 'Kyiv', 'ORGANISATION', 'CLAIMANT', true);
            insert into article (digest, outlet, received_at, delivery) values (repeat('1', 64), 'One', now(), repeat('0', 64)),
                (repeat('2', 64), 'Two', now(), repeat('0', 64));
            begin;
            insert into claim (id, merge_key, measure, claimant, stance, value, held_by, place_ids, oblasts, place_names, outlets, mentions, leading_id,
                words, changed_at) values (7, 'key', 'AREA', 'kyiv', 'ASSERTS', 1000, 'UKRAINE', '{UA-63}', '{}', '{}', '{One,Two}', 2, 12, '', '2026-01-01');
            insert into mention (id, claim_id, digest, ordinal, merge_key, claimant, body)
            select id, 7, repeat(digest, 64), 0, 'key', 'kyiv', ('{"measure": "AREA", "quantity": {"value": 1000.0, "unit": "km2", "text": "1,000"},'
                || '"places": [], "stance": "ASSERTS", "speech": "REPORTED", "hedges": {"claimant": ["perhaps"]}, "extractor": "rules",'
                || '"evidence": {"start": 0, "end": 4, "text": "' || words || '"}}')::json
            from (values (11, '1', 'Some'), (12, '2', 'Kyïv')) told (id, digest, words);
            commit;
            """;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void aClaimTellsWhatItsLeadingMentionSaysAndItsKeysWhetherItIsAFigure() throws SQLException {
        try (var connection = DriverManager.getConnection(url, USER, USER);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists older");
            statement.execute("create database older");
        }
        var older = url.replace("/postgres", "/older");
        migrate(older, "40");
        try (var connection = DriverManager.getConnection(older, USER, USER);
                var statement = connection.createStatement()) {
            statement.execute(STORED);
            migrate(older, "latest");

            assertThat(read(statement, "select leading_digest, leading_body, changed_at = '2026-01-01' from claim"))
                    .containsExactly(
                            "2".repeat(64),
                            "{\"measure\":\"AREA\",\"quantity\":{\"value\":1000.0,\"unit\":\"km2\",\"text\":\"1,000\"},"
                                    + "\"places\":[],\"stance\":\"ASSERTS\",\"speech\":\"REPORTED\","
                                    + "\"evidence\":{\"start\":0,\"end\":4,\"text\":\"Kyïv\"}}",
                            "t");
            assertThat(read(statement, "select key, claim_id, measure, held_by, figure from claim_key"))
                    .containsExactly("id UA-63", "7", "AREA", "UKRAINE", "t");
        }
    }

    /** The columns of the one row that there is. */
    private static List<String> read(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            var columns = new ArrayList<String>();
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) columns.add(row.getString(i));
            assertThat(row.next()).isFalse();
            return columns;
        }
    }

    private static void migrate(String database, String version) {
        Flyway.configure()
                .dataSource(database, USER, USER)
                .target(version)
                .load()
                .migrate();
    }
}
