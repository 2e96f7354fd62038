package org.claimline.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The stretches of days by which figures are put together. */
public enum TimelineStep {
    DAY,
    /** From Monday on. */
    WEEK,
    MONTH,
    YEAR;

    /** No more stretches than this can be read side by side. */
    private static final int MOST = 62;

    /** The shortest step by which these days, both included, make no more stretches than can be read side by side. */
    public static TimelineStep over(LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days <= MOST) return DAY;
        if (days <= MOST * 7L) return WEEK;
        return ChronoUnit.MONTHS.between(first, last) < MOST ? MONTH : YEAR;
    }

    /** The first day of the stretch in which a day lies. */
    public LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The last day of the stretch in which a day lies. */
    public LocalDate last(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> first(day).plusDays(6);
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
