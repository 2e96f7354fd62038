package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.WindowBasis;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Parameters;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the chart shows.
 *
 * @param heldBy who holds the ground afterwards; null = any side
 * @param place a place's id or name; null = everywhere
 * @param from the first as-of day; null = open
 * @param to the last as-of day; null = open
 * @param basis totals since a start, or what changed within days; never both
 * @param asOf what was published later does not count; null = all that is known
 * @param log whether the axis of amounts is logarithmic
 */
record TimelineFilter(
        Measure measure,
        @Nullable HeldBy heldBy,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        WindowBasis basis,
        @Nullable LocalDate asOf,
        boolean log) {
    /** Control of a named place has no figure to chart. */
    static final Set<Measure> MEASURES = EnumSet.complementOf(EnumSet.of(Measure.CONTROL));

    private static final String ANY = "ANY";

    /** The parameters as they stand in the address. */
    static class Query {
        @QueryParam("measure")
        @Nullable
        String measure;

        @QueryParam("heldBy")
        @Nullable
        String heldBy;

        @QueryParam("place")
        @Nullable
        String place;

        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        @QueryParam("basis")
        @Nullable
        String basis;

        @QueryParam("asOf")
        @Nullable
        String asOf;

        @QueryParam("scale")
        @Nullable
        String scale;
    }

    /** Reads an address. */
    static TimelineFilter of(Query query) {
        var measure = Parameters.choice("measure", query.measure, MEASURES);
        var from = Parameters.day("from", query.from);
        var to = Parameters.day("to", query.to);
        Parameters.ordered(from, to);
        var basis = Parameters.choice("basis", query.basis, WindowBasis.class);
        return new TimelineFilter(
                measure == null ? Measure.AREA : measure,
                heldBy(query.heldBy),
                Parameters.text("place", query.place),
                from,
                to,
                basis == null ? WindowBasis.CUMULATIVE : basis,
                Parameters.day("asOf", query.asOf),
                Parameters.choice("scale", query.scale, AxisScale.class) == AxisScale.LOG);
    }

    private static @Nullable HeldBy heldBy(@Nullable String value) {
        if (ANY.equalsIgnoreCase(value)) return null;
        var heldBy = Parameters.choice("heldBy", value, HeldBy.class);
        return heldBy == null ? HeldBy.UKRAINE : heldBy;
    }

    /** The side as the form names it. */
    public String holder() {
        return heldBy == null ? ANY : heldBy.name();
    }

    /** How amounts lie along their axis. */
    enum AxisScale {
        LINEAR,
        LOG
    }

    /** The same on the other axis. */
    public TimelineFilter otherScale() {
        return new TimelineFilter(measure, heldBy, place, from, to, basis, asOf, !log);
    }

    /** The address of this view. */
    public String href() {
        return at("/").text();
    }

    /** The address of what this view shows, in a file. */
    public String file(String name) {
        return at("/" + name).text();
    }

    /** The address of what changes of this view. */
    public String events() {
        return new Address("/events")
                .with("measure", measure)
                .with("heldBy", heldBy)
                .with("place", place)
                .with("from", from)
                .with("to", to)
                .text();
    }

    /** The address of the picture alone, for another site's page. */
    public String embedded() {
        return at("/").with("embed", 1).text();
    }

    private Address at(String path) {
        return new Address(path)
                .with("measure", measure == Measure.AREA ? null : measure)
                .with("heldBy", heldBy == HeldBy.UKRAINE ? null : holder())
                .with("place", place)
                .with("from", from == null ? "" : from)
                .with("to", to == null ? "" : to)
                .with("basis", basis == WindowBasis.CUMULATIVE ? null : basis)
                .with("asOf", asOf)
                .with("scale", log ? AxisScale.LOG : null);
    }

    /** The same without dates. */
    public TimelineFilter everything() {
        return within(null, null);
    }

    /** The same of other days; null = open. */
    TimelineFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimelineFilter(measure, heldBy, place, first, last, basis, asOf, log);
    }

    /** The same, counting the other way. */
    public TimelineFilter otherBasis() {
        var other = basis == WindowBasis.CUMULATIVE ? WindowBasis.INCREMENT : WindowBasis.CUMULATIVE;
        return new TimelineFilter(measure, heldBy, place, from, to, other, asOf, log);
    }

    /** The address of the same view with all that is known now. */
    public String now() {
        return new TimelineFilter(measure, heldBy, place, from, to, basis, null, log).href();
    }

    /** The days in words. */
    public String days() {
        return Days.between(from, to);
    }

    /** What changed hands, in words: "area regained by Ukraine". */
    public String subject() {
        var what = Words.words(measure);
        if (heldBy == null) return what + say(" said to have changed hands", ": що змінило господаря");
        return what
                + switch (heldBy) {
                    case UKRAINE ->
                        measure == Measure.ADVANCE
                                ? say(" by Ukraine", ": Україна")
                                : say(" regained by Ukraine", ": повернула Україна");
                    case RUSSIA ->
                        measure == Measure.ADVANCE
                                ? say(" by Russia", ": Росія")
                                : say(" taken by Russia", ": захопила Росія");
                    case CONTESTED -> say(", contested", ": спірна територія");
                };
    }

    /** The unit of the chart's axis. */
    public String unit() {
        return Figures.measured(measure);
    }
}
