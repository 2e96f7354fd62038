package org.claimline.claims.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one originator said on one question. The outlets that carry it are no further evidence.
 *
 * @param group sources of one kind and interest, which share a prior
 * @param weight 1 for an independent statement, less for a likely copy
 */
record Statement(
        String id,
        String originator,
        String group,
        String question,
        StatedRange range,
        @Nullable LocalDate saidOn,
        double weight) {
    Statement {
        if (!(weight >= 0 && weight <= 1)) throw new IllegalArgumentException("not a weight: " + weight);
    }

    /** The same, counted as much. */
    Statement weighing(double counted) {
        return new Statement(id, originator, group, question, range, saidOn, counted);
    }
}
