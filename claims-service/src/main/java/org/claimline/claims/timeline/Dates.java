package org.claimline.claims.timeline;

import java.time.LocalDate;
import org.claimline.claims.jdbc.Days;
import org.jspecify.annotations.Nullable;

/** From the first to the last day of the chart; null = open. */
public record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {
    public Dates {
        Days.sensible("from", from);
        Days.sensible("to", to);
    }

    /** The last day before; null where there is none. */
    @Nullable
    LocalDate before() {
        return from != null && Days.sensible(from.minusDays(1)) ? from.minusDays(1) : null;
    }

    /** The first day after; null where there is none. */
    @Nullable
    LocalDate after() {
        if (to == null || !Days.sensible(to.plusDays(1))) return null;
        // What lies before the first day is counted already, should the last day lie before it.
        return from != null && from.isAfter(to) ? from : to.plusDays(1);
    }

    boolean hold(@Nullable LocalDate day) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
