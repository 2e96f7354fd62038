package org.claimline.claims.jdbc;

import java.sql.SQLException;

/** A statement failed; that is never the caller's fault, whose input is checked before. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseException(String sql, SQLException cause) {
        super("failed (" + cause.getSQLState() + "): " + sql, cause);
    }
}
