package org.claimline.ingest.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** What relative times of a text are reckoned from as reading goes on. */
final class Anchor {
    /** A day without its month is of that of a day which so many sentences before it name. */
    private static final int STORY = 2;

    /** The day of publication; null = not known. */
    final @Nullable LocalDate published;

    /** The day that the text named last. */
    private @Nullable LocalDate referred;

    /** The day named before it in the same sentence. */
    private @Nullable LocalDate opened;

    /** How many sentences back that was. */
    private int passed;

    /** The day that the sentence named last. */
    private @Nullable LocalDate here;

    /** The period that the text named last, and its first day. */
    private @Nullable Period unit;

    private @Nullable LocalDate begun;

    /** The first day of the time that the text named last, whatever it is. */
    private @Nullable LocalDate last;

    Anchor(@Nullable LocalDate published) {
        this.published = published;
    }

    /** The first day of the month, or of the year, that is the latest of those the text has named. */
    private @Nullable LocalDate month;

    private @Nullable LocalDate year;

    /**
     * A day of the period that "the month" or "the year" means: the one before the day's own where the text has just told of it and the day's
     * has only begun, or else the day's own.
     */
    LocalDate spoken(Period period, LocalDate day) {
        var named = period == Period.MONTHS ? month : period == Period.YEARS ? year : null;
        if (named == null || !period.plus(named, 1).equals(period.startOf(day))) return day;
        return period.startOf(day).plusDays(CalendarPeriods.THIRD).isAfter(day) ? named : day;
    }

    /** The first day of a month in the year of the time named last: "that September"; null where none has been named. */
    @Nullable
    LocalDate ofLastYear(int month) {
        return last == null ? null : LocalDate.of(last.getYear(), month, 1);
    }

    /** Whether a shift by periods counts from one of that kind, "the week before", and not from a day. */
    boolean names(TimexWord.Origin origin, Period period) {
        return origin == TimexWord.Origin.REFERRED && period == unit && begun != null;
    }

    @Nullable
    LocalDate day(TimexWord.Origin origin) {
        return origin == TimexWord.Origin.REFERRED && referred != null ? referred : published;
    }

    /** The same for a shift by weeks, months or years, which counts from the period of that kind if that was named last. */
    @Nullable
    LocalDate day(TimexWord.Origin origin, Period period) {
        return origin == TimexWord.Origin.REFERRED && period == unit && begun != null ? begun : day(origin);
    }

    /** The day that a time of day belongs to: the sentence's, or else that of publication. */
    @Nullable
    LocalDate sentenceDay() {
        return here != null ? here : published;
    }

    void sentence() {
        here = null;
        passed++;
    }

    /** The day that the text named last. */
    @Nullable
    LocalDate referred() {
        return referred;
    }

    /** The first day of the range that the day named last ends; null = it ends none. */
    @Nullable
    LocalDate opened() {
        return opened != null && referred != null && opened.isBefore(referred) ? opened : null;
    }

    /** The day named last ends a range that begins on this day of its month; null = it does not. */
    void open(@Nullable Integer number) {
        if (referred == null || number == null || number >= referred.getDayOfMonth()) return;
        opened = referred.withDayOfMonth(number);
    }

    /**
     * "On 6 September they broke through. The town fell on the 8th": the day of a month whose name is left out, nearest after the day that the text named
     * right before it; null where none was named there, or where it would lie ahead.
     */
    @Nullable
    LocalDate ofStory(int number) {
        var from = referred;
        if (from == null || published == null || passed > STORY || number > from.lengthOfMonth()) return null;
        var same = from.withDayOfMonth(number);
        var next = same.plusMonths(1);
        boolean nearer = same.isBefore(from)
                && next.getDayOfMonth() == number
                && ChronoUnit.DAYS.between(from, next) < ChronoUnit.DAYS.between(same, from);
        var day = nearer && !next.isAfter(published) ? next : same;
        return day.isAfter(published) ? null : day;
    }

    /** The text has named a time. */
    void refer(TimeReading reading) {
        var timex = reading.timex();
        boolean names = reading.form() == Form.NAMED || reading.form() == Form.LAST;
        var named = names ? name(timex) : null;
        boolean day = reading.form() == Form.DAY || reading.form() == Form.SHIFTED;
        boolean period = day || reading.form() == Form.LAST || reading.form() == Form.NAMED;
        if (period && reading.period() != null && timex.from() != null) {
            unit = reading.period();
            begun = timex.from();
        } else if (period && named != null) {
            unit = named;
            begun = timex.from();
        }
        if (period && timex.from() != null) last = timex.from();
        if (!day || timex.from() == null || !timex.from().equals(timex.to())) return;
        opened = here;
        referred = timex.from();
        passed = 0;
        here = referred;
        if (reading.period() == null) {
            unit = Period.DAYS;
            begun = referred;
        }
    }

    /** Takes note of a whole month, or of a whole year; null where the time is neither. */
    private @Nullable Period name(Timex timex) {
        var from = timex.from();
        if (from == null || timex.mod() != null) return null;
        if (Period.MONTHS.startOf(from).equals(from)
                && Period.MONTHS.endOf(from).equals(timex.to())) {
            month = later(month, from);
            return Period.MONTHS;
        }
        if (!Period.YEARS.startOf(from).equals(from)
                || !Period.YEARS.endOf(from).equals(timex.to())) return null;
        year = later(year, from);
        return Period.YEARS;
    }

    /** "725 in November, up from 478 in October": the text tells of the later one. */
    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
