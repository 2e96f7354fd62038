package org.claimline.claims.scoring;

import java.util.List;

/**
 * What one comparison does to a grade.
 *
 * @param lower the main interval of the words, as an amount
 * @param reference the assessors' amount
 * @param referenceVariance its variance on the scale
 * @param residual the claim as a factor of the reference
 * @param information how much it can tell, 0 to 1
 * @param weight what age and likely copying leave of it
 * @param change of P(within the tolerance) through this statement
 * @param letterWithout the letter without it
 * @param surprising whether it lies outside the central 95 % of what the source's other statements let expect
 * @param collapsed repetitions of the same words that count as this one
 */
public record Contribution(
        String statement,
        String question,
        double lower,
        double upper,
        double reference,
        double referenceVariance,
        double residual,
        double information,
        double weight,
        double change,
        Reliability letterWithout,
        boolean surprising,
        List<String> collapsed) {
    public Contribution {
        collapsed = List.copyOf(collapsed);
    }
}
