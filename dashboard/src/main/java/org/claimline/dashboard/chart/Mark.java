package org.claimline.dashboard.chart;

import org.claimline.dashboard.chart.Svg.Ink;
import org.claimline.dashboard.page.Shape;

/** What stands for a figure: a shape for who says it, whiskers for how sure it is, an arrow where the words leave it open. */
public final class Mark {
    private static final double ARROW = 22;
    private static final double CAP = 4;

    private Mark() {}

    /** A source's shape around a point; hollow where no single figure was stated or nothing can be judged. */
    public static void shape(Svg svg, Shape shape, double x, double y, Ink ink, boolean hollow) {
        switch (shape) {
            case CROSS ->
                svg.path(
                        "M" + Svg.at(x, y - 5.5) + "V" + Svg.number(y + 5.5) + "M" + Svg.at(x - 5.5, y) + "H"
                                + Svg.number(x + 5.5),
                        ink,
                        3,
                        "");
            case STAR -> svg.path(star(x, y), ink, 2, "");
            default -> {
                var open = hollow || shape == Shape.RING;
                var outline = outline(shape, x, y);
                svg.area(outline, open ? Ink.CARD : ink, 1);
                svg.path(outline, open ? ink : Ink.CARD, open ? 1.8 : 1, "");
            }
        }
    }

    private static String outline(Shape shape, double x, double y) {
        return switch (shape) {
            case TRIANGLE -> closed(x, y - 6, x + 6, y + 4.8, x - 6, y + 4.8);
            case SQUARE -> closed(x - 4.8, y - 4.8, x + 4.8, y - 4.8, x + 4.8, y + 4.8, x - 4.8, y + 4.8);
            case DIAMOND -> closed(x, y - 6.4, x + 6.4, y, x, y + 6.4, x - 6.4, y);
            default -> "M" + Svg.at(x - 5, y) + "a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z";
        };
    }

    private static String closed(double... points) {
        var path = new StringBuilder("M");
        for (var i = 0; i < points.length; i += 2)
            path.append(i == 0 ? "" : "L").append(Svg.at(points[i], points[i + 1]));
        return path.append('Z').toString();
    }

    private static String star(double x, double y) {
        return "M" + Svg.at(x, y - 5.5) + "V" + Svg.number(y + 5.5) + "M" + Svg.at(x - 4.8, y - 2.8) + "L"
                + Svg.at(x + 4.8, y + 2.8) + "M" + Svg.at(x + 4.8, y - 2.8) + "L" + Svg.at(x - 4.8, y + 2.8);
    }

    /** An upright whisker with caps. */
    public static void whisker(Svg svg, double x, double low, double high, Ink ink) {
        svg.path(
                "M" + Svg.at(x, low) + "V" + Svg.number(high) + "M" + Svg.at(x - CAP, low) + "h" + 2 * CAP + "M"
                        + Svg.at(x - CAP, high) + "h" + 2 * CAP,
                ink,
                1.5,
                "");
    }

    /** A lying whisker with caps; dashed where it says little. */
    public static void lyingWhisker(Svg svg, double y, double low, double high, Ink ink, boolean dashed) {
        svg.line(low, y, high, y, ink, 1.8, dashed ? "2 5" : "");
        svg.path(
                "M" + Svg.at(low, y - CAP) + "v" + 2 * CAP + "M" + Svg.at(high, y - CAP) + "v" + 2 * CAP, ink, 1.5, "");
    }

    /** An arrow away from a point: up for "more than", down for "up to". */
    public static void arrow(Svg svg, double x, double y, boolean up, Ink ink) {
        var way = up ? -1 : 1;
        var tip = y + way * ARROW;
        var barb = tip - way * (CAP + 1);
        svg.path(
                "M" + Svg.at(x, y) + "V" + Svg.number(tip) + "M" + Svg.at(x - CAP, barb) + "L" + Svg.at(x, tip) + "L"
                        + Svg.at(x + CAP, barb),
                ink,
                1.5,
                "");
    }
}
