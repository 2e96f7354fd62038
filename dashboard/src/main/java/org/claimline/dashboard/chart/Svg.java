package org.claimline.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An SVG picture that is being written. Every element has a style class, by which a page's themes colour it, and plain attributes,
 * which colour it where it stands alone; a file may carry no style sheet of its own, since the pages allow none inline.
 */
public final class Svg {
    private final StringBuilder text = new StringBuilder();
    private boolean halo;

    /** A colour of the light theme with the style class that gives it in any theme. */
    public enum Ink {
        TEXT("ink", "#1d2329"),
        MUTE("mute", "#56616c"),
        LINE("line", "#d5d9d6"),
        CARD("card", "#ffffff"),
        UKRAINE("side-ukraine", "#1769c4"),
        RUSSIA("side-russia", "#b5431f"),
        INDEPENDENT("side-independent", "#1d2329"),
        UNKNOWN("side-unknown", "#6b7580"),
        UKRAINE_1("shade-ukraine-1", "#6193d4"),
        UKRAINE_2("shade-ukraine-2", "#1770b8"),
        UKRAINE_3("shade-ukraine-3", "#004e8b"),
        UKRAINE_4("shade-ukraine-4", "#002e53"),
        RUSSIA_1("shade-russia-1", "#d87554"),
        RUSSIA_2("shade-russia-2", "#b74b27"),
        RUSSIA_3("shade-russia-3", "#852f13"),
        RUSSIA_4("shade-russia-4", "#4f1c09"),
        UNDER_2("heat-under-2", "#c3d8f0"),
        UNDER_1("heat-under-1", "#e5eff9"),
        EVEN("heat-even", "#e8f0ec"),
        OVER_1("heat-over-1", "#f7eae6"),
        OVER_2("heat-over-2", "#eccec5");

        private final String style;
        private final String colour;

        Ink(String style, String colour) {
            this.style = style;
            this.colour = colour;
        }

        /** Its style class, behind {@code fill-} or {@code stroke-}. */
        public String style() {
            return style;
        }

        /** Its colour in the light theme. */
        public String colour() {
            return colour;
        }

        /** The ink of a source's style class. */
        public static Ink of(String tone) {
            for (var one : values()) if (one.style.equals(tone)) return one;
            return UNKNOWN;
        }
    }

    /** Opens a picture of the given size; its title is read out first. */
    public static Svg open(int width, int height, String title) {
        var svg = new Svg();
        svg.text
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"group\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append(
                        "\" font-family=\"Inter, 'Source Sans 3', system-ui, 'DejaVu Sans', sans-serif\" font-size=\"12\">");
        svg.text.append("<title>").append(escaped(title)).append("</title>");
        return svg;
    }

    /** Paints the ground, so that the picture can stand alone. */
    public Svg ground(int width, int height) {
        text.append("<rect class=\"fill-card\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height);
        text.append("\" fill=\"#ffffff\"/>");
        return this;
    }

    /** A straight line; dashes as in {@code stroke-dasharray}, empty for none. */
    public Svg line(double x1, double y1, double x2, double y2, Ink ink, double width, String dashes) {
        return path("M" + at(x1, y1) + "L" + at(x2, y2), ink, width, dashes);
    }

    /** A stroked path. */
    public Svg path(String shape, Ink ink, double width, String dashes) {
        text.append("<path class=\"stroke-").append(ink.style).append("\" d=\"").append(shape);
        text.append("\" fill=\"none\" stroke=\"")
                .append(ink.colour)
                .append("\" stroke-width=\"")
                .append(number(width));
        if (!dashes.isEmpty()) text.append("\" stroke-dasharray=\"").append(dashes);
        text.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
        return this;
    }

    /** A filled path; opacity from 0 to 1. */
    public Svg area(String shape, Ink ink, double opacity) {
        text.append("<path class=\"fill-").append(ink.style).append("\" d=\"").append(shape);
        text.append("\" fill=\"")
                .append(ink.colour)
                .append("\" fill-opacity=\"")
                .append(number(opacity))
                .append("\"/>");
        return this;
    }

    /** Defines the patterns that {@link #shape} takes: {@code hatched} and {@code crossed}. */
    public Svg patterns() {
        pattern("hatched", "M0 0V7");
        return pattern("crossed", "M0 0V7M0 0H7");
    }

    private Svg pattern(String name, String lines) {
        text.append("<defs><pattern id=\"")
                .append(name)
                .append("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
        area("M0 0H7V7H0Z", Ink.CARD, 1).path(lines, Ink.UNKNOWN, 1, "");
        text.append("</pattern></defs>");
        return this;
    }

    /**
     * A filled path with its outline.
     *
     * @param pattern fills it instead of the ink; empty for none
     */
    public Svg shape(String shape, Ink ink, String pattern, Ink outline) {
        text.append("<path class=\"");
        if (pattern.isEmpty()) text.append("fill-").append(ink.style).append(' ');
        text.append("stroke-").append(outline.style).append("\" d=\"").append(shape);
        text.append("\" fill=\"").append(pattern.isEmpty() ? ink.colour : "url(#" + pattern + ")");
        text.append("\" stroke=\"").append(outline.colour).append("\" stroke-width=\".8\" stroke-linejoin=\"round\"/>");
        return this;
    }

    /** A filled circle. */
    public Svg disc(double x, double y, double radius, Ink ink) {
        return area(circle(x, y, radius), ink, 1);
    }

    /** A circle's line; dashes as for {@link #line}. */
    public Svg ring(double x, double y, double radius, Ink ink, double width, String dashes) {
        return path(circle(x, y, radius), ink, width, dashes);
    }

    private static String circle(double x, double y, double radius) {
        var r = number(radius);
        return "M" + at(x - radius, y) + "a" + r + " " + r + " 0 1 0 " + number(2 * radius) + " 0a" + r + " " + r
                + " 0 1 0-" + number(2 * radius) + " 0Z";
    }

    /** From here on words have the ground's colour around them, so that they can be read on any other. */
    public Svg halo(boolean on) {
        halo = on;
        return this;
    }

    /** Where a text ends or begins. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A line of text, vertically centred on y. */
    public Svg words(double x, double y, String words, Ink ink, Anchor anchor, boolean bold) {
        text.append("<text class=\"fill-").append(ink.style);
        if (halo)
            text.append(
                    " stroke-card\" stroke=\"#ffffff\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke");
        text.append("\" x=\"").append(number(x));
        text.append("\" y=\"")
                .append(number(y))
                .append("\" dy=\".35em\" fill=\"")
                .append(ink.colour);
        if (anchor != Anchor.START) text.append("\" text-anchor=\"").append(anchor == Anchor.MIDDLE ? "middle" : "end");
        if (bold) text.append("\" font-weight=\"600");
        text.append("\">").append(escaped(words)).append("</text>");
        return this;
    }

    /** Opens what belongs to one point: a link, where it leads somewhere, with what it says. */
    public Svg point(String href, String says) {
        if (href.isEmpty()) text.append("<g class=\"point\">");
        else
            text.append("<a class=\"point\" href=\"")
                    .append(escaped(href))
                    .append("\" aria-label=\"")
                    .append(escaped(says))
                    .append("\">");
        text.append("<title>").append(escaped(says)).append("</title>");
        return this;
    }

    /** Closes it. */
    public Svg end(String href) {
        text.append(href.isEmpty() ? "</g>" : "</a>");
        return this;
    }

    /** The whole picture. */
    public String close() {
        return text.append("</svg>").toString();
    }

    /** "12.5 40" as a path has it. */
    public static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** At most a decimal: finer is nothing that an eye sees. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(Math.abs(value) < 1 ? 2 : 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Text that breaks out of neither an element nor an attribute, without what XML forbids. */
    static String escaped(String raw) {
        var safe = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (allowed(one)) safe.appendCodePoint(one);
                }
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int one) {
        if (one < 0x20) return one == '\t' || one == '\n' || one == '\r';
        return (one < 0xD800 || one > 0xDFFF) && one != 0xFFFE && one != 0xFFFF;
    }
}
