package org.claimline.ingest.database;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.claimline.network.BulkWork;
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
        return connected(connection -> committed(connection, work));
    }

    /** The same for what changes as many rows as there happen to be: each answer may take as long as work in bulk does. */
    public <T> T inBulk(Work<T> work) {
        return connected(connection -> {
            BulkWork.begin(connection);
            try {
                return committed(connection, work);
            } finally {
                BulkWork.end(connection);
            }
        });
    }

    private <T> T connected(Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            if (DatabaseFault.passes(e)) throw new DatabaseUnavailableException(e);
            throw new IllegalStateException("the database refused a statement", e);
        }
    }

    private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    /**
     * Runs one statement in a transaction of its own.
     *
     * @param values of its parameters, in their order
     * @return how many rows it changed
     */
    public int update(String sql, @Nullable Object... values) {
        return transaction(connection -> update(connection, sql, values));
    }

    /** The same as work in bulk. */
    public int updateInBulk(String sql, @Nullable Object... values) {
        return inBulk(connection -> update(connection, sql, values));
    }

    /**
     * Values as an array of texts, for one statement over many rows. The driver sends an array of strings as it is; any other it
     * writes out as one text, letter by letter, which the server then has to take apart.
     */
    public static Array texts(Connection connection, Collection<? extends @Nullable Object> values)
            throws SQLException {
        var texts = new @Nullable String[values.size()];
        var at = 0;
        for (var value : values) texts[at++] = value == null ? null : value.toString();
        return connection.createArrayOf("text", texts);
    }

    private static int update(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            for (var at = 0; at < values.length; at++) update.setObject(at + 1, values[at]);
            return update.executeUpdate();
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
