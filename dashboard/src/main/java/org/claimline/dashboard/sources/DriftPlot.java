package org.claimline.dashboard.sources;

import static org.claimline.dashboard.page.Language.say;

import java.util.List;
import java.util.stream.DoubleStream;
import org.claimline.api.GradePoint;
import org.claimline.api.Reliability;
import org.claimline.api.Source;
import org.claimline.dashboard.chart.Axes;
import org.claimline.dashboard.chart.Mark;
import org.claimline.dashboard.chart.Scale;
import org.claimline.dashboard.chart.Svg;
import org.claimline.dashboard.chart.Svg.Anchor;
import org.claimline.dashboard.chart.Svg.Ink;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.ReliabilityWords;
import org.claimline.dashboard.page.Shape;

/** How a source's factor moved: one whisker for each day on which it said something, nothing drawn in between. */
final class DriftPlot {
    private static final int WIDTH = 560;
    private static final double LEFT = 56;
    private static final double RIGHT = WIDTH - 14;
    private static final double TOP = 30;
    private static final double BOTTOM = 270;
    private static final int A_LONG_TIME = 200;

    private DriftPlot() {}

    static String of(Source source, List<GradePoint> history, String note) {
        var height = (int) BOTTOM + (note.isEmpty() ? 30 : 54);
        var svg = Svg.open(
                        WIDTH,
                        height,
                        say("Exaggeration factor over time: ", "Множник перебільшення в часі: ") + source.name())
                .ground(WIDTH, height);
        var first = history.getFirst().day();
        var last = history.getLast().day();
        var x = Scale.days(first, last, 7, LEFT, RIGHT);
        var y = Scale.factors(
                history.stream()
                        .flatMapToDouble(one -> DoubleStream.of(one.factor(), one.factorLower(), one.factorUpper())),
                BOTTOM,
                TOP);
        Axes.left(svg, y, LEFT, RIGHT, Axes::factor);
        Axes.below(svg, x, BOTTOM, BOTTOM, Axes.day(last.toEpochDay() - first.toEpochDay() > A_LONG_TIME));
        svg.line(LEFT, y.at(1), RIGHT, y.at(1), Ink.TEXT, 1.2, "");
        for (var point : history) draw(svg, source, point, x.at(point.day()), y);
        if (!note.isEmpty()) svg.words(8, height - 12, note, Ink.MUTE, Anchor.START, false);
        return svg.close();
    }

    private static void draw(Svg svg, Source source, GradePoint point, double x, Scale y) {
        var judged = point.letter() != Reliability.F;
        var ink = judged ? Ink.of(Shape.tone(source)) : Ink.MUTE;
        var href = "/sources/" + source.id() + "?asOf=" + point.day();
        svg.point(href, says(point));
        Mark.whisker(svg, x, y.at(point.factorLower()), y.at(point.factorUpper()), ink);
        Mark.shape(svg, Shape.of(source), x, y.at(point.factor()), ink, !judged);
        svg.words(x, TOP - 14, point.letter().name(), ink, Anchor.MIDDLE, judged);
        svg.end(href);
    }

    private static String says(GradePoint point) {
        return Days.day(point.day()) + ": " + point.letter() + ", " + ReliabilityWords.words(point.letter()) + "; "
                + GradeWords.factor(point.factor()) + ", " + GradeWords.factors(point) + "; n " + point.n();
    }
}
