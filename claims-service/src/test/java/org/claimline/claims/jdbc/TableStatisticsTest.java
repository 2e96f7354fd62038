package org.claimline.claims.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The planner knows of a table that a batch has filled. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class TableStatisticsTest {
    @Inject
    Database database;

    @Inject
    TableStatistics statistics;

    @BeforeEach
    void emptyTable() {
        // The database itself shall not come first.
        database.update("create table filled (id int) with (autovacuum_enabled = off)");
    }

    @AfterEach
    void gone() {
        database.update("drop table filled");
    }

    @Test
    void aTableIsCountedAgainWhenItHasOutgrownWhatIsKnownOfIt() {
        filled(1_001);
        assertThat(known()).isEqualTo(1_001);
        filled(3_003);
        assertThat(known()).as("not more than grown threefold").isEqualTo(1_001);
        filled(1);
        assertThat(known()).isEqualTo(4_005);
    }

    @Test
    void aSmallTableIsLeftAlone() {
        filled(1_000);
        assertThat(known()).isEqualTo(-1);
    }

    @Test
    void aTableThatIsBeingCountedIsNotWaitedFor() {
        filled(
                1_001,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    database.update("lock table filled in share update exclusive mode");
                    statistics.keep();
                    assertThat(known()).isEqualTo(-1);
                }));
    }

    private void filled(int rows) {
        filled(rows, statistics::keep);
    }

    private void filled(int rows, Runnable then) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("insert into filled select generate_series(1, ?::int)", rows);
            // What a transaction has written is told to others up to a second later.
            database.list(new Query("select pg_stat_force_next_flush()"), row -> 0);
        });
        then.run();
    }

    private long known() {
        return database.number(new Query("select reltuples::bigint from pg_class where oid = 'filled'::regclass"));
    }
}
