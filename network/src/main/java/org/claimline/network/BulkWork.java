package org.claimline.network;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Statements whose work nothing bounds, such as an export's or a merge's, over a connection of {@link BoundedSocketFactory}: cut after
 * seconds they would fail for ever on a busy machine. What people and deliveries wait for is none.
 */
public final class BulkWork {
    /** Till a statement's first row. */
    private static final int PATIENCE_MILLIS = 300_000;

    private BulkWork() {}

    /** From now on answers over this connection may take five minutes. */
    public static void begin(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
    }

    /** Answers over this connection are bounded as any are. */
    public static void end(Connection connection) {
        try {
            if (connection.getNetworkTimeout() != 0) connection.setNetworkTimeout(Runnable::run, 0);
        } catch (SQLException e) {
            // It is broken, and nobody is given it again.
        }
    }
}
