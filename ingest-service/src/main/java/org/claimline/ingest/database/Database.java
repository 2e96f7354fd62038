package org.claimline.ingest.database;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.claimline.problem.DatabaseFault;
import org.jspecify.annotations.Nullable;

/** Runs work in transactions. */
@Singleton
public final class Database {
    private final DataSource source;

    public Database(DataSource source) {
        this.source = source;
    }

    /** SQL over one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Runs work in one transaction: all of it holds afterwards, or nothing.
     *
     * @throws DatabaseUnavailableException if the database cannot be reached or is shutting down
     */
    public <T> T transaction(Work<T> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.with(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            if (DatabaseFault.passes(e)) throw new DatabaseUnavailableException(e);
            throw new IllegalStateException("the database refused a statement", e);
        }
    }

    /**
     * Runs one statement in a transaction of its own.
     *
     * @param values of its parameters, in their order
     * @return how many rows it changed
     */
    public int update(String sql, @Nullable Object... values) {
        return transaction(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                for (var at = 0; at < values.length; at++) update.setObject(at + 1, values[at]);
                return update.executeUpdate();
            }
        });
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
