package org.claimline.ingest.quantity;

import java.math.BigDecimal;
import org.claimline.api.Conversion;

/** Whether two figures are one quantity in two units. */
final class Conversions {
    /** Press conversions round to two figures or so. */
    private static final double TOLERANCE = 0.05;

    private Conversions() {}

    /**
     * The conversion of a figure.
     *
     * @param value the first figure in the normal unit
     * @param first the unit of the first figure
     * @param other the second figure as written, in {@code unit}
     */
    static Conversion of(double value, Unit first, double other, Unit unit) {
        double difference = Math.abs(other * unit.factor() - value);
        double rounding = Math.max(rounding(value / first.factor()) * first.factor(), rounding(other) * unit.factor());
        // A rounding error is an excuse only while it is small beside the figure.
        boolean consistent = difference <= TOLERANCE * value || difference <= Math.min(rounding, 0.1 * value);
        return new Conversion(other, unit.code(), consistent);
    }

    /** Half a unit of the last digit that is not a trailing zero. */
    private static double rounding(double written) {
        if (written == 0) return 0;
        var plain = BigDecimal.valueOf(written).stripTrailingZeros();
        return 0.5 * Math.pow(10, -plain.scale());
    }
}
