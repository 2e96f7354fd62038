package org.claimline.dashboard.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.dashboard.chart.Svg.Anchor;
import org.claimline.dashboard.chart.Svg.Ink;

/** Direct labels that keep clear of marks, lines and one another; without room a label is left out. */
public final class Labels {
    private static final double GAP = 10;
    private static final double HEIGHT = 15;
    /** What a letter of 12 pixels takes; wide enough for the widest usual fonts. */
    private static final double LETTER = 6.9;

    /** What is taken is looked for in strips as wide as this, in pixels: a chart has thousands of marks, and a label is near to few. */
    private static final int STRIP = 40;

    private final Box inside;
    private final Map<Integer, List<Box>> taken = new HashMap<>();

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
        }

        int firstStrip() {
            return (int) Math.floor(left / STRIP);
        }

        int lastStrip() {
            return (int) Math.floor(right / STRIP);
        }

        boolean within(Box other) {
            return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
        }
    }

    /** Labels within this room. */
    public Labels(double left, double top, double right, double bottom) {
        this.inside = new Box(left, top, right, bottom);
    }

    /** Keeps labels off a rectangle. */
    public void keepOff(double left, double top, double right, double bottom) {
        take(new Box(left, top, right, bottom));
    }

    private void take(Box box) {
        for (var strip = box.firstStrip(); strip <= box.lastStrip(); strip++)
            taken.computeIfAbsent(strip, absent -> new ArrayList<>()).add(box);
    }

    private boolean isFree(Box box) {
        for (var strip = box.firstStrip(); strip <= box.lastStrip(); strip++)
            for (var other : taken.getOrDefault(strip, List.of())) if (box.meets(other)) return false;
        return true;
    }

    /** Keeps labels off a straight line. */
    public void keepOffLine(double x1, double y1, double x2, double y2) {
        var steps = Math.max(1, (int) (Math.hypot(x2 - x1, y2 - y1) / 5));
        for (var step = 0; step <= steps; step++) {
            var x = x1 + (x2 - x1) * step / steps;
            var y = y1 + (y2 - y1) * step / steps;
            keepOff(x - 2, y - 2, x + 2, y + 2);
        }
    }

    /** About how wide a text is in pixels, rather too much than too little. */
    public static double width(String text) {
        return text.length() * LETTER;
    }

    /** A text in lines that fit a width in pixels; a word that is longer than a line is cut. */
    public static List<String> lines(String text, double width) {
        var most = Math.max(2, (int) (width / LETTER));
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() > most && !line.isEmpty()) lines.add(line);
            line = longer.length() > most ? word : longer;
            while (line.length() > most) {
                var end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Writes a label beside a point where there is room, the shorter one where there is not. */
    public void write(Svg svg, double x, double y, Ink ink, String label, String shorter) {
        for (var text : List.of(label, shorter)) {
            var width = width(text);
            for (var box : places(x, y, width)) {
                if (!box.within(inside) || !isFree(box)) continue;
                take(box);
                svg.words(box.left, (box.top + box.bottom) / 2, text, ink, Anchor.START, true);
                return;
            }
        }
    }

    /** Right and left first, where the eye looks; then above and below, then further out. */
    private static List<Box> places(double x, double y, double width) {
        var places = new ArrayList<Box>();
        for (var shift : new double[] {0, -.8, .8, -1.6, 1.6}) {
            var top = y - HEIGHT / 2 + shift * HEIGHT;
            places.add(new Box(x + GAP, top, x + GAP + width, top + HEIGHT));
            places.add(new Box(x - GAP - width, top, x - GAP, top + HEIGHT));
        }
        for (var top : new double[] {y - 38, y + 14, y - 50, y + 28})
            places.add(new Box(x - width / 2, top, x + width / 2, top + HEIGHT));
        return places;
    }
}
