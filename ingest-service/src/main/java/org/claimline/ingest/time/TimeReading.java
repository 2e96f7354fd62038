package org.claimline.ingest.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Timex} with what a window needs to know about it.
 *
 * @param form what kind of time it is
 * @param period the period of a length or of the calendar; null where there is none
 * @param count how many periods; null = not a whole number or not stated
 * @param exact the day so many weeks from another: TimeML gives its week, a reader the day
 * @param vague whether the words leave the day open: "late August"
 */
record TimeReading(
        Timex timex,
        Form form,
        @Nullable Period period,
        @Nullable Integer count,
        boolean vague,
        @Nullable LocalDate exact) {
    /** Kinds of times as windows see them. */
    enum Form {
        /** A day or a part of one. */
        DAY,
        /** A named period: "September", "2022", "last summer". */
        NAMED,
        /** The calendar's period of the day: "this week". */
        THIS,
        /** The period spoken of: "the year", "the end of the year". */
        THE,
        /** The calendar's period before it: "last week". */
        LAST,
        /** A number of periods up to the day: "the past two weeks". */
        PAST_LENGTH,
        /** A few periods up to the day. */
        RECENT,
        /** A number of periods: "two weeks". */
        LENGTH,
        /** A point reckoned from another: "two weeks ago". */
        SHIFTED,
        WEEKEND,
        /** The time named before: "the same period". */
        SAME,
        /** Nothing that opens a window. */
        OTHER
    }

    TimeReading(Timex timex, Form form, @Nullable Period period, @Nullable Integer count) {
        this(timex, form, period, count, false, null);
    }

    static TimeReading of(Timex timex, Form form) {
        return new TimeReading(timex, form, null, null);
    }

    /** The calendar's period that a day lies in; a null day leaves value and days open. */
    static TimeReading period(Words words, int start, Period period, @Nullable LocalDate day, Form form, String rule) {
        return new TimeReading(
                new Timex(
                        start,
                        words.at,
                        Timex.Kind.DATE,
                        day == null ? null : period.value(day),
                        null,
                        day == null ? null : period.startOf(day),
                        day == null ? null : period.endOf(day),
                        rule),
                form,
                period,
                null);
    }

    /** A day. */
    static TimeReading day(Words words, int start, @Nullable LocalDate day, String rule) {
        return period(words, start, Period.DAYS, day, Form.DAY, rule);
    }

    /** A time of a day: "TMO", "T10:30". */
    static TimeReading time(Words words, int start, @Nullable LocalDate day, String time, String rule) {
        String value = day == null ? time : day + time;
        return of(new Timex(start, words.at, Timex.Kind.TIME, value, null, day, day, rule), Form.DAY);
    }

    int end() {
        return timex.end();
    }
}
