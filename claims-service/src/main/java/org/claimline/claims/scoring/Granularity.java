package org.claimline.claims.scoring;

import java.math.BigDecimal;

/**
 * How finely a number was stated, by its last significant digit: 1,200 in hundreds, 2,434 in ones. "More than 100" implies an
 * upper bound at the next level of granularity (Cummins, Sauerland and Solt 2012).
 */
record Granularity(double value, double unit) {
    static Granularity of(double value) {
        if (!(value >= 0) || Double.isInfinite(value))
            throw new IllegalArgumentException("expected an amount of zero or more, got " + value);
        if (value == 0) return new Granularity(0, 1);
        int scale = BigDecimal.valueOf(value).stripTrailingZeros().scale();
        return new Granularity(value, Math.pow(10, -scale));
    }

    /** The next number as coarse as this one: 2,000 after 1,000. */
    double next() {
        return value + unit;
    }

    /** The number before as coarse as this one: 1,000 before 2,000; before a power of ten the finer 900 before 1,000. */
    double previous() {
        if (value == 0) return 0;
        boolean power = value / unit < 1.5;
        return power ? 0.9 * value : value - unit;
    }
}
