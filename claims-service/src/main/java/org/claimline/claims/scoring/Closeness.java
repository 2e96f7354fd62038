package org.claimline.claims.scoring;

import java.util.Map;
import org.claimline.api.Reliability;

/**
 * How near to the truth a source is believed to be.
 *
 * @param within P(its next claim is within the tolerance)
 * @param debiased the same for who takes the bias out
 * @param letters the belief in each letter
 */
record Closeness(double within, double debiased, Map<Reliability, Double> letters) {
    double belief(Reliability letter) {
        return letters.getOrDefault(letter, 0.0);
    }
}
