package org.claimline.ingest.claim;

import java.util.Map;
import org.claimline.api.HeldBy;

/**
 * A side that no words say to hold the ground of a claim, and that is likely to.
 *
 * @param probability against the other side, 0 to 1
 * @param clues what spoke for or against it, each with its weight; their sum less that of the other side's is the logit of the probability
 */
public record WeighedHolder(HeldBy side, double probability, Map<String, Double> clues) {}
