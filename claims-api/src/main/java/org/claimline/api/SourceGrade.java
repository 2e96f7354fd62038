package org.claimline.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How reliable a source is, with the arithmetic.
 *
 * @param reason why it is F: {@code NO_REFERENCE}, {@code FEW_COMPARISONS} or {@code UNDECIDED}
 * @param factor the exaggeration factor: 2 claims twice the truth
 * @param factorLower the lower end of its 90 % interval
 * @param sigma the spread of its claims around its factor, as a natural logarithm
 * @param pWithinTolerance P(its next claim is within the tolerance of the truth), which makes the letter
 * @param pOverclaims P(its factor is above 1)
 * @param debiasedP pWithinTolerance for who divides its claims by the factor
 * @param n statements that could be compared, repetitions counted once
 * @param nEff how many whole comparisons they are worth
 * @param priorP pWithinTolerance before any of its statements was looked at
 * @param model the version of the method
 * @param thresholds where A, B, C and D began
 * @param explanation each comparison, in time; of a source with more than two hundred, the five that pull most
 */
public record SourceGrade(
        String source,
        Reliability letter,
        @Nullable String reason,
        double factor,
        double factorLower,
        double factorUpper,
        double sigma,
        double pWithinTolerance,
        double pOverclaims,
        double debiasedP,
        int n,
        double nEff,
        double priorP,
        @Nullable LocalDate asOf,
        String model,
        String thresholds,
        List<ScoredStatement> explanation) {
    public SourceGrade {
        explanation = List.copyOf(explanation);
    }
}
