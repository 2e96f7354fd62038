package org.claimline.claims.scoring;

import org.claimline.api.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number with the words that bound it.
 *
 * @param value zero or more; the lower one of "between" and of vague words
 * @param upper the upper one of these, else absent
 */
public record Wording(double value, @Nullable Double upper, Qualifier qualifier) {
    public Wording {
        if (!(value >= 0) || Double.isInfinite(value))
            throw new IllegalArgumentException("expected an amount of zero or more, got " + value);
        if (upper != null && !(upper >= value && upper < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("expected an upper bound of " + value + " or more, got " + upper);
    }

    public static Wording exactly(double value) {
        return new Wording(value, null, Qualifier.EXACT);
    }

    StatedRange range(Scale scale) {
        return StatedRange.of(value, upper, qualifier, scale);
    }
}
