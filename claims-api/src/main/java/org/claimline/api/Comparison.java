package org.claimline.api;

import org.jspecify.annotations.Nullable;

/**
 * A claim beside a reference.
 *
 * @param reference the assessor's figure; for a map, the change between the two days of the claim's window
 * @param ratio claimed over assessed; null when they cannot be compared
 * @param reason why they can or cannot be compared, in words
 */
public record Comparison(
        Assessment reference,
        Comparability comparability,
        @Nullable Double ratio,
        String reason) {
    public Comparison {
        if ((comparability == Comparability.NOT_COMPARABLE) != (ratio == null))
            throw new IllegalArgumentException("a ratio belongs to what can be compared, and to nothing else");
    }
}
