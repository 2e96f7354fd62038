package org.claimline.claims.scoring;

import org.claimline.api.Reliability;

/**
 * How near to the truth a source is believed to be.
 *
 * @param within P(its next claim is within the tolerance)
 * @param debiased the same for who takes the bias out
 * @param letters the belief in each letter, by ordinal
 */
record Closeness(double within, double debiased, double[] letters) {
    double belief(Reliability letter) {
        return letters[letter.ordinal()];
    }
}
