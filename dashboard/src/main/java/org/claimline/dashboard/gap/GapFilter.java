package org.claimline.dashboard.gap;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.claimline.api.GapPeriod;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What the gap table shows; null = any.
 *
 * @param asOf what was published later does not count; null = all that is known
 * @param cell the key of the cell whose claims are shown below the table
 */
record GapFilter(
        Measure measure,
        @Nullable Side side,
        @Nullable String claimant,
        @Nullable String place,
        @Nullable HeldBy heldBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        GapPeriod period,
        GapOrder order,
        @Nullable String cell) {
    /** Control of a named place has no figure to divide. */
    static final Set<Measure> MEASURES = EnumSet.complementOf(EnumSet.of(Measure.CONTROL));

    /** The parameters as they stand in the address. */
    static class Query {
        @QueryParam("measure")
        @Nullable
        String measure;

        @QueryParam("side")
        @Nullable
        String side;

        @QueryParam("claimant")
        @Nullable
        String claimant;

        @QueryParam("place")
        @Nullable
        String place;

        @QueryParam("heldBy")
        @Nullable
        String heldBy;

        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        @QueryParam("asOf")
        @Nullable
        String asOf;

        @QueryParam("period")
        @Nullable
        String period;

        @QueryParam("order")
        @Nullable
        String order;

        @QueryParam("cell")
        @Nullable
        String cell;
    }

    static GapFilter of(Query query) {
        var measure = Parameters.choice("measure", query.measure, MEASURES);
        var from = Parameters.day("from", query.from);
        var to = Parameters.day("to", query.to);
        Parameters.ordered(from, to);
        var period = Parameters.choice("period", query.period, GapPeriod.class);
        var order = Parameters.choice("order", query.order, GapOrder.class);
        return new GapFilter(
                measure == null ? Measure.AREA : measure,
                Parameters.choice("side", query.side, Side.class),
                Parameters.text("claimant", query.claimant),
                Parameters.text("place", query.place),
                Parameters.choice("heldBy", query.heldBy, HeldBy.class),
                from,
                to,
                Parameters.day("asOf", query.asOf),
                period == null ? GapPeriod.MONTH : period,
                order == null ? GapOrder.LATEST : order,
                Parameters.text("cell", query.cell));
    }

    /** Whether anything is filtered away. */
    public boolean isNarrow() {
        return side != null || claimant != null || place != null || heldBy != null || from != null || to != null;
    }

    /** The address of the same table in another order. */
    public String ordered(GapOrder by) {
        return at("/gap", by).text();
    }

    /** The address of this table. */
    public String href() {
        return ordered(order);
    }

    /** The address of what this table shows, in a file. */
    public String file(String name) {
        return at("/" + name, order).text();
    }

    /** The address of the picture alone, for another site's page. */
    public String embedded() {
        return at("/gap", order).with("embed", 1).text();
    }

    /** The address of the same table with the claims of a cell below it. */
    public String opened(String key) {
        return at("/gap", order).with("cell", key).text() + "#evidence";
    }

    /** The address of the same table with all that is known now. */
    public String now() {
        return new GapFilter(measure, side, claimant, place, heldBy, from, to, null, period, order, null)
                .ordered(order);
    }

    /** The address of a claim, as it could be known then. */
    public String claim(long id) {
        return new Address("/claims/" + id).with("asOf", asOf).text();
    }

    private Address at(String path, GapOrder by) {
        return new Address(path)
                .with("measure", measure == Measure.AREA ? null : measure)
                .with("side", side)
                .with("claimant", claimant)
                .with("place", place)
                .with("heldBy", heldBy)
                .with("from", from)
                .with("to", to)
                .with("asOf", asOf)
                .with("period", period == GapPeriod.MONTH ? null : period)
                .with("order", by == GapOrder.LATEST ? null : by);
    }
}
