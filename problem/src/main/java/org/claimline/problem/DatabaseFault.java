package org.claimline.problem;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Set;

/** What a database's refusal says of the database: whether it cannot work just now, or was asked something that it will never do. */
public final class DatabaseFault {
    /** SQLSTATE classes: connection, resources, operator intervention (shutdown), system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    /** More errors than that behind one are a cycle. */
    private static final int MOST = 50;

    private DatabaseFault() {}

    /** Whether it cannot be reached or has run out of something; the connection pool's own time-out carries no SQLSTATE. */
    public static boolean passes(SQLException error) {
        var state = error.getSQLState();
        return state == null || state.length() < 2 || CLASSES.contains(state.substring(0, 2));
    }

    /** The same of whatever stands behind an error, or was suppressed for it as a failed commit's reason is. */
    public static boolean passes(Throwable error) {
        var behind = new ArrayDeque<Throwable>();
        behind.add(error);
        for (var looked = 0; looked < MOST && !behind.isEmpty(); looked++) {
            var one = behind.remove();
            if (one instanceof SQLException refusal && passes(refusal)) return true;
            if (one.getCause() != null) behind.add(one.getCause());
            for (var suppressed : one.getSuppressed()) behind.add(suppressed);
        }
        return false;
    }
}
