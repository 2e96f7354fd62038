package org.claimline.network;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers as work needs it. That it answers at all says little: over a wire that lets ten bytes a second through,
 * a connection is found valid within a second or two, and every real answer is cut as too slow.
 */
@Readiness
@Singleton
public final class DatabaseReadiness implements HealthCheck {
    private static final String NAME = "database";
    /** Bytes of one answer, as many as allow for one more second ({@link BoundedSocketFactory}). */
    private static final int ANSWER = 10_000;
    /** With the time to get a connection less than the ten seconds within which readiness tells. */
    private static final int PATIENCE_MILLIS = 2_500;

    private static final String QUESTION = "select repeat('.', " + ANSWER + ")";

    private final DataSource source;

    DatabaseReadiness(DataSource source) {
        this.source = source;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            ask();
            return HealthCheckResponse.up(NAME);
        } catch (SQLException e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }

    private void ask() throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery(QUESTION)) {
                answer.next();
            } finally {
                BulkWork.end(connection);
            }
        }
    }
}
