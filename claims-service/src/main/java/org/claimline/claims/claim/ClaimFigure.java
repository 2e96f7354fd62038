package org.claimline.claims.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.claimline.api.Side;
import org.claimline.api.Window;
import org.claimline.claims.jdbc.Columns;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has a day and a figure, as far as it is counted.
 *
 * @param outline with a day
 * @param position the value, else the middle of the bounds, else the one bound there is; in the measure's unit
 * @param mentions how many articles carry it
 */
public record ClaimFigure(Outline outline, @Nullable Side side, double position, int mentions) {
    /** Of claims {@code c}, their claimants {@code s} and, where they have no value, their leading mentions {@code m}. */
    static final String COLUMNS = "select " + Outline.COLUMNS + """
            , s.side, \
            (m.body -> 'quantity' ->> 'lower')::float8 as lower, (m.body -> 'quantity' ->> 'upper')::float8 as upper""";

    public ClaimFigure {
        Objects.requireNonNull(outline.asOf(), "a figure has a day");
    }

    static ClaimFigure read(ResultSet row) throws SQLException {
        var outline = Outline.read(row);
        var value = outline.value();
        return new ClaimFigure(
                outline,
                Columns.word(row, "side", Side.class),
                value != null ? value : middle(Columns.number(row, "lower"), Columns.number(row, "upper")),
                row.getInt("mentions"));
    }

    public long id() {
        return outline.id();
    }

    public LocalDate asOf() {
        return Objects.requireNonNull(outline.asOf());
    }

    public @Nullable Window window() {
        return outline.window();
    }

    private static double middle(@Nullable Double lower, @Nullable Double upper) {
        if (lower != null && upper != null) return (lower + upper) / 2;
        return lower != null ? lower : Objects.requireNonNull(upper);
    }
}
