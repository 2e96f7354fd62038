package org.claimline.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all assessors together leave open on one day, or on all days of a stretch where the band was thinned. A day for which none has
 * a figure has no band; nothing is interpolated.
 *
 * @param last the last day of the stretch, every day of which has a band; of one day that day
 * @param lower the least that any of them says
 * @param upper the most; null where the most is "at least"
 * @param figures the ids of the assessments, and {@code map:...} of the maps, that it spans
 */
public record BandDay(
        LocalDate day,
        LocalDate last,
        double lower,
        @Nullable Double upper,
        List<String> figures) {

    /** Of one day. */
    public BandDay(LocalDate day, double lower, @Nullable Double upper, List<String> figures) {
        this(day, day, lower, upper, figures);
    }
}
