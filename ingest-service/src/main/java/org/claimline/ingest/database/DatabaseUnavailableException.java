package org.claimline.ingest.database;

import java.sql.SQLException;
import java.util.Set;
import org.claimline.problem.ProblemException;

/** The database cannot be reached: 503, the caller may try again. */
public final class DatabaseUnavailableException extends ProblemException {
    private static final long serialVersionUID = 1L;

    /** SQLSTATE classes: connection, resources, operator intervention (shutdown), system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    DatabaseUnavailableException(SQLException cause) {
        super(503, "Database not available", "the service cannot reach its database; nothing was stored, try again");
        initCause(cause);
    }

    /** Whether it is about reaching the database at all; the connection pool's own time-out carries no SQLSTATE. */
    static boolean is(SQLException error) {
        var state = error.getSQLState();
        return state == null || state.length() < 2 || CLASSES.contains(state.substring(0, 2));
    }
}
