package org.claimline.ingest.quantity;

import org.claimline.api.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What words literally say about a number.
 *
 * @param lower null = open
 * @param lowerInclusive whether the lower bound itself is meant too; false where there is none
 * @param upper null = open
 * @param upperInclusive whether the upper bound itself is meant too; false where there is none
 */
public record Bounds(
        @Nullable Double lower,
        boolean lowerInclusive,
        @Nullable Double upper,
        boolean upperInclusive) {
    /** "About" says nothing literal on either side. */
    static final Bounds OPEN = new Bounds(null, false, null, false);

    public Bounds {
        if (lower != null && upper != null && lower > upper)
            throw new IllegalArgumentException("bounds are crossed: " + lower + ", " + upper);
        if ((lower == null && lowerInclusive) || (upper == null && upperInclusive))
            throw new IllegalArgumentException("an open bound includes nothing");
    }

    /** Both ends are meant too. */
    static Bounds between(Double lower, Double upper) {
        return new Bounds(lower, true, upper, true);
    }

    /** The same in a unit so many times smaller. */
    Bounds times(double factor) {
        return new Bounds(
                lower == null ? null : lower * factor,
                lowerInclusive,
                upper == null ? null : upper * factor,
                upperInclusive);
    }

    static Bounds of(Qualifier qualifier, Double value) {
        return switch (qualifier) {
            case MORE_THAN -> new Bounds(value, false, null, false);
            case AT_LEAST, VAGUE -> new Bounds(value, true, null, false);
            case UP_TO -> new Bounds(null, false, value, true);
            case LESS_THAN, NEARLY -> new Bounds(null, false, value, false);
            case EXACT -> between(value, value);
            case ABOUT, BETWEEN -> OPEN;
        };
    }
}
