package org.claimline.claims.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.jdbc.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its row tells it, without its passage: enough to know whether it is to be shown.
 *
 * @param asOf as in {@link org.claimline.api.Claim}
 * @param claimant the id of the source
 * @param value of its quantity; null where it gives none
 * @param window without its words
 * @param withdrawn as in {@link org.claimline.api.Claim}
 */
public record Outline(
        long id,
        @Nullable LocalDate asOf,
        String claimant,
        @Nullable Double value,
        @Nullable Window window,
        boolean withdrawn) {
    /** Of claims {@code c}. */
    static final String COLUMNS =
            "c.id, c.as_of, c.claimant, c.value, c.window_start, c.window_end, c.basis, c.mentions";
    /** The same beside the columns of {@link ClaimRow#UNCLAIMED}. */
    static final String BESIDE = ", c.value, c.window_start, c.window_end, c.basis";

    static Outline read(ResultSet row) throws SQLException {
        var start = Columns.day(row, "window_start");
        var end = Columns.day(row, "window_end");
        var basis = Columns.word(row, "basis", WindowBasis.class);
        return new Outline(
                row.getLong("id"),
                Columns.day(row, "as_of"),
                row.getString("claimant"),
                Columns.number(row, "value"),
                start == null && end == null && basis == null ? null : new Window(start, end, basis, null, null),
                row.getInt("mentions") == 0);
    }
}
