package org.claimline.claims.assessment;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;

/** Quantities in plain English: "about 2,500 km2", "800 to 900 km2", "at least 5 settlements". */
public final class Wording {
    private static final DecimalFormat FORMAT =
            new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH));

    /** How near to halfway two numbers are told apart by all of their digits. */
    private static final double NEAR = 1e-3;
    /** Above, tenths are too many to be counted exactly. */
    private static final double MOST_TENTHS = 1e12;

    private Wording() {}

    /** The quantity with its qualifier. */
    public static String of(Quantity quantity) {
        var unit = unit(quantity.unit());
        var value = quantity.value();
        var lower = quantity.lower();
        var upper = quantity.upper();
        if (value != null) return hedge(quantity.qualifier()) + number(value) + unit;
        if (lower != null && upper != null) return number(lower) + " to " + number(upper) + unit;
        if (lower != null) return "at least " + number(lower) + unit;
        return upper == null ? quantity.text() : "at most " + number(upper) + unit;
    }

    /** An amount without qualifier. */
    public static String of(double amount, String unit) {
        return number(amount) + unit(unit);
    }

    private static String hedge(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, BETWEEN, VAGUE -> "";
            case ABOUT -> "about ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case UP_TO -> "up to ";
            case NEARLY -> "nearly ";
            case LESS_THAN -> "less than ";
        };
    }

    private static String unit(String unit) {
        return switch (unit) {
            case "count" -> " settlements";
            case "%" -> " %";
            default -> " " + unit;
        };
    }

    /** With a comma at the thousands, and tenths where there are some. */
    static String number(double amount) {
        var tenths = amount * 10;
        var rounded = Math.rint(tenths);
        // Halfway between two tenths the exact value decides, which ten times it need not have kept.
        var halfway = Math.abs(Math.abs(tenths - rounded) - .5) < NEAR;
        return Double.compare(amount, 0) >= 0 && rounded < MOST_TENTHS && !halfway
                ? written((long) rounded)
                // A DecimalFormat is not safe for several threads and takes long to make, and to copy.
                : ((DecimalFormat) FORMAT.clone()).format(amount);
    }

    private static String written(long tenths) {
        var words = new StringBuilder().append(tenths / 10);
        for (var comma = words.length() - 3; comma > 0; comma -= 3) words.insert(comma, ',');
        if (tenths % 10 > 0) words.append('.').append(tenths % 10);
        return words.toString();
    }
}
