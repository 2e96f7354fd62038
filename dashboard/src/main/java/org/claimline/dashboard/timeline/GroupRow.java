package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import org.claimline.api.ClaimGroup;
import org.claimline.api.TimelineStep;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Counts;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Shape;

/**
 * Claims of one side within some days, put together: a row of the table and a mark of the chart.
 *
 * @param href where its claims are
 * @param first the first day of its stretch
 * @param last the last one
 */
record GroupRow(ClaimGroup group, String unit, String href, LocalDate first, LocalDate last) {

    static GroupRow of(ClaimGroup group, TimelineFilter filter, TimelineStep step) {
        return new GroupRow(
                group, filter.unit(), href(group, filter), step.first(group.from()), step.last(group.from()));
    }

    /** The same view of its days alone, where they are fewer; else the list of what that side claimed on that day. */
    private static String href(ClaimGroup group, TimelineFilter filter) {
        if (!group.from().equals(filter.from()) || !group.to().equals(filter.to()))
            return filter.within(group.from(), group.to()).href();
        return new Address("/claims")
                .with("measure", filter.measure())
                .with("side", group.side())
                .with("place", filter.place())
                .with("from", group.from())
                .with("to", group.to())
                .with("asOf", filter.asOf())
                .text();
    }

    /** Unique on the page. */
    public String key() {
        return "claims-" + group.from() + "-" + tone() + (group.longBefore() ? "-long-before" : "");
    }

    /** The style class of its side. */
    public String tone() {
        var side = group.side();
        return side == null ? "side-unknown" : Shape.tone(side);
    }

    public String days() {
        return Days.between(group.from(), group.to());
    }

    /** Who, in words. */
    public String who() {
        var side = group.side();
        if (side == null) return say("Side unknown", "Сторона невідома");
        return switch (side) {
            case UKRAINE -> say("Ukraine says", "Каже Україна");
            case RUSSIA -> say("Russia says", "Каже Росія");
            case INDEPENDENT -> say("Independent", "Незалежні");
        };
    }

    /** "half of them 4–10 km²". */
    public String half() {
        return say("half of them ", "половина з них ") + range(group.lowerQuartile(), group.upperQuartile());
    }

    /** "all of them 0.3–21 km²". */
    public String all() {
        return say("all of them ", "усі ") + range(group.lowest(), group.highest());
    }

    /** "the middle one 7 km²". */
    public String middle() {
        return say("the middle one ", "серединна ") + measured(Figures.number(group.median()));
    }

    private String range(double from, double to) {
        return measured(from == to ? Figures.number(from) : Figures.number(from) + "–" + Figures.number(to));
    }

    private String measured(String figure) {
        return figure + Figures.NO_BREAK_SPACE + unit;
    }

    /** All that its mark stands for, in a line. */
    public String says() {
        return who() + ", " + days() + ": " + Counts.claims(group.claims()) + "; " + middle() + "; " + half() + "; "
                + all();
    }
}
