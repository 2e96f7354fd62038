package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimexWord.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.claimline.ingest.time.TimeReading.Form;
import org.claimline.ingest.time.TimexWord.Origin;
import org.jspecify.annotations.Nullable;

/** Reads times by their place beside the day: "today", "last Friday", "this week", "next month", "the previous day". */
final class RelativeReader {
    @Nullable
    TimeReading read(Words words, Anchor anchor) {
        int start = words.at;
        if (words.take(DAY)) {
            int days = Integer.parseInt(words.value);
            return TimeReading.day(words, start, shifted(anchor.published, Period.DAYS, days), "day");
        }
        if (words.take(TODAYPART))
            return TimeReading.time(words, start, anchor.published, "T" + words.value, "part of a day");
        boolean the = words.take(THE);
        if (the && words.take(WEEKEND)) {
            int latest = latest(words, start, anchor);
            return weekend(words, start, anchor, words.take(BEFORE_LAST) ? -2 : latest);
        }
        if (!words.take(WHICH)) return the ? dayBefore(words, start, anchor) : null;
        var shift = Shift.of(words.value);
        if (shift.origin() == Origin.LENGTH) return past(words, start, anchor);
        return which(words, start, anchor, the, shift);
    }

    /** "the week before last"; "the day before", "the year after", at the end of a clause. */
    private static @Nullable TimeReading dayBefore(Words words, int start, Anchor anchor) {
        var word = words.take(words.lexicon.periods);
        if (word != null && !word.many() && words.take(BEFORE_LAST))
            return TimeReading.period(
                    words,
                    start,
                    word.period(),
                    shifted(anchor.published, word.period(), -2),
                    Form.SHIFTED,
                    Timex.SHIFTED);
        boolean ends = word != null && !word.many() && words.take(ENDING_SHIFT);
        var shift = ends ? Shift.of(words.value) : null;
        if (shift == null || word == null || !closes(words)) return null;
        return TimeReading.period(
                words,
                start,
                word.period(),
                shifted(anchor.day(shift.origin(), word.period()), word.period(), shift.steps()),
                Form.SHIFTED,
                Timex.SHIFTED);
    }

    /** "the week before and", "The year before it was 22": no clause follows of which "before" could be the joint. */
    private static boolean closes(Words words) {
        if (!words.more() || words.token().punctuation()) return true;
        int end = words.at;
        boolean closes = words.take(SHIFT_END);
        words.at = end;
        return closes;
    }

    /** "the past week". */
    private static @Nullable TimeReading past(Words words, int start, Anchor anchor) {
        var word = words.take(words.lexicon.periods);
        return word == null || word.many() ? null : length(words, start, anchor, word.period());
    }

    private static TimeReading length(Words words, int start, Anchor anchor, Period period) {
        var published = anchor.published;
        var from = published == null ? null : period.before(published, 1);
        return new TimeReading(
                new Timex(
                        start,
                        words.at,
                        Timex.Kind.DURATION,
                        CountReader.ONE.of(period),
                        null,
                        from,
                        published,
                        "length up to a day"),
                Form.PAST_LENGTH,
                period,
                1);
    }

    private static @Nullable TimeReading which(Words words, int start, Anchor anchor, boolean the, Shift shift) {
        boolean name = words.more() && words.token().capitalised();
        Integer weekday = name ? words.take(words.lexicon.weekdays) : null;
        if (weekday != null)
            return TimeReading.day(
                    words, start, weekday(anchor.day(shift.origin()), weekday, shift.steps()), "weekday");
        Integer month = name ? words.take(words.lexicon.months) : null;
        if (month != null) return month(words, start, anchor, month, shift);
        if (words.take(WEEKEND)) {
            boolean ours = shift.origin() == Origin.PUBLISHED && shift.steps() == 0;
            return weekend(words, start, anchor, ours ? latest(words, start, anchor) : shift.steps());
        }
        if (words.take(SEASON)) return season(words, start, anchor, shift.steps());
        // "the next day" follows the day of the story.
        var origin = the && shift.steps() > 0 ? Origin.REFERRED : shift.origin();
        if (words.take(DAYPART)) {
            var day = shifted(anchor.day(origin), Period.DAYS, shift.steps());
            return TimeReading.time(words, start, day, "T" + words.value, "part of a day");
        }
        var word = words.take(words.lexicon.periods);
        return word == null || word.many() ? null : period(words, start, anchor, the, shift, word.period());
    }

    private static TimeReading period(Words words, int start, Anchor anchor, boolean the, Shift shift, Period period) {
        boolean last = shift.origin() == Origin.PUBLISHED && shift.steps() < 0;
        if (last && (period.clock() || period == Period.DAYS)) return length(words, start, anchor, period);
        // "took 12 sq km over the previous day": the 24 hours up to now.
        boolean through = the && shift.origin() == Origin.REFERRED && shift.steps() < 0 && period == Period.DAYS;
        if (through && words.after(LASTING_CUE, start)) return length(words, start, anchor, period);
        var origin = the && shift.steps() > 0 && period == Period.DAYS ? Origin.REFERRED : shift.origin();
        // "last week ... the previous week" is the one before that.
        var base = anchor.day(origin, period);
        // "in the same month last year"
        if (shift.steps() == 0 && origin == Origin.REFERRED && base != null && period == Period.MONTHS) {
            var other = ofLastYear(words, anchor, base);
            if (other != null)
                return TimeReading.period(words, start, period, other, Form.NAMED, "period of the calendar");
        }
        var day = shifted(base, period, shift.steps());
        if (last && the) return before(length(words, start, anchor, period), day);
        Form form = last ? Form.LAST : period == Period.DAYS ? Form.DAY : Form.NAMED;
        if (shift.steps() == 0 && shift.origin() == Origin.PUBLISHED) form = Form.THIS;
        var reading = TimeReading.period(words, start, period, day, form, "period of the calendar");
        boolean before = shift.origin() == Origin.REFERRED && shift.steps() < 0 && period == Period.WEEKS;
        return before && !anchor.names(origin, period) ? upTo(reading, anchor.day(origin)) : reading;
    }

    /** "last year", "the year before" behind "the same month": a day of that month. */
    private static @Nullable LocalDate ofLastYear(Words words, Anchor anchor, LocalDate month) {
        int end = words.at;
        words.take(OF);
        boolean the = words.take(THE);
        var shift = !the && words.take(WHICH) ? Shift.of(words.value) : null;
        var word = words.take(words.lexicon.periods);
        boolean year = word != null && !word.many() && word.period() == Period.YEARS;
        boolean last = shift != null && shift.origin() == Origin.PUBLISHED && shift.steps() == -1;
        boolean before =
                the && words.take(ENDING_SHIFT) && Shift.of(words.value).steps() < 0;
        if (year && last && anchor.published != null) return month.withYear(anchor.published.getYear() - 1);
        if (year && (before || (shift != null && shift.origin() == Origin.REFERRED && shift.steps() < 0)))
            return month.minusYears(1);
        words.at = end;
        return null;
    }

    /** "said on 24 July that over the previous week": a week of the calendar to TimeML, to a reader the seven days up to that day. */
    private static TimeReading upTo(TimeReading reading, @Nullable LocalDate day) {
        var timex = reading.timex();
        var from = day == null ? null : Period.WEEKS.before(day, 1);
        return TimeReading.of(
                new Timex(
                        timex.first(), timex.end(), timex.kind(), timex.value(), timex.mod(), from, day, timex.rule()),
                reading.form());
    }

    /** "the last week": a week of the calendar to TimeML, to a reader the days up to now. */
    private static TimeReading before(TimeReading length, @Nullable LocalDate day) {
        var timex = length.timex();
        var period = length.period();
        if (period == null) throw new IllegalArgumentException("a length has a period");
        return new TimeReading(
                new Timex(
                        timex.first(),
                        timex.end(),
                        Timex.Kind.DATE,
                        day == null ? null : period.value(day),
                        null,
                        timex.from(),
                        timex.to(),
                        "period before this one"),
                Form.PAST_LENGTH,
                period,
                1);
    }

    private static @Nullable LocalDate weekday(@Nullable LocalDate from, int weekday, int steps) {
        if (from == null) return null;
        var day = DayOfWeek.of(weekday);
        if (steps < 0) return from.with(TemporalAdjusters.previous(day));
        if (steps > 0) return from.with(TemporalAdjusters.next(day));
        return Period.WEEKS.startOf(from).with(TemporalAdjusters.nextOrSame(day));
    }

    private static TimeReading month(Words words, int start, Anchor anchor, int month, Shift shift) {
        int steps = shift.steps();
        var spoken = shift.origin() == Origin.REFERRED && steps == 0 ? anchor.ofLastYear(month) : null;
        if (spoken != null) return TimeReading.period(words, start, Period.MONTHS, spoken, Form.SHIFTED, "month");
        var published = anchor.published;
        LocalDate first = null;
        if (published != null) {
            first = LocalDate.of(published.getYear(), month, 1);
            if (steps < 0 && month >= published.getMonthValue()) first = first.minusYears(1);
            if (steps > 0 && month <= published.getMonthValue()) first = first.plusYears(1);
        }
        var reading = TimeReading.period(words, start, Period.MONTHS, first, Form.NAMED, "month");
        return steps <= 0 ? TimeReading.of(reading.timex(), Form.LAST) : reading;
    }

    /** "the weekend" and "this weekend" are the last one, unless the sentence looks ahead. */
    private static int latest(Words words, int start, Anchor anchor) {
        var published = anchor.published;
        boolean begun = published == null || published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return begun || Tense.future(words, start, words.at) ? 0 : -1;
    }

    private static TimeReading weekend(Words words, int start, Anchor anchor, int steps) {
        var day = shifted(anchor.published, Period.WEEKS, steps);
        var saturday = day == null ? null : Period.WEEKS.startOf(day).plusDays(5);
        return new TimeReading(
                new Timex(
                        start,
                        words.at,
                        Timex.Kind.DATE,
                        saturday == null ? null : Period.WEEKS.value(saturday) + "-WE",
                        null,
                        saturday,
                        saturday == null ? null : saturday.plusDays(1),
                        "weekend"),
                Form.WEEKEND,
                null,
                null);
    }

    private static TimeReading season(Words words, int start, Anchor anchor, int steps) {
        var season = Season.of(words.value.substring(0, 2));
        var published = anchor.published;
        Integer year = published == null ? null : season.year(published, steps);
        var reading = season.reading(start, words.at, year);
        return steps <= 0 ? TimeReading.of(reading.timex(), Form.LAST) : reading;
    }

    private static @Nullable LocalDate shifted(@Nullable LocalDate day, Period period, int steps) {
        return day == null ? null : period.plus(day, steps);
    }
}
