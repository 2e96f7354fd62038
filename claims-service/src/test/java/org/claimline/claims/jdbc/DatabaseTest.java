package org.claimline.claims.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

/** How long answers may take. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DatabaseTest {
    /** More than any answer may take that is not to work in bulk. */
    private static final Query LONG = new Query("select 1 from pg_sleep(14)");

    private static final Query LONGER = new Query("select 1 from pg_sleep(40)");

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Test
    void whatAnybodyWaitsForIsGivenUpSoonAndWorkInBulkIsNot() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var bulk = threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                database.inBulk();
                return database.number(LONG);
            }));
            var streamed = threads.submit(() -> {
                var rows = new ArrayList<Integer>();
                database.each(LONG, row -> row.getInt(1), rows::add);
                return rows;
            });
            assertThatThrownBy(() -> database.number(LONGER))
                    .isInstanceOf(DatabaseException.class)
                    .rootCause()
                    .isInstanceOf(IOException.class);

            assertThat(bulk.get()).isEqualTo(1);
            assertThat(streamed.get()).containsExactly(1);
        }
    }

    /** A thread is given its own last connection again. */
    @Test
    void workInBulkEndsWithItsTransactionHoweverThatEnds() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.inBulk();
            assertThat(timeout()).isGreaterThanOrEqualTo(60_000);
        });
        assertThat(timeout()).isZero();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    database.inBulk();
                    database.update("select 1 / 0");
                }))
                .isInstanceOf(DatabaseException.class);
        assertThat(timeout()).isZero();
    }

    private int timeout() {
        try (var connection = source.getConnection()) {
            return connection.getNetworkTimeout();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
