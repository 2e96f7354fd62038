package org.claimline.claims.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that grows condition by condition; values are always bound, never written into the text. */
public final class Query {
    private final StringBuilder sql;
    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean filtered;
    private boolean kept;

    public Query(String sql, @Nullable Object... values) {
        this.sql = new StringBuilder(sql);
        this.values.addAll(Arrays.asList(values));
    }

    /** Adds a condition; {@code ?} stands for each value. */
    public Query where(String condition, @Nullable Object... bound) {
        sql.append(filtered ? " and (" : " where (").append(condition).append(')');
        filtered = true;
        return then("", bound);
    }

    /** Adds a condition that was put together as a query of its own. */
    public Query where(Query condition) {
        return where(condition.sql(), condition.values.toArray());
    }

    /** Adds a condition when the value is there. */
    public Query whereIf(@Nullable Object value, String condition) {
        return value == null ? this : where(condition, value);
    }

    /** Adds what follows the conditions. */
    public Query then(String text, @Nullable Object... bound) {
        sql.append(text);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** Adds a query that was put together on its own. */
    public Query then(Query part) {
        return then(part.sql(), part.values.toArray());
    }

    /** Lets the server keep its plan: for what is asked again and again and has no values that another plan would suit. */
    public Query kept() {
        kept = true;
        return this;
    }

    /** Whether the statement names something so. */
    public boolean mentions(String name) {
        return sql.indexOf(name) >= 0;
    }

    boolean isKept() {
        return kept;
    }

    String sql() {
        return sql.toString();
    }

    List<@Nullable Object> values() {
        return values;
    }
}
