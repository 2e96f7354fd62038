package org.claimline.ingest.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parts of the calendar's periods: "early August", "the first ten days of November". */
final class CalendarPeriods {
    /** The days of a month's first and of its second third. */
    static final int THIRD = 10;

    /** The 15th is that many days behind the first. */
    static final int HALF = 14;

    /** A longer period has no thirds that all would agree on. */
    private static final int MONTH = 31;

    private CalendarPeriods() {}

    /** A month, or the third of it that "early", "mid" or "late" means; null where the time has no days. */
    static @Nullable Windows named(Timex timex, String words) {
        var from = timex.from();
        var to = timex.to();
        if (from == null || to == null) return null;
        String mod = timex.mod() == null ? "" : timex.mod();
        if (from.plusDays(MONTH).isBefore(to)) mod = "";
        return switch (mod) {
            case "START" -> Windows.within(from, from.plusDays(THIRD - 1), words);
            case "MID" -> Windows.within(from.plusDays(THIRD), from.plusDays(2 * THIRD - 1), words);
            case "END" -> Windows.within(from.plusDays(2 * THIRD), to, words);
            default -> Windows.within(from, to, words);
        };
    }

    /** "from mid-August", "between the end of August and": the day on which a range begins, where a month's name stands with a part of it. */
    static LocalDate begins(TimeReading time, LocalDate from) {
        var to = time.timex().to();
        String part = time.timex().mod();
        if (part == null || to == null || time.vague() || !month(time.timex())) return from;
        return part.equals("MID") ? from.plusDays(HALF) : part.equals("END") ? to : from;
    }

    /** "until mid-September", "and early September": the day on which it ends. */
    static LocalDate ends(TimeReading time, LocalDate to) {
        var from = time.timex().from();
        String part = time.timex().mod();
        if (part == null || from == null || time.vague() || !month(time.timex())) return to;
        return part.equals("MID") ? from.plusDays(HALF) : part.equals("START") ? from.plusDays(THIRD - 1L) : to;
    }

    /** The first so many days, weeks or months of a period that starts on a day. */
    static Windows first(LocalDate from, Period period, int count, String words) {
        return Windows.within(from, period.plus(from, count).minusDays(1), words);
    }

    /** The last so many days, weeks or months of a period that ends on a day. */
    static Windows last(LocalDate to, Period period, int count, String words) {
        return Windows.within(period.before(to.plusDays(1), count), to, words);
    }

    /** A week of a month, counted from its first day: the second is that of the 8th to the 14th. */
    static Windows week(LocalDate from, int which, String words) {
        var first = from.plusWeeks(which - 1L);
        return Windows.within(first, first.plusWeeks(1).minusDays(1), words);
    }

    /** Whether it is about as long as a month. */
    static boolean month(Timex timex) {
        return timex.from() != null
                && timex.to() != null
                && !timex.from().plusDays(MONTH).isBefore(timex.to());
    }
}
