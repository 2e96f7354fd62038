package org.claimline.ingest.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.jspecify.annotations.Nullable;

/** What window an expression of time opens, given the day it is reckoned from; null where that day is needed and missing. */
interface Windows extends Function<@Nullable LocalDate, @Nullable Window> {
    /** The names of the months, January first. */
    List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    /** A longer past is history. */
    int LONGEST = 999;

    /** So many periods up to the day. */
    static Windows past(Period period, int count, String words) {
        return from -> from == null
                ? null
                : increment(
                        period.before(from, count),
                        from,
                        words,
                        (count == 1 ? "one " + period.one() : count + " " + period.many()) + " up to " + day(from));
    }

    /** A few periods up to the day: the words give no start. */
    static Windows recent(String words) {
        return from -> from == null ? null : increment(null, from, words, "up to " + day(from) + ", start not stated");
    }

    static Windows on(@Nullable LocalDate day, String words) {
        // What lies ahead has changed nothing yet; a day is left for places where the date is another.
        return from -> day == null || (from != null && day.isAfter(from.plusDays(1)))
                ? null
                : increment(day, day, words, "the day named");
    }

    static Windows until(LocalDate day, String words) {
        return from -> new Window(null, day, WindowBasis.CUMULATIVE, words, "up to the day named, start not stated");
    }

    /** The time right before a day: the words give no start. */
    static Windows upTo(LocalDate day, String words) {
        return from -> increment(null, day, words, "up to " + day(day) + ", start not stated");
    }

    static Windows between(LocalDate first, LocalDate last, String words) {
        return from -> increment(first, last, words, "the days named");
    }

    /** Days of a month or a year, as far as they had passed. */
    static Windows within(LocalDate first, LocalDate last, String words) {
        return from -> from != null && first.isAfter(from.plusDays(1))
                ? null
                : from == null || !from.isBefore(last) || from.isBefore(first)
                        ? increment(first, last, words, "the calendar's period")
                        : increment(first, from, words, "the calendar's period up to " + day(from));
    }

    /** Everything since a day; null where the words do not give it. */
    static Windows since(@Nullable LocalDate start, String words) {
        return from -> {
            var end = from != null && start != null && start.isAfter(from) ? null : from;
            if (start == null && end == null) return null;
            String derivation = (start == null ? "start not stated" : "from " + day(start))
                    + (end == null ? "" : ", up to " + day(end));
            return new Window(start, end, WindowBasis.CUMULATIVE, words, derivation);
        };
    }

    static Windows sinceStartOf(Period period, String words) {
        return from -> from == null
                ? null
                : new Window(
                        period.startOf(from),
                        from,
                        WindowBasis.CUMULATIVE,
                        words,
                        "from the first day of the period to " + day(from));
    }

    /** "this week": from its first day to the day. */
    static Windows thisOne(Period period, String words) {
        return from -> from == null
                ? null
                : increment(period.startOf(from), from, words, "from the first day of the period to " + day(from));
    }

    /** "the first 25 days of the month": counted from the first day of the period that the day lies in. */
    static Windows firstOfThis(Period whole, Period part, int count, String words) {
        return from -> {
            if (from == null) return null;
            var start = whole.startOf(from);
            var end = part.plus(start, count).minusDays(1);
            return increment(start, end.isAfter(from) ? from : end, words, "the first days of the calendar's period");
        };
    }

    /** "last week": the calendar's period before the one that the day lies in. */
    static Windows lastOne(Period period, String words) {
        return from -> {
            if (from == null) return null;
            var end = period.startOf(from).minusDays(1);
            return increment(period.startOf(end), end, words, "the calendar's period before that of " + day(from));
        };
    }

    /** Everything since a period ended: its last day is the start. */
    static Windows sinceEndOf(LocalDate last, String words) {
        return from -> from == null || last.isAfter(from)
                ? null
                : new Window(
                        last,
                        from,
                        WindowBasis.CUMULATIVE,
                        words,
                        "from " + day(last) + ", the last day of the period named, to " + day(from));
    }

    /** A day as in prose: "8 September 2022". */
    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    static Windows weekend(String words) {
        return from -> {
            if (from == null) return null;
            var saturday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            var sunday = saturday.plusDays(1);
            return increment(saturday, sunday.isAfter(from) ? from : sunday, words, "the weekend before " + day(from));
        };
    }

    private static Window increment(@Nullable LocalDate start, @Nullable LocalDate end, String words, String how) {
        return new Window(start, end, WindowBasis.INCREMENT, words, how);
    }
}
