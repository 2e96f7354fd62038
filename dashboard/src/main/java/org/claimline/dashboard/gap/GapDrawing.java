package org.claimline.dashboard.gap;

import static org.claimline.dashboard.page.Language.say;

import java.util.ArrayList;
import java.util.List;
import org.claimline.dashboard.chart.Labels;
import org.claimline.dashboard.chart.Mark;
import org.claimline.dashboard.chart.Svg;
import org.claimline.dashboard.chart.Svg.Anchor;
import org.claimline.dashboard.chart.Svg.Ink;
import org.claimline.dashboard.page.Shape;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/** The gap table as a picture: the rows, columns, words and colours of the page, and below them the legend and the notes. */
final class GapDrawing {
    /** As many rows as every browser can paint at twice their size. */
    static final int MOST_ROWS = 100;

    private static final int EDGE = 12;
    private static final int WHO = 190;
    private static final int GROUND = 170;
    private static final int COLUMN = 180;
    private static final int LEAST_WIDTH = 780;
    private static final int LINE = 16;
    private static final int PAD = 8;
    private static final int MARK = 16;

    private final GapView view;
    private final int width;
    private final List<String> notes;
    private final List<Row> rows;
    private final List<List<String>> heads;

    /** A line of a cell. */
    private record Line(String words, Ink ink, boolean bold) {}

    /** A row with its words cut to the columns. */
    private record Row(GapRow row, List<String> who, List<Line> ground, List<List<Line>> cells) {
        int height() {
            var most = Math.max(who.size(), ground.size());
            for (var cell : cells) most = Math.max(most, cell.size());
            return most * LINE + 2 * PAD;
        }
    }

    private GapDrawing(GapView view) {
        this.view = view;
        width = Math.max(LEAST_WIDTH, 2 * EDGE + WHO + GROUND + view.columns().size() * COLUMN);
        rows = view.rows().stream().limit(MOST_ROWS).map(GapDrawing::row).toList();
        heads = view.columns().stream()
                .map(one -> Labels.lines(one.days(), COLUMN - 2.0 * PAD))
                .toList();
        notes = GapNotes.of(view, view.rows().size() - rows.size()).stream()
                .flatMap(note -> Labels.lines(note, width - 2.0 * EDGE).stream())
                .toList();
    }

    /** Draws what the page shows; null where that is nothing. */
    static @Nullable String of(GapView view) {
        return view.isEmpty() ? null : new GapDrawing(view).draw();
    }

    private String draw() {
        var head = heads.stream().mapToInt(List::size).max().orElse(1) * LINE + 2 * PAD;
        var below = head + rows.stream().mapToInt(Row::height).sum();
        var legend = legend();
        var height = below + 2 * PAD + (legend.size() + notes.size()) * LINE + PAD;
        var svg = Svg.open(width, height, view.title()).ground(width, height);
        heads(svg, head);
        var top = head;
        for (var row : rows) {
            row(svg, row, top);
            top += row.height();
        }
        rule(svg, below);
        top = below + PAD;
        for (var line : legend) {
            legend(svg, line, top);
            top += LINE;
        }
        for (var note : notes) {
            svg.words(EDGE, top + PAD + LINE / 2.0, note, Ink.MUTE, Anchor.START, false);
            top += LINE;
        }
        return svg.close();
    }

    private static Row row(GapRow row) {
        var ground = new ArrayList<Line>();
        var heldBy = row.heldBy();
        add(ground, row.place(), GROUND, Ink.TEXT, false);
        add(
                ground,
                heldBy == null
                        ? say("side not stated", "сторону не вказано")
                        : say("held by ", "утримує: ") + Words.words(heldBy),
                GROUND,
                Ink.MUTE,
                false);
        var who = Labels.lines(row.claimant().name(), WHO - MARK - PAD);
        return new Row(
                row, who, ground, row.cells().stream().map(GapDrawing::lines).toList());
    }

    private static List<Line> lines(@Nullable GapSquare square) {
        if (square == null) return List.of(new Line("–", Ink.MUTE, false));
        var lines = new ArrayList<Line>();
        var divided = square.cell().ratio() != null;
        add(lines, square.says(), COLUMN, Ink.TEXT, divided);
        if (divided) add(lines, square.spread(), COLUMN, Ink.TEXT, false);
        add(lines, square.badge(), COLUMN, Ink.TEXT, square.tone().equals("sound"));
        for (var one : square.cell().published())
            add(lines, GapWords.published() + " " + GapSquare.percent(one), COLUMN, Ink.TEXT, false);
        return lines;
    }

    private static void add(List<Line> lines, String words, int room, Ink ink, boolean bold) {
        for (var line : Labels.lines(words, room - 2.0 * PAD)) lines.add(new Line(line, ink, bold));
    }

    private void heads(Svg svg, int bottom) {
        var base = bottom - PAD - LINE / 2.0;
        svg.words(EDGE, base, say("Claimant", "Заявник"), Ink.MUTE, Anchor.START, true);
        svg.words(EDGE + WHO, base, say("Place", "Місце"), Ink.MUTE, Anchor.START, true);
        for (var i = 0; i < heads.size(); i++) {
            var lines = heads.get(i);
            for (var j = 0; j < lines.size(); j++)
                svg.words(
                        left(i) + PAD,
                        base - (lines.size() - 1 - j) * LINE,
                        lines.get(j),
                        Ink.MUTE,
                        Anchor.START,
                        true);
        }
    }

    private static double left(int column) {
        return EDGE + WHO + GROUND + column * (double) COLUMN;
    }

    private void rule(Svg svg, double y) {
        svg.line(EDGE, y, width - EDGE, y, Ink.LINE, 1, "");
    }

    private void row(Svg svg, Row row, double top) {
        var claimant = row.row().claimant();
        rule(svg, top);
        Mark.shape(svg, Shape.of(claimant), EDGE + 6, top + PAD + LINE / 2.0, Ink.of(Shape.tone(claimant)), false);
        write(svg, row.who().stream().map(one -> new Line(one, Ink.TEXT, true)).toList(), EDGE + MARK, top);
        write(svg, row.ground(), EDGE + WHO, top);
        for (var i = 0; i < row.cells().size(); i++) cell(svg, row, i, top);
    }

    private void cell(Svg svg, Row row, int column, double top) {
        var square = row.row().cells().get(column);
        if (square == null) {
            write(svg, row.cells().get(column), left(column) + PAD, top);
            return;
        }
        var href = view.filter().opened(square.key());
        var heat = square.heat();
        svg.point(href, says(row.row(), square));
        if (heat != null)
            svg.area(
                    "M" + Svg.at(left(column) + 1, top + 1) + "h" + (COLUMN - 2) + "v" + (row.height() - 2) + "h-"
                            + (COLUMN - 2) + "Z",
                    heat.ink(),
                    1);
        write(svg, row.cells().get(column), left(column) + PAD, top);
        svg.end(href);
    }

    private static String says(GapRow row, GapSquare square) {
        var spread = square.spread();
        return row.claimant().name() + ", " + row.place() + ", " + square.days() + ": " + square.says()
                + (spread.isEmpty() ? "" : ", " + spread) + ", " + square.badge();
    }

    private static void write(Svg svg, List<Line> lines, double left, double top) {
        var y = top + PAD + LINE / 2.0;
        for (var line : lines) {
            svg.words(left, y, line.words(), line.ink(), Anchor.START, line.bold());
            y += LINE;
        }
    }

    /** The colours that a line has room for, line by line. */
    private List<List<Heat>> legend() {
        var lines = new ArrayList<List<Heat>>();
        var room = 0.0;
        for (var heat : Heat.values()) {
            if (lines.isEmpty() || room < step(heat)) {
                lines.add(new ArrayList<>());
                room = width - 2.0 * EDGE;
            }
            lines.getLast().add(heat);
            room -= step(heat);
        }
        return lines;
    }

    private static double step(Heat heat) {
        return 34 + Labels.width(heat.words());
    }

    private static void legend(Svg svg, List<Heat> heats, double top) {
        var x = (double) EDGE;
        var y = top + PAD + LINE / 2.0;
        for (var heat : heats) {
            svg.shape("M" + Svg.at(x, y - 6) + "h18v12h-18Z", heat.ink(), "", Ink.LINE);
            svg.words(x + 24, y, heat.words(), Ink.MUTE, Anchor.START, false);
            x += step(heat);
        }
    }
}
