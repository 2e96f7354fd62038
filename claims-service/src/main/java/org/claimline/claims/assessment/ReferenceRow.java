package org.claimline.claims.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.WindowBasis;
import org.claimline.claims.jdbc.Columns;

/** Figures and days of maps in the rows of any statement that reads their tables. */
final class ReferenceRow {
    /** Of figures {@code a}. */
    static final String FIGURE = """
            a.id, a.assessor, a.said_on, a.measure, a.value, a.value_max, a.qualifier, a.places, a.held_by, \
            a.window_start, a.window_end, a.basis, a.outlet, a.citation, a.note, a.derived_from""";
    /** Of days of maps {@code p}. */
    static final String MAP_DAY =
            "p.assessor, p.layer, p.place, p.day, p.held_km2, p.citation, p.said_on, p.derived_from, p.method";

    private ReferenceRow() {}

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("id"),
                row.getString("assessor"),
                Columns.day(row, "said_on"),
                Measure.valueOf(row.getString("measure")),
                Columns.number(row, "value"),
                Columns.number(row, "value_max"),
                Columns.word(row, "qualifier", Qualifier.class),
                Columns.texts(row, "places"),
                Columns.word(row, "held_by", HeldBy.class),
                Columns.day(row, "window_start"),
                Columns.day(row, "window_end"),
                Columns.word(row, "basis", WindowBasis.class),
                row.getString("outlet"),
                row.getString("citation"),
                row.getString("note"),
                row.getString("derived_from"));
    }

    static MapDay mapDay(ResultSet row) throws SQLException {
        return new MapDay(
                row.getString("assessor"),
                row.getString("layer"),
                row.getString("place"),
                row.getObject("day", LocalDate.class),
                row.getDouble("held_km2"),
                row.getString("citation"),
                Columns.day(row, "said_on"),
                row.getString("derived_from"),
                row.getString("method"));
    }
}
