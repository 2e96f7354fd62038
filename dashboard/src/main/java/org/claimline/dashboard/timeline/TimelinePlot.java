package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.claimline.api.BandDay;
import org.claimline.api.Quantity;
import org.claimline.dashboard.chart.Axes;
import org.claimline.dashboard.chart.Labels;
import org.claimline.dashboard.chart.Mark;
import org.claimline.dashboard.chart.Scale;
import org.claimline.dashboard.chart.Svg;
import org.claimline.dashboard.chart.Svg.Anchor;
import org.claimline.dashboard.chart.Svg.Ink;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Shape;
import org.jspecify.annotations.Nullable;

/** The timeline as a picture: the same marks as the chart that a script draws, for who has no script and for a file. */
final class TimelinePlot {
    private static final int WIDTH = 1000;
    private static final double LEFT = 64;
    private static final double RIGHT = WIDTH - 24;
    private static final double TOP = 26;
    private static final double BOTTOM = 430;
    private static final int A_LONG_TIME = 200;
    private static final double HALF_A_DAY = .5;

    private final TimelineView view;
    private final List<TimelineRow> rows;
    private final Svg svg;
    private final GroupMarks groups;
    private final Scale x;
    private final Scale y;

    private TimelinePlot(TimelineView view, Svg svg) {
        this.view = view;
        this.svg = svg;
        this.rows = view.rows().stream().filter(view::draws).toList();
        this.groups = new GroupMarks(view);
        var days = days(view, rows);
        this.x = Scale.days(days.getFirst(), days.getLast(), 12, LEFT, RIGHT);
        var amounts = amounts().toArray();
        this.y = view.filter().log()
                ? Scale.amounts(DoubleStream.of(amounts), BOTTOM, TOP)
                : Scale.fromZero(
                        DoubleStream.of(amounts).min().orElse(0),
                        DoubleStream.of(amounts).max().orElse(1),
                        BOTTOM,
                        TOP);
    }

    /**
     * Draws what the page shows; null where nothing of it has a day.
     *
     * @param notes printed below the picture, a line each; empty for a picture within the page, which says it itself
     */
    static @Nullable String of(TimelineView view, List<String> notes) {
        var drawn = view.rows().stream().filter(view::draws).toList();
        if (days(view, drawn).isEmpty()) return null;
        var height = (int) BOTTOM + 30 + notes.size() * 18;
        var svg = Svg.open(
                        WIDTH,
                        height,
                        view.filter().subject() + ", " + view.filter().days())
                .ground(WIDTH, height);
        var plot = new TimelinePlot(view, svg);
        plot.draw();
        for (var i = 0; i < notes.size(); i++)
            svg.words(8, BOTTOM + 40 + i * 18, notes.get(i), Ink.MUTE, Anchor.START, false);
        return svg.close();
    }

    private static List<LocalDate> days(TimelineView view, List<TimelineRow> rows) {
        return Stream.of(
                        rows.stream().map(TimelineRow::day).filter(Objects::nonNull),
                        view.drawnGroups().stream()
                                .map(GroupRow::group)
                                .flatMap(group -> Stream.of(group.from(), group.to())),
                        view.maps().stream().flatMap(map -> map.days().stream()).map(MapLine.Day::date))
                .flatMap(days -> days)
                .sorted()
                .toList();
    }

    private DoubleStream amounts() {
        var claimed = rows.stream().flatMapToDouble(row -> {
            var upper = row.quantity().upper();
            var position = Figures.position(row.quantity());
            return DoubleStream.of(position, upper == null ? position : upper);
        });
        var grouped = view.drawnGroups().stream()
                .map(GroupRow::group)
                .flatMapToDouble(group -> DoubleStream.of(group.lowest(), group.highest()));
        var mapped = view.maps().stream().flatMap(map -> map.days().stream()).mapToDouble(MapLine.Day::change);
        return DoubleStream.concat(DoubleStream.concat(claimed, grouped), mapped);
    }

    private void draw() {
        Axes.left(svg, y, LEFT, RIGHT, Figures::number);
        var first = x.ticks().isEmpty() ? 0 : x.ticks().getFirst();
        var last = x.ticks().isEmpty() ? 0 : x.ticks().getLast();
        Axes.below(svg, x, BOTTOM, BOTTOM, Axes.day(last - first > A_LONG_TIME));
        svg.words(LEFT, TOP - 14, view.filter().unit(), Ink.MUTE, Anchor.START, false);
        events();
        view.band().forEach(this::band);
        rows.forEach(this::window);
        var labels = new Labels(LEFT + 2, TOP - 8, RIGHT + 20, BOTTOM - 2);
        groups.draw(svg, x, y);
        view.maps().forEach(map -> line(map, labels));
        rows.forEach(row -> keepOff(row, labels));
        rows.forEach(this::figure);
        for (var row : rows)
            labels.write(
                    svg,
                    across(row),
                    y.at(Figures.position(row.quantity())),
                    ink(row),
                    row.label(),
                    Figures.figure(row.quantity()));
    }

    /** Names that would run into each other are left out; the list below the picture has them all. */
    private void events() {
        var shown = view.events().stream()
                .filter(event -> x.holds((double) event.day().toEpochDay()))
                .toList();
        for (var event : shown) svg.line(x.at(event.day()), TOP - 2, x.at(event.day()), BOTTOM, Ink.MUTE, 1, "2 4");
        var free = LEFT + 60;
        svg.halo(true);
        for (var event : shown) {
            var at = x.at(event.day());
            var width = Labels.width(event.label());
            if (at < free || at + width > WIDTH) continue;
            svg.words(at + 3, TOP - 10, event.label(), Ink.MUTE, Anchor.START, false);
            free = at + width + 8;
        }
        svg.halo(false);
    }

    /** A step for each day, or stretch of days, that has a figure; where nobody says where it ends, it goes to the top, fainter. */
    private void band(BandDay days) {
        var upper = days.upper();
        var left = x.at(days.day().toEpochDay() - HALF_A_DAY);
        var right = x.at(days.last().toEpochDay() + HALF_A_DAY);
        var low = y.at(days.lower());
        var high = Math.min(low - 2, upper == null ? TOP : y.at(upper));
        svg.area(box(left, high, right, low), Ink.INDEPENDENT, upper == null ? .05 : .1);
    }

    private static String box(double left, double top, double right, double bottom) {
        return "M" + left + " " + top + "H" + right + "V" + bottom + "H" + left + "Z";
    }

    private void window(TimelineRow row) {
        var window = row.window();
        if (window == null || window.start() == null) return;
        var end = window.end() == null ? row.day() : window.end();
        if (end == null) return;
        var height = y.at(Figures.position(row.quantity()));
        var left = x.at(window.start());
        svg.area(box(left, height - 2.5, Math.max(left + 2, x.at(end)), height + 2.5), ink(row), .15);
    }

    /** Straight from map to map; dashed and faint where days have none. */
    private void line(MapLine map, Labels labels) {
        var solid = new StringBuilder();
        var dots = new StringBuilder();
        MapLine.Day before = null;
        for (var day : map.days()) {
            var here = Svg.at(x.at(day.date()), y.at(day.change()));
            // A stroke without length and with round ends is a dot.
            dots.append('M').append(here).append("h0");
            solid.append(before == null || day.gap() > 0 ? 'M' : 'L').append(here);
            if (before != null) {
                if (day.gap() > 0)
                    svg.path(
                            "M" + Svg.at(x.at(before.date()), y.at(before.change())) + "L" + here,
                            Ink.MUTE,
                            1.6,
                            "2 6");
                labels.keepOffLine(x.at(before.date()), y.at(before.change()), x.at(day.date()), y.at(day.change()));
            }
            before = day;
        }
        if (before == null) return;
        svg.path(solid.toString(), Ink.INDEPENDENT, 1.6, "");
        svg.path(dots.toString(), Ink.INDEPENDENT, 4.8, "");
        labels.write(svg, x.at(before.date()), y.at(before.change()), Ink.INDEPENDENT, map.label(), map.label());
    }

    private void figure(TimelineRow row) {
        var quantity = row.quantity();
        var href = Objects.requireNonNullElse(row.href(), "");
        var up = y.at(Figures.position(quantity));
        svg.point(href, row.says());
        var open = Figures.open(quantity);
        if (!open.isEmpty()) Mark.arrow(svg, across(row), up, open.equals("up"), ink(row));
        else if (isRange(quantity)) Mark.whisker(svg, across(row), low(quantity), high(quantity), ink(row));
        Mark.shape(svg, Shape.of(row.source()), across(row), up, ink(row), quantity.value() == null);
        svg.end(href);
    }

    private void keepOff(TimelineRow row, Labels labels) {
        var quantity = row.quantity();
        var up = y.at(Figures.position(quantity));
        var open = Figures.open(quantity);
        var top = open.equals("up")
                ? up - 22
                : open.isEmpty() && isRange(quantity) ? Math.min(up - 7, high(quantity)) : up - 7;
        var bottom = open.equals("down")
                ? up + 22
                : open.isEmpty() && isRange(quantity) ? Math.max(up + 7, low(quantity)) : up + 7;
        labels.keepOff(across(row) - 7, top, across(row) + 7, bottom);
    }

    private double across(TimelineRow row) {
        return x.at(Objects.requireNonNull(row.day()));
    }

    private static boolean isRange(Quantity quantity) {
        return quantity.lower() != null
                && quantity.upper() != null
                && !quantity.lower().equals(quantity.upper());
    }

    private double low(Quantity quantity) {
        return y.at(Objects.requireNonNull(quantity.lower()));
    }

    private double high(Quantity quantity) {
        return y.at(Objects.requireNonNull(quantity.upper()));
    }

    private static Ink ink(TimelineRow row) {
        return Ink.of(Shape.tone(row.source()));
    }
}
