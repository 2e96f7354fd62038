package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import java.util.Objects;
import java.util.stream.DoubleStream;
import org.claimline.dashboard.page.Counts;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;

/** The chart in a sentence or two, for those who do not see it: how many figures there are, how far they reach, and where the maps end. */
final class ChartSummary {
    private ChartSummary() {}

    static String of(TimelineView view) {
        var text = new StringBuilder();
        text.append(Counts.claims(view.claims())).append(range(view, false)).append(", ");
        text.append(Counts.figures(view.assessments()))
                .append(range(view, true))
                .append('.');
        for (var map : view.maps()) {
            var last = map.days().getLast();
            var since = Days.day(Objects.requireNonNullElse(map.series().baseline(), last.date()));
            var change = Figures.number(last.change()) + Figures.NO_BREAK_SPACE + Figures.unitName("km2");
            text.append(say(
                    " The " + map.label() + " shows " + change + " on " + Days.day(last.date()) + ", counted since "
                            + since + ".",
                    " " + map.label() + ": " + change + " на " + Days.day(last.date()) + ", рахуючи від " + since
                            + "."));
        }
        return text.toString();
    }

    private static String range(TimelineView view, boolean assessor) {
        var single = view.rows().stream()
                .filter(row -> row.assessor() == assessor)
                .mapToDouble(row -> Figures.position(row.quantity()));
        var grouped = assessor
                ? DoubleStream.empty()
                : view.groups().stream()
                        .map(GroupRow::group)
                        .flatMapToDouble(group -> DoubleStream.of(group.lowest(), group.highest()));
        var positions = DoubleStream.concat(single, grouped).summaryStatistics();
        if (positions.getCount() == 0) return "";
        var low = Figures.number(positions.getMin());
        var high = Figures.number(positions.getMax());
        return positions.getMin() == positions.getMax()
                ? say(" of ", ": ") + high + " " + view.filter().unit()
                : say(" from ", " від ") + low + say(" to ", " до ") + high + " "
                        + view.filter().unit();
    }
}
