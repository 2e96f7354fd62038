package org.claimline.dashboard.sources;

import static org.claimline.dashboard.page.Language.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.claimline.api.GradePoint;
import org.claimline.dashboard.chart.Axes;
import org.claimline.dashboard.chart.Mark;
import org.claimline.dashboard.chart.Scale;
import org.claimline.dashboard.chart.Svg;
import org.claimline.dashboard.chart.Svg.Anchor;
import org.claimline.dashboard.chart.Svg.Ink;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Names;
import org.claimline.dashboard.page.ReliabilityWords;
import org.claimline.dashboard.page.Shape;
import org.claimline.dashboard.page.Words;

/** The dot plot of exaggeration factors: a row for each source, its 90 % interval, and 1 as the line of the assessors. */
final class FactorPlot {
    private static final int TOP = 30;
    private static final double EDGE = 16;
    /** More rows are a table. */
    static final int MOST = 40;

    private final Svg svg;
    private final Width width;

    /** How wide it is drawn: letters that shrink with a picture could not be read. */
    enum Width {
        /** Names to the left of the axis, grades to the right. */
        WIDE(1000, 28, 250, 84, .5, 0),
        /** Both above the whisker, as a telephone has room for. */
        NARROW(340, 40, EDGE, EDGE, .66, -13);

        private final int pixels;
        private final int row;
        private final double left;
        private final double right;
        private final double middle;
        private final double rise;

        /** @param rise how far words stand from the whisker's height */
        Width(int pixels, int row, double left, double right, double middle, double rise) {
            this.pixels = pixels;
            this.row = row;
            this.left = left;
            this.right = pixels - right;
            this.middle = middle;
            this.rise = rise;
        }
    }

    private FactorPlot(Svg svg, Width width) {
        this.svg = svg;
        this.width = width;
    }

    /**
     * Draws those rows that were compared with anything.
     *
     * @param note printed below; empty for none
     */
    static String of(List<SourceRow> all, Width width, String note) {
        var rows = all.stream().filter(SourceRow::isCompared).limit(MOST).toList();
        var bottom = TOP + rows.size() * width.row;
        var height = bottom + (note.isEmpty() ? 44 : 66);
        var title = say(
                "Exaggeration factor by source, with 90 % intervals",
                "Множник перебільшення за джерелами, з 90 % інтервалами");
        var svg = Svg.open(width.pixels, height, title).ground(width.pixels, height);
        var x = Scale.factors(
                rows.stream().map(SourceRow::point).flatMapToDouble(FactorPlot::ends), width.left, width.right);
        Axes.below(svg, x, TOP, bottom, Axes::factor);
        new FactorPlot(svg, width).draw(rows, x, bottom);
        if (!note.isEmpty()) svg.words(8, height - 14, note, Ink.MUTE, Anchor.START, false);
        return svg.close();
    }

    private void draw(List<SourceRow> rows, Scale x, double bottom) {
        svg.line(x.at(1), TOP - 6, x.at(1), bottom, Ink.TEXT, 1.2, "");
        svg.words(x.at(1) - 8, TOP - 14, say("claims less", "заявляє менше"), Ink.MUTE, Anchor.END, false);
        var more = width == Width.NARROW
                ? say("claims more", "заявляє більше")
                : say("claims more than assessed", "заявляє більше, ніж оцінено");
        svg.words(x.at(1) + 8, TOP - 14, more, Ink.MUTE, Anchor.START, false);
        var y = TOP + width.row * width.middle;
        for (var row : rows) {
            var point = row.point();
            if (point != null) draw(row, point, x, y);
            y += width.row;
        }
    }

    private static DoubleStream ends(GradePoint point) {
        return DoubleStream.of(point.factor(), point.factorLower(), point.factorUpper());
    }

    private void draw(SourceRow row, GradePoint point, Scale x, double y) {
        var href = row.href();
        // What cannot be judged has no colour of a verdict: grey, hollow and dashed.
        var ink = row.isJudged() ? Ink.of(Shape.tone(row.source())) : Ink.MUTE;
        svg.point(href, says(row, point));
        svg.words(EDGE, y + width.rise, name(row), Ink.TEXT, Anchor.START, row.isJudged());
        Mark.lyingWhisker(svg, y, x.at(point.factorLower()), x.at(point.factorUpper()), ink, !row.isJudged());
        Mark.shape(svg, Shape.of(row.source()), x.at(point.factor()), y, ink, !row.isJudged());
        var grade = point.letter() + "  n " + point.n();
        var end = width.pixels - EDGE;
        svg.words(end, y + width.rise, grade, row.isJudged() ? Ink.TEXT : Ink.MUTE, Anchor.END, row.isJudged());
        svg.end(href);
    }

    private static String name(SourceRow row) {
        var measure = row.measure();
        var name = Names.label(row.source());
        return measure == null ? name : name + ", " + Words.words(measure).toLowerCase(Locale.ROOT);
    }

    private static String says(SourceRow row, GradePoint point) {
        var letter = point.letter() + ", " + ReliabilityWords.words(point.letter());
        return row.source().name() + ": " + letter + ". " + GradeWords.factor(point.factor()) + ", "
                + say("90 % interval ", "90 % інтервал ") + GradeWords.factors(point) + ", n " + point.n() + ", n_eff "
                + Figures.number(point.nEff());
    }
}
