package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside a reference.
 *
 * @param reference the assessor's figure; for a map, the change between the two days of the claim's window
 * @param ratio claimed over assessed; null when they cannot be compared, and when the reference only
 *     bounds the claim
 * @param reason why they can or cannot be compared, in words
 * @param outcome with the bounds of both figures considered; null when they cannot be compared
 * @param bound the one side on which the reference bounds the claim, as its words say no more or it speaks of more or less
 *     ground or days; null = it measures the claim
 * @param kappa by how much the comparison itself may be off, as a standard deviation of the natural logarithm: .05 over the
 *     same ground and days, .2 for days within one day or a part of the area, .5 for another definition or other days, the
 *     root of the sum of squares where several apply; null when they cannot be compared
 * @param agreements respect by respect; only beside a claim that is read by its id, else null
 */
public record Comparison(
        Assessment reference,
        Comparability comparability,
        @Nullable Double ratio,
        String reason,
        @Nullable Outcome outcome,
        @Nullable Bound bound,
        @Nullable Double kappa,
        @Nullable List<Agreement> agreements) {
    public Comparison {
        var comparable = comparability != Comparability.NOT_COMPARABLE;
        if (comparable != (outcome != null) || comparable != (kappa != null))
            throw new IllegalArgumentException(
                    "an outcome and its error belong to what can be compared, and to nothing else");
        if ((comparable && bound == null) != (ratio != null))
            throw new IllegalArgumentException(
                    "a ratio belongs to a reference that measures, not to one that only bounds");
        agreements = agreements == null ? null : List.copyOf(agreements);
    }

    /** A reference that cannot be set beside the claim, and why. */
    public static Comparison none(Assessment reference, String reason, @Nullable List<Agreement> agreements) {
        return new Comparison(reference, Comparability.NOT_COMPARABLE, null, reason, null, null, null, agreements);
    }
}
