package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.claimline.api.Comparison;
import org.claimline.api.Conversion;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.jspecify.annotations.Nullable;

/** How numbers and quantities read on a page, and how a script reads them. */
@TemplateExtension
public final class Figures {
    // A comma or a point between thousands is a decimal mark to half of the readers; a thin space is to none.
    private static final char THIN_SPACE = '\u202f';
    /** Keeps a number and its unit on one line. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private Figures() {}

    /** "8 285", "0.5"; at most two decimals. */
    public static String number(double value) {
        var symbols = symbols();
        symbols.setGroupingSeparator(THIN_SPACE);
        return new DecimalFormat("#,##0.##", symbols).format(value).replace('-', '−');
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (Language.current() == Language.UKRAINIAN) symbols.setDecimalSeparator(',');
        return symbols;
    }

    /** A count, as {@link #number(double)}. */
    public static String number(long value) {
        return number((double) value);
    }

    /** A count, as {@link #number(double)}. */
    public static String number(int value) {
        return number((double) value);
    }

    /** As {@link #number(double)}, always with its sign. */
    public static String signed(double value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    /** A ratio with two decimals. */
    public static String ratio(double value) {
        return new DecimalFormat("0.00", symbols()).format(value);
    }

    /**
     * The ratio of a comparison with the sign that the words of both figures leave: "≤ 1.21" beside "at least 3 138",
     * "≥ 0.72" where "more than 6 000" was claimed; without one where they leave it open both ways.
     */
    public static String ratio(Comparison comparison, Quantity claimed) {
        var ratio = comparison.ratio();
        if (ratio == null) return "–";
        var assessed = comparison.reference().quantity();
        var above = open(claimed);
        var below = assessed == null ? "" : open(assessed);
        if (above.equals(below)) return ratio(ratio);
        var atLeast = above.equals("up") || below.equals("down");
        return (atLeast ? "≥" : "≤") + NO_BREAK_SPACE + ratio(ratio);
    }

    /** The number as a script reads it: no separators, no exponent. */
    public static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** "> 1 000": the number with the sign of its qualifier. */
    public static String figure(Quantity quantity) {
        var value = quantity.value();
        if (quantity.qualifier() == Qualifier.BETWEEN && quantity.lower() != null && quantity.upper() != null)
            return number(quantity.lower()) + "–" + number(quantity.upper());
        if (value == null) return bounds(quantity);
        var sign = sign(quantity.qualifier());
        return sign.isEmpty() ? number(value) : sign + NO_BREAK_SPACE + number(value);
    }

    /** The literal bounds: "450–900", "at least 20", "up to 5". */
    public static String bounds(Quantity quantity) {
        var lower = quantity.lower();
        var upper = quantity.upper();
        if (lower != null && upper != null)
            return lower.equals(upper) ? number(lower) : number(lower) + "–" + number(upper);
        if (lower != null) return say("from ", "від ") + number(lower);
        return upper == null ? say("no bound", "без меж") : say("up to ", "до ") + number(upper);
    }

    /** "km²", "settlements", "km", "%", as goes with the number. */
    public static String unitName(Quantity quantity) {
        var value = quantity.value();
        if (value == null || value != Math.rint(value) || !quantity.unit().equals("count"))
            return unitName(quantity.unit());
        return settlements(value.longValue());
    }

    private static String settlements(long count) {
        return Language.current() == Language.UKRAINIAN
                ? Language.form(count, "населений пункт", "населені пункти", "населених пунктів")
                : count == 1 ? "settlement" : "settlements";
    }

    /** What a conversion says, with its unit: "385 mi²". */
    public static String figure(Conversion conversion) {
        return number(conversion.value()) + NO_BREAK_SPACE + unitName(conversion.unit());
    }

    /** The unit as a reader writes it. */
    public static String unitName(String unit) {
        return switch (unit) {
            case "km2" -> say("km²", "км²");
            case "mi2" -> say("mi²", "кв. миль");
            case "km" -> say("km", "км");
            case "count" -> say("settlements", "населених пунктів");
            default -> unit;
        };
    }

    /** The unit in which a measure is counted. */
    public static String measured(Measure measure) {
        return switch (measure) {
            case AREA -> unitName("km2");
            case SETTLEMENTS -> unitName("count");
            case ADVANCE -> unitName("km");
            case SHARE -> "%";
            case CONTROL -> "";
        };
    }

    /** The sign that stands before a number; empty for an exact one. */
    public static String sign(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, BETWEEN, VAGUE -> "";
            case ABOUT -> "≈";
            case MORE_THAN -> ">";
            case AT_LEAST -> "≥";
            case UP_TO -> "≤";
            case NEARLY -> say("nearly", "майже");
            case LESS_THAN -> "<";
        };
    }

    /** Where the words leave a quantity open. */
    public static String open(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case MORE_THAN, AT_LEAST -> "up";
            case UP_TO, NEARLY, LESS_THAN -> "down";
            case EXACT, ABOUT, BETWEEN, VAGUE -> "";
        };
    }

    /** Where a chart puts the quantity: its value, else the middle of its bounds, else the one bound there is. */
    public static double position(Quantity quantity) {
        var value = quantity.value();
        if (value != null) return value;
        var lower = quantity.lower();
        var upper = quantity.upper();
        if (lower != null && upper != null) return (lower + upper) / 2;
        return lower != null ? lower : bound(upper);
    }

    private static double bound(@Nullable Double upper) {
        if (upper == null) throw new IllegalArgumentException("a quantity needs a value or a bound");
        return upper;
    }
}
