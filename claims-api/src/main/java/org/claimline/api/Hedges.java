package org.claimline.api;

import java.util.List;

/**
 * Markers that weaken commitment, as written.
 *
 * @param claimant the claimant's own
 * @param outlet the outlet's: "If true", "not independently verified"
 */
public record Hedges(List<String> claimant, List<String> outlet) {
    public static final Hedges NONE = new Hedges(List.of(), List.of());

    public Hedges {
        claimant = List.copyOf(claimant);
        outlet = List.copyOf(outlet);
    }
}
