package org.claimline.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The rows of ingest-service that a batch became, written once more without the service: {@code COPY} into temporary tables, then
 * {@code INSERT ... ON CONFLICT DO NOTHING}, in one transaction.
 */
final class BareCopy {
    /** In the order in which their constraints allow it. */
    private static final List<String> TABLES = List.of("article", "outbox", "intake_article");

    private static final String COLUMNS = """
            select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
             where table_name = ? and is_generated = 'NEVER'
            """;

    private final LoadDatabase database;
    private final String name;

    /** @param name of the service's database */
    BareCopy(LoadDatabase database, String name) {
        this.database = database;
        this.name = name;
    }

    /** Everything that is in these tables now. */
    Map<String, byte[]> rows() throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        try (var connection = database.open(name)) {
            for (var table : TABLES) {
                var bytes = new ByteArrayOutputStream();
                copying(connection)
                        .copyOut(
                                "copy (select " + columns(connection, table) + " from " + table + ") to stdout", bytes);
                rows.put(table, bytes.toByteArray());
            }
        }
        return rows;
    }

    /** Empties the tables. */
    void empty() throws SQLException {
        try (var connection = database.open(name);
                var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", TABLES) + " cascade");
        }
        database.settle();
    }

    /** The seconds that it takes to write rows into the tables once they are emptied. */
    double seconds(Map<String, byte[]> rows) throws SQLException, IOException {
        empty();
        try (var connection = database.open(name)) {
            connection.setAutoCommit(false);
            var begin = System.nanoTime();
            for (var table : rows.entrySet()) write(connection, table.getKey(), table.getValue());
            connection.commit();
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private static void write(Connection connection, String table, byte[] rows) throws SQLException, IOException {
        var columns = columns(connection, table);
        try (var statement = connection.createStatement()) {
            statement.execute("create temp table coming_%1$s on commit drop as select %2$s from %1$s limit 0"
                    .formatted(table, columns));
            copying(connection).copyIn("copy coming_" + table + " from stdin", new ByteArrayInputStream(rows));
            statement.execute("insert into %1$s (%2$s) select %2$s from coming_%1$s on conflict do nothing"
                    .formatted(table, columns));
        }
    }

    private static String columns(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            var row = select.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private static org.postgresql.copy.CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
