package org.claimline.ingest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

/** A thread is given its own last connection again. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DatabaseTest {
    @Inject
    Database database;

    @Test
    void onlyWorkInBulkMayTakeLong() {
        assertThat(database.inBulk(Connection::getNetworkTimeout)).isGreaterThanOrEqualTo(60_000);

        assertThat(database.transaction(Connection::getNetworkTimeout)).isZero();
    }

    @Test
    void whatFollowsWorkInBulkThatFailedIsBoundedAsAnythingIs() {
        assertThatThrownBy(() -> database.updateInBulk("select 1 / 0")).isInstanceOf(IllegalStateException.class);

        assertThat(database.transaction(Connection::getNetworkTimeout)).isZero();
    }
}
