package org.claimline.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.claimline.local.process.StartFailure;

/** The databases and roles of one server, as its superuser sees them. */
public record Databases(int port, Passwords passwords) {
    /** Creates what is missing. A role owns its database and nothing else: no service is a superuser. */
    void create(List<String> names) {
        try (var connection = connect()) {
            for (var name : names) {
                if (!exists(connection, "select 1 from pg_roles where rolname = ?", name))
                    execute(connection, "create role " + name + " login");
                // At each start, so that role and password file agree whatever happened to either.
                execute(connection, "alter role " + name + " password '" + passwords.of(name) + "'");
                if (!exists(connection, "select 1 from pg_database where datname = ?", name))
                    execute(connection, "create database " + name + " owner " + name);
                execute(connection, "revoke connect, temporary on database " + name + " from public");
            }
        } catch (SQLException e) {
            throw new StartFailure("cannot create the databases " + names, e);
        }
    }

    /** A note kept with a database, and lost with it. */
    public Optional<String> note(String database) {
        try (var connection = connect();
                var query = connection.prepareStatement(
                        "select shobj_description(oid, 'pg_database') from pg_database where datname = ?")) {
            query.setString(1, database);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StartFailure("cannot read the note on the database " + database, e);
        }
    }

    /** Replaces the note of a database. */
    public void note(String database, String text) {
        try (var connection = connect()) {
            execute(connection, "comment on database " + database + " is '" + text.replace("'", "''") + "'");
        } catch (SQLException e) {
            throw new StartFailure("cannot write the note on the database " + database, e);
        }
    }

    private Connection connect() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5&socketTimeout=60";
        return DriverManager.getConnection(url, PostgresServer.SUPERUSER, passwords.of(PostgresServer.SUPERUSER));
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
