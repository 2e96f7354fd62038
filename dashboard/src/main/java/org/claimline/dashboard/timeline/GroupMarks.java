package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.ClaimGroup;
import org.claimline.dashboard.chart.Scale;
import org.claimline.dashboard.chart.Svg;
import org.claimline.dashboard.chart.Svg.Ink;

/** Groups of claims as a picture has them: a line over all of them, a box over the middle half, a dot for the middle one. */
final class GroupMarks {
    private static final double WIDEST = 14;
    private static final double NARROWEST = 2.5;

    private final TimelineView view;
    private final List<String> tones;

    GroupMarks(TimelineView view) {
        this.view = view;
        this.tones = view.drawnGroups().stream()
                .map(GroupRow::tone)
                .distinct()
                .sorted()
                .toList();
    }

    /** The sides of a stretch stand side by side, each always at the same place, in the middle of equal parts. */
    double across(GroupRow row, Scale x) {
        var step = view.step();
        var day = row.group().from();
        return between(x, step.first(day), step.last(day), (tones.indexOf(row.tone()) + .5) / tones.size());
    }

    private static double between(Scale x, LocalDate first, LocalDate last, double share) {
        var begin = x.at(first.toEpochDay() - .5);
        return begin + (x.at(last.toEpochDay() + .5) - begin) * share;
    }

    void draw(Svg svg, Scale x, Scale y) {
        for (var row : view.drawnGroups()) {
            var group = row.group();
            var step = view.step();
            var room = between(x, step.first(group.from()), step.last(group.from()), 1)
                    - between(x, step.first(group.from()), step.last(group.from()), 0);
            var half = Math.clamp(room / tones.size() * .7, NARROWEST, WIDEST) / 2;
            svg.point(row.href(), row.says());
            mark(svg, across(row, x), y, group, half, Ink.of(row.tone()));
            svg.end(row.href());
        }
    }

    private static void mark(Svg svg, double at, Scale y, ClaimGroup group, double half, Ink ink) {
        svg.line(at, y.at(group.lowest()), at, y.at(group.highest()), ink, 1, "");
        var top = y.at(group.upperQuartile());
        var bottom = Math.max(y.at(group.lowerQuartile()), top + 2);
        svg.area("M" + (at - half) + " " + top + "h" + 2 * half + "V" + bottom + "h" + -2 * half + "Z", ink, .45);
        svg.disc(at, y.at(group.median()), 2.6, ink);
    }
}
