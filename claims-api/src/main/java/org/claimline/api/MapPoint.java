package org.claimline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * One day of a map.
 *
 * @param heldKm2 what Russia holds, km2
 * @param regainedKm2 how much less that is than on the series' baseline, km2; negative when Russia gained
 * @param missing how many days without a map lie just before it within the series; left out of JSON where none does
 */
public record MapPoint(
        LocalDate date,
        double heldKm2,
        double regainedKm2,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int missing) {
    /** Maps are not drawn on every day; after more days without one nobody knows what happened in between. */
    private static final int MOST_MISSING = 2;

    /** A day that follows the one before, or is the first. */
    public MapPoint(LocalDate date, double heldKm2, double regainedKm2) {
        this(date, heldKm2, regainedKm2, 0);
    }

    /** Whether so many days lack a map before it that a line to it would tell more than is known. */
    public boolean followsGap() {
        return missing > MOST_MISSING;
    }
}
