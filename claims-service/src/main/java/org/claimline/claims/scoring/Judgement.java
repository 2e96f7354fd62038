package org.claimline.claims.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How credible one statement is, from what other originators say on the same question.
 *
 * @param reason why it cannot be judged, else null
 * @param probability P(it is within the tolerance of the truth, given the others); only meaningful with a number
 * @param variance of the true amount, given the others, on the scale
 * @param confirmedBy independent originators whose figure lies within the tolerance
 */
public record Judgement(
        Credibility number, @Nullable Reason reason, double probability, double variance, List<String> confirmedBy) {
    public Judgement {
        confirmedBy = List.copyOf(confirmedBy);
    }
}
