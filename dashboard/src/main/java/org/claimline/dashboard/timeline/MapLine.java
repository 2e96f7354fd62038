package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.HeldBy;
import org.claimline.api.MapSeries;
import org.claimline.api.TimelineStep;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Language;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's map as a line of the chart.
 *
 * @param days each day that has a map
 * @param drawn those of them that are drawn: all, or the last of each stretch of days where there are too many to be seen
 * @param gained whether the change counts ground that Russia gained rather than lost
 */
record MapLine(MapSeries series, List<Day> days, List<Day> drawn, boolean gained) {
    /** Longer than this between two maps, and the line is broken: nobody knows what happened in between. */
    private static final int LONGEST_STEP = 3;

    /**
     * One day of the map.
     *
     * @param heldKm2 what Russia holds
     * @param change the area since the baseline, km2, in the direction that the chart shows
     * @param gap days without a map before this one; 0 when none is missing for long
     */
    record Day(LocalDate date, double heldKm2, double change, int gap) {}

    /**
     * The line for ground that the given side holds afterwards; for Russia the sign turns.
     *
     * @param step of which stretch of days the last one is drawn; the first day of all is drawn too
     */
    static MapLine of(MapSeries series, @Nullable HeldBy heldBy, TimelineStep step) {
        var gained = heldBy == HeldBy.RUSSIA;
        var days = new ArrayList<Day>();
        LocalDate before = null;
        for (var point : series.points()) {
            var apart = before == null ? 0 : (int) (point.date().toEpochDay() - before.toEpochDay());
            days.add(new Day(
                    point.date(),
                    point.heldKm2(),
                    gained ? -point.regainedKm2() : point.regainedKm2(),
                    apart > LONGEST_STEP ? apart - 1 : 0));
            before = point.date();
        }
        return new MapLine(series, List.copyOf(days), drawn(days, step), gained);
    }

    /** Days without a map are told by the next day that is drawn, so that none of them is lost. */
    private static List<Day> drawn(List<Day> days, TimelineStep step) {
        if (step == TimelineStep.DAY || days.isEmpty()) return List.copyOf(days);
        var drawn = new ArrayList<Day>();
        drawn.add(days.getFirst());
        var gap = 0;
        for (var i = 1; i < days.size(); i++) {
            var day = days.get(i);
            gap = Math.max(gap, day.gap());
            var last = i == days.size() - 1;
            if (!last
                    && step.first(day.date()).equals(step.first(days.get(i + 1).date()))) continue;
            drawn.add(new Day(day.date(), day.heldKm2(), day.change(), gap));
            gap = 0;
        }
        return List.copyOf(drawn);
    }

    /** "ISW map". */
    public String label() {
        return Language.say(Words.label(series.assessor()) + " map", "Карта " + Words.label(series.assessor()));
    }

    /** The day from which its change counts, in words. */
    public String since() {
        var baseline = series.baseline();
        return baseline == null ? Language.say("the first day", "перший день") : Days.day(baseline);
    }

    /** The longest stretches without a map, in days. */
    public int longestGap() {
        return days.stream().mapToInt(Day::gap).max().orElse(0);
    }
}
