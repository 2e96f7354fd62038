package org.claimline.claims.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.claimline.api.Side;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.claims.jdbc.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has a day and a figure, as far as it is counted.
 *
 * @param value the figure; null where the words give bounds alone
 * @param position the value, else the middle of the bounds, else the one bound there is; in the measure's unit
 * @param mentions how many articles carry it
 */
public record ClaimFigure(
        long id,
        String claimant,
        @Nullable Side side,
        LocalDate asOf,
        @Nullable Window window,
        @Nullable Double value,
        double position,
        int mentions) {
    /** Of claims {@code c}, their claimants {@code s} and, where they have no value, their leading mentions {@code m}. */
    static final String COLUMNS = """
            select c.id, c.claimant, s.side, c.as_of, c.window_start, c.window_end, c.basis, c.value, c.mentions, \
            (m.body -> 'quantity' ->> 'lower')::float8 as lower, (m.body -> 'quantity' ->> 'upper')::float8 as upper""";

    static ClaimFigure read(ResultSet row) throws SQLException {
        var value = Columns.number(row, "value");
        return new ClaimFigure(
                row.getLong("id"),
                row.getString("claimant"),
                Columns.word(row, "side", Side.class),
                Objects.requireNonNull(Columns.day(row, "as_of")),
                window(row),
                value,
                value != null ? value : middle(Columns.number(row, "lower"), Columns.number(row, "upper")),
                row.getInt("mentions"));
    }

    private static @Nullable Window window(ResultSet row) throws SQLException {
        var start = Columns.day(row, "window_start");
        var end = Columns.day(row, "window_end");
        return start == null && end == null
                ? null
                : new Window(start, end, Columns.word(row, "basis", WindowBasis.class), null, null);
    }

    private static double middle(@Nullable Double lower, @Nullable Double upper) {
        if (lower != null && upper != null) return (lower + upper) / 2;
        return lower != null ? lower : Objects.requireNonNull(upper);
    }
}
