package org.claimline.ingest.time;

import java.time.LocalDate;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Seasons of three whole months in the north; a winter is named after the year it starts in. */
enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    private final int month;

    Season(int month) {
        this.month = month;
    }

    /** By the letters of TIMEX3, which may be followed by more. */
    static Season of(String letters) {
        return valueOf(letters.substring(0, 2));
    }

    LocalDate first(int year) {
        return LocalDate.of(year, month, 1);
    }

    private LocalDate last(int year) {
        return first(year).plusMonths(3).minusDays(1);
    }

    /** The year of the last (-1), this (0) or next (1) such season seen from a day. */
    int year(LocalDate day, int steps) {
        int year = day.getYear();
        if (steps < 0) return last(year).isBefore(day) ? year : last(year - 1).isBefore(day) ? year - 1 : year - 2;
        if (steps > 0) return first(year).isAfter(day) ? year : year + 1;
        // In January "this winter" has begun last year.
        return !day.isAfter(last(year - 1)) && !day.isBefore(first(year - 1)) ? year - 1 : year;
    }

    TimeReading reading(int start, int end, @Nullable Integer year) {
        String value = (year == null ? "XXXX" : year) + "-" + name();
        var from = year == null ? null : first(year);
        var to = year == null ? null : last(year);
        return TimeReading.of(new Timex(start, end, Timex.Kind.DATE, value, null, from, to, "season"), Form.NAMED);
    }
}
