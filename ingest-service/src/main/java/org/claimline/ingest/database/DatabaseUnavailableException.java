package org.claimline.ingest.database;

import java.sql.SQLException;
import org.claimline.problem.ProblemException;

/** The database cannot be reached: 503, the caller may try again. */
public final class DatabaseUnavailableException extends ProblemException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(SQLException cause) {
        super(503, "Database not available", "the service cannot reach its database; nothing was stored, try again");
        initCause(cause);
    }
}
