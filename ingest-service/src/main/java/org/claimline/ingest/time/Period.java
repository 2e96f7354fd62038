package org.claimline.ingest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A length of time of the calendar. */
enum Period {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS;

    /** The day that lies so many periods before another; hours count as the days they fill. */
    LocalDate before(LocalDate day, int count) {
        return switch (this) {
            case HOURS -> day.minusDays(Math.max(1, Math.ceilDiv(count, 24)));
            case DAYS -> day.minusDays(count);
            case WEEKS -> day.minusWeeks(count);
            case MONTHS -> day.minusMonths(count);
            case YEARS -> day.minusYears(count);
        };
    }

    /** "weeks". */
    String many() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "week". */
    String one() {
        return many().substring(0, many().length() - 1);
    }

    /** The first day of the calendar's period that a day lies in; weeks start on Monday. */
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case HOURS, DAYS -> day;
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
        };
    }
}
