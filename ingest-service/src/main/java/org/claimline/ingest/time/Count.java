package org.claimline.ingest.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many periods.
 *
 * @param number null = not said, as in "a few"
 * @param stated whether any word says how many
 */
record Count(@Nullable Double number, boolean stated) {
    /** The number if it is whole and small enough to reckon with. */
    @Nullable
    Integer whole() {
        return number == null || number != Math.rint(number) || number > 1e6
                ? null
                : Integer.valueOf(number.intValue());
    }

    boolean one() {
        return number != null && number == 1;
    }

    Count andHalf() {
        return number == null ? this : new Count(number + 0.5, true);
    }

    /** The TIMEX3 duration of so many periods. */
    String of(Period period) {
        if (number == null) return period.duration("X");
        double all = period == Period.FORTNIGHTS ? number * 2 : number;
        if (all == 0.5 && period == Period.YEARS) return Period.MONTHS.duration("6");
        if (all == 0.5 && period == Period.HOURS) return Period.MINUTES.duration("30");
        if (all == 0.5 && period == Period.DAYS) return Period.HOURS.duration("12");
        return period.duration(all == Math.rint(all) ? whole(all) : String.valueOf(all));
    }

    private static String whole(double all) {
        // A format is read anew each time.
        return Math.abs(all) < 1e15 ? Long.toString((long) all) : String.format(Locale.ROOT, "%.0f", all);
    }
}
