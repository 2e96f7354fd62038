package org.claimline.claims.jdbc;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimline.network.BulkWork;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Runs statements within the transaction that is open, or each on its own where there is none. */
@ApplicationScoped
public class Database {
    /** Rows of a round trip while streaming; a claim with its passage is about 2 kB. */
    private static final int FETCHED = 500;

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /** Makes a record of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A statement with its rows; fails with {@link DatabaseException}. */
    public <T> List<T> list(Query query, Row<T> row) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, query);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) found.add(row.read(rows));
            return found;
        } catch (SQLException e) {
            throw new DatabaseException(query.sql(), e);
        }
    }

    /** Takes one record after the other, as they are made. */
    @FunctionalInterface
    public interface Sink<T> {
        void take(T record) throws IOException;
    }

    /**
     * Hands over row by row, in memory that does not grow with their number, all as they were at the start. Rows are read
     * and made into records on a thread of its own, some ahead. Outside of any transaction.
     */
    public <T> void each(Query query, Row<T> row, Sink<? super T> sink) throws IOException {
        RowsAhead.<T>each(ahead -> read(query, row, ahead), sink);
    }

    private <T> void read(Query query, Row<T> row, RowsAhead<T> ahead) {
        try (var connection = source.getConnection()) {
            BulkWork.begin(connection);
            // The driver reads everything at once unless a transaction keeps its cursor open.
            connection.setAutoCommit(false);
            try (var statement = prepared(connection, query.sql(), query.values())) {
                statement.setFetchSize(FETCHED);
                try (var rows = statement.executeQuery()) {
                    var wanted = true;
                    while (wanted && rows.next()) wanted = ahead.add(row.read(rows));
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseException(query.sql(), e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(Query query, Row<T> row) {
        return list(query, row).stream().findFirst();
    }

    /** One number, such as a count. */
    public long number(Query query) {
        return first(query, row -> row.getLong(1)).orElseThrow();
    }

    /**
     * Answers within the open transaction may take as long as work in bulk does: for what changes or reads as many rows as there
     * happen to be.
     */
    public void inBulk() {
        try (var connection = source.getConnection()) {
            BulkWork.begin(connection);
        } catch (SQLException e) {
            throw new DatabaseException("work in bulk", e);
        }
    }

    /** Takes a lock that ends with the transaction; waits while another transaction has it. */
    public void lock(String name) {
        list(new Query("select pg_advisory_xact_lock(hashtextextended(?, 0))", name), row -> 0);
    }

    /** Takes a lock that ends with the transaction, if nobody has it. */
    public boolean tryLock(String name) {
        return first(
                        new Query("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", name),
                        row -> row.getBoolean(1))
                .orElseThrow();
    }

    /** As many fresh numbers of the sequence, in one round trip. */
    public List<Long> next(String sequence, int count) {
        return list(
                new Query("select nextval(?::regclass) from generate_series(1, ?)", sequence, count),
                row -> row.getLong(1));
    }

    /** Changes rows; returns how many. */
    public int update(String sql, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var statement = prepared(connection, sql, Arrays.asList(values))) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    /** Changes rows; returns how many. */
    public int update(Query query) {
        return update(query.sql(), query.values().toArray());
    }

    /** Changes rows by a statement that unnests the given ones, a parameter for each column; returns how many. */
    public int update(String sql, Rows rows) {
        return rows.isEmpty() ? 0 : update(sql, rows.columns());
    }

    /** The same statement for many rows, in one round trip. */
    public void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) return;
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                bind(statement, Arrays.asList(row));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, Query query) throws SQLException {
        var statement = prepared(connection, query.sql(), query.values());
        if (query.isKept()) statement.unwrap(PGStatement.class).setPrepareThreshold(1);
        return statement;
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, List<? extends @Nullable Object> values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (var i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case String text -> statement.setString(i + 1, storable(text));
                case Enum<?> word -> statement.setString(i + 1, word.name());
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Collection<?> texts ->
                    statement.setArray(i + 1, statement.getConnection().createArrayOf("text", storable(texts)));
                case null -> statement.setObject(i + 1, null);
                case Object value -> statement.setObject(i + 1, value);
            }
        }
    }

    /** Strings, which the driver sends as they are: any other array it writes out as one text, letter by letter. */
    private static @Nullable String[] storable(Collection<?> values) {
        var texts = new @Nullable String[values.size()];
        var at = 0;
        for (var value : values) texts[at++] = value == null ? null : storable(value.toString());
        return texts;
    }

    /** PostgreSQL has no NUL; a question that holds one finds nothing rather than fails. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
