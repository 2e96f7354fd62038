package org.claimline.ingest.claim;

import java.util.Map;

/**
 * How likely somebody answers for a claim, where no words of its sentence say who does.
 *
 * @param probability among all who may, 0 to 1
 * @param overruled whether the rules would have taken somebody else
 * @param candidates the probability of each who may, by name
 * @param clues what spoke for or against him, each with its weight; nothing is counted for the outlet
 */
public record WeighedSpeaker(
        double probability, boolean overruled, Map<String, Double> candidates, Map<String, Double> clues) {
    /** What the outlet is called among the candidates. */
    public static final String OUTLET = "the outlet";
}
