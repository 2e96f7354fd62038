package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.HeldBy;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.dashboard.page.Counts;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Language;
import org.claimline.dashboard.page.Names;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's map as a line of the chart.
 *
 * @param days those that are drawn: each that has a map, unless the series was thinned
 * @param gained whether the change counts ground that Russia gained rather than lost
 */
record MapLine(MapSeries series, List<Day> days, boolean gained) {

    /**
     * One day of the map.
     *
     * @param heldKm2 what Russia holds
     * @param change the area since the baseline, km2, in the direction that the chart shows
     * @param gap days without a map before this one; 0 when none is missing for long
     */
    record Day(LocalDate date, double heldKm2, double change, int gap) {
        static Day of(MapPoint point, boolean gained) {
            return new Day(
                    point.date(),
                    point.heldKm2(),
                    gained ? -point.regainedKm2() : point.regainedKm2(),
                    point.followsGap() ? point.missing() : 0);
        }
    }

    /** The line for ground that the given side holds afterwards; for Russia the sign turns. */
    static MapLine of(MapSeries series, @Nullable HeldBy heldBy) {
        var gained = heldBy == HeldBy.RUSSIA;
        return new MapLine(
                series,
                series.points().stream().map(point -> Day.of(point, gained)).toList(),
                gained);
    }

    /** "ISW map". */
    public String label() {
        return Language.say(Names.label(series.assessor()) + " map", "Карта " + Names.label(series.assessor()));
    }

    /** The day from which its change counts, in words. */
    public String since() {
        var baseline = series.baseline();
        return baseline == null ? Language.say("the first day", "перший день") : Days.day(baseline);
    }

    /** How many days have a map, drawn or not. */
    public int known() {
        return days.size() + series.leftOut();
    }

    /** How many of them are not drawn, in words. */
    public String leftOut() {
        return Counts.days(series.leftOut());
    }

    /** The longest stretches without a map, in days. */
    public int longestGap() {
        return days.stream().mapToInt(Day::gap).max().orElse(0);
    }
}
