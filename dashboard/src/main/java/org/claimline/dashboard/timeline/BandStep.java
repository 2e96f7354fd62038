package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.claimline.api.BandDay;
import org.claimline.api.TimelineStep;
import org.claimline.dashboard.page.Days;
import org.jspecify.annotations.Nullable;

/**
 * What all assessors together leave open within some days: from the least to the most that any of them says on any of the days.
 *
 * @param upper null where somebody's most is open
 * @param figures how many figures and maps it spans
 */
record BandStep(
        LocalDate from,
        LocalDate to,
        double lower,
        @Nullable Double upper,
        int figures) {

    static List<BandStep> of(List<BandDay> days, TimelineStep step) {
        var steps = new TreeMap<LocalDate, List<BandDay>>();
        for (var day : days)
            steps.computeIfAbsent(step.first(day.day()), absent -> new ArrayList<>())
                    .add(day);
        return steps.values().stream().map(BandStep::of).toList();
    }

    private static BandStep of(List<BandDay> days) {
        Double upper = Double.NEGATIVE_INFINITY;
        for (var day : days) upper = upper == null || day.upper() == null ? null : Math.max(upper, day.upper());
        return new BandStep(
                days.getFirst().day(),
                days.getLast().day(),
                days.stream().mapToDouble(BandDay::lower).min().orElseThrow(),
                upper,
                (int) days.stream()
                        .flatMap(day -> day.figures().stream())
                        .distinct()
                        .count());
    }

    public String days() {
        return Days.between(from, to);
    }
}
