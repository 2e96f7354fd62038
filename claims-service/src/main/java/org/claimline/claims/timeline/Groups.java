package org.claimline.claims.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.claimline.api.ClaimGroup;
import org.claimline.api.Side;
import org.claimline.api.TimelineOverview;
import org.claimline.api.TimelineStep;
import org.claimline.claims.claim.ClaimFigure;
import org.jspecify.annotations.Nullable;

/** Puts claims together by stretch of days and side. */
final class Groups {
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final TimelineStep step;

    Groups(Dates asked, TimelineStep step) {
        this.first = asked.from();
        this.last = asked.to();
        this.step = step;
    }

    /** The shortest step that leaves no more stretches than can be read, from the first to the last of these days. */
    static TimelineStep step(List<ClaimFigure> figures) {
        var days = figures.stream().map(ClaimFigure::asOf).sorted().toList();
        return days.isEmpty() ? TimelineStep.DAY : TimelineStep.over(days.getFirst(), days.getLast());
    }

    /** Those that are drawn before those that count from long before; of each stretch the sides in their order, those without one last. */
    private record Key(
            boolean longBefore, LocalDate begin, @Nullable Side side) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::longBefore)
                .thenComparing(Key::begin)
                .thenComparing(Key::side, Comparator.nullsLast(Comparator.naturalOrder()));

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    List<ClaimGroup> of(List<ClaimFigure> figures) {
        var groups = new TreeMap<Key, List<ClaimFigure>>();
        for (var figure : figures)
            groups.computeIfAbsent(key(figure), absent -> new ArrayList<>()).add(figure);
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private Key key(ClaimFigure figure) {
        return new Key(countsFromLongBefore(figure), step.first(figure.asOf()), figure.side());
    }

    private boolean countsFromLongBefore(ClaimFigure figure) {
        var window = figure.window();
        return first != null
                && window != null
                && window.start() != null
                && window.start().isBefore(first.minusDays(TimelineOverview.LONG_BEFORE_DAYS));
    }

    private ClaimGroup group(Key key, List<ClaimFigure> figures) {
        var amounts =
                figures.stream().mapToDouble(ClaimFigure::position).sorted().toArray();
        return new ClaimGroup(
                first != null && key.begin().isBefore(first) ? first : key.begin(),
                last != null && step.last(key.begin()).isAfter(last) ? last : step.last(key.begin()),
                key.side(),
                key.longBefore(),
                amounts.length,
                amounts[0],
                amounts[at(amounts, 1)],
                amounts[at(amounts, 2)],
                amounts[at(amounts, 3)],
                amounts[amounts.length - 1]);
    }

    /** Where the given quarter ends: the least figure that so many are not above. */
    private static int at(double[] amounts, int quarters) {
        return (amounts.length * quarters + 3) / 4 - 1;
    }
}
