package org.claimline.ingest.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads dates of the calendar: "Friday", "Friday, Sept. 9", "12 September 2022", "September", "2022-09-12", "09/12/22". */
final class DateReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private final OrdinalReader ordinals = new OrdinalReader();

    @Nullable
    TimeReading read(Words words, Anchor anchor) {
        if (!words.more()) return null;
        if (words.token().number()) return numbered(words, anchor);
        if (words.take(TimexWord.THE)) return ordinals.read(words, words.at - 1, anchor);
        return words.token().capitalised() ? named(words, anchor) : null;
    }

    private @Nullable TimeReading numbered(Words words, Anchor anchor) {
        int start = words.at;
        var numeric = numeric(words);
        if (numeric != null) return day(words, start, numeric, "numeric date");
        words.at = start;
        var dayMonth = dayMonth(words, start, anchor);
        if (dayMonth == null) words.at = start;
        return dayMonth;
    }

    private @Nullable TimeReading dayMonth(Words words, int start, Anchor anchor) {
        Integer day = words.digits(1, 31);
        if (day == null) return null;
        words.take(TimexWord.ORDINAL_END);
        words.take(TimexWord.DAY_OF);
        if (!words.more() || !words.token().capitalised()) return null;
        Integer month = words.take(words.lexicon.months);
        return month == null ? null : dated(words, start, month, day, anchor);
    }

    private @Nullable TimeReading named(Words words, Anchor anchor) {
        int start = words.at;
        Integer weekday = words.take(words.lexicon.weekdays);
        if (weekday != null) return weekday(words, start, weekday, anchor);
        Integer month = words.take(words.lexicon.months);
        return month == null ? null : month(words, start, month, anchor);
    }

    /** "Friday", "Friday, Sept. 9, 2022". */
    private @Nullable TimeReading weekday(Words words, int start, int weekday, Anchor anchor) {
        int end = words.at;
        words.mark(",");
        int date = words.at;
        var full = words.more() && words.token().number() ? dayMonth(words, date, anchor) : null;
        if (full == null && words.more() && words.token().capitalised()) {
            words.at = date;
            Integer month = words.take(words.lexicon.months);
            var monthly = month == null ? null : month(words, date, month, anchor);
            if (monthly != null && monthly.form() == Form.DAY) full = monthly;
        }
        words.at = date;
        // "Friday, the 9th of September"
        if (full == null && words.take(TimexWord.THE)) full = ordinals.read(words, date, anchor);
        if (full != null) return spread(full.timex(), start, "weekday and date");
        words.at = end;
        if (lonely(words, start)) return null;
        if (anchor.published == null)
            return reading(start, end, "XXXX-WXX-" + weekday, null, null, Form.DAY, "weekday");
        var week = week(words, anchor.published);
        if (week != null) return day(words, start, week.plusDays(weekday - 1L), "weekday");
        boolean future = Tense.future(words, start, end);
        int here = anchor.published.getDayOfWeek().getValue();
        int days = future ? Math.floorMod(weekday - here, 7) : -Math.floorMod(here - weekday, 7);
        return day(words, start, anchor.published.plusDays(days), "weekday");
    }

    /** "last week", "of this week" behind a weekday: the first day of that week. */
    private static @Nullable LocalDate week(Words words, LocalDate published) {
        int end = words.at;
        words.take(TimexWord.OF);
        var shift = words.take(TimexWord.WHICH) ? Shift.of(words.value) : null;
        var word = shift == null ? null : words.take(words.lexicon.periods);
        boolean ours = shift != null && shift.origin() == TimexWord.Origin.PUBLISHED;
        if (ours && shift != null && word != null && !word.many() && word.period() == Period.WEEKS)
            return Period.WEEKS.plus(Period.WEEKS.startOf(published), shift.steps());
        words.at = end;
        return null;
    }

    private @Nullable TimeReading month(Words words, int start, int month, Anchor anchor) {
        int end = words.at;
        Integer day = words.digits(1, 31);
        if (day != null) {
            words.take(TimexWord.ORDINAL_END);
            var dated = dated(words, start, month, day, anchor);
            if (dated != null) return dated;
        }
        words.at = end;
        // "September the 9th", but not "in September the 9th brigade"
        if (words.take(TimexWord.THE)) day = words.digits(1, 31);
        if (day != null && words.take(TimexWord.ORDINAL_END) && words.open()) {
            var dated = dated(words, start, month, day, anchor);
            if (dated != null) return dated;
        }
        words.at = end;
        if (!words.mark(",")) words.take(TimexWord.OF);
        Integer year = words.digits(FIRST_YEAR, LAST_YEAR);
        if (year == null) year = besideOurs(words, anchor);
        if (year == null) words.at = end;
        if (year == null && lonely(words, start)) return null;
        String of = Period.two("-", month);
        if (year == null && anchor.published == null)
            return reading(start, end, "XXXX" + of, null, null, Form.NAMED, "month");
        int stated = year != null ? year : year(words, start, month, 0, anchor);
        var first = LocalDate.of(stated, month, 1);
        return reading(
                start, words.at, stated + of, first, first.withDayOfMonth(first.lengthOfMonth()), Form.NAMED, "month");
    }

    /** "of last year", "this year": reckoned from that of publication. */
    private static @Nullable Integer besideOurs(Words words, Anchor anchor) {
        if (anchor.published == null || !words.take(TimexWord.WHICH)) return null;
        var shift = Shift.of(words.value);
        var word = words.take(words.lexicon.periods);
        boolean year = word != null && !word.many() && word.period() == Period.YEARS;
        return year && shift.origin() == TimexWord.Origin.PUBLISHED
                ? Integer.valueOf(anchor.published.getYear() + shift.steps())
                : null;
    }

    /** A month and its day; the year may follow. */
    static @Nullable TimeReading dated(Words words, int start, int month, int day, Anchor anchor) {
        int end = words.at;
        words.mark(",");
        Integer year = words.digits(FIRST_YEAR, LAST_YEAR);
        if (year == null) year = besideOurs(words, anchor);
        if (year == null) words.at = end;
        if (year == null && anchor.published == null)
            return reading(
                    start,
                    end,
                    Period.two(Period.two("XXXX-", month) + "-", day),
                    null,
                    null,
                    Form.DAY,
                    "day and month");
        var date = date(year != null ? year : year(words, start, month, day, anchor), month, day);
        return date == null ? null : day(words, start, date, "day and month");
    }

    /** The year of a month or day that has none: the latest that is past, unless the sentence looks ahead. */
    private static int year(Words words, int start, int month, int day, Anchor anchor) {
        var published = anchor.published;
        if (published == null) throw new IllegalArgumentException("a date without a year needs the publication's");
        int here = published.getMonthValue();
        boolean later = month > here || (month == here && day > published.getDayOfMonth() + 1);
        boolean earlier = month < here || (month == here && day > 0 && day < published.getDayOfMonth());
        boolean future = (later || earlier) && Tense.future(words, start, words.at);
        if (later) return future ? published.getYear() : published.getYear() - 1;
        return earlier && future ? published.getYear() + 1 : published.getYear();
    }

    /** "2022-09-12", "09/12/22", "12.09.2022". */
    private static @Nullable LocalDate numeric(Words words) {
        String written = words.token().text();
        if (written.length() >= 8 && written.indexOf('.') > 0) return dotted(words, written);
        if (written.length() > 4) return null;
        int first = words.at;
        for (var mark : new String[] {"-", "/"}) {
            words.at = first;
            Integer one = words.digits(0, LAST_YEAR);
            if (one == null || !words.joined(words.at) || !words.mark(mark) || !words.joined(words.at)) continue;
            Integer two = words.digits(1, 31);
            if (two == null || !words.joined(words.at) || !words.mark(mark) || !words.joined(words.at)) continue;
            Integer three = words.digits(0, LAST_YEAR);
            if (three == null) continue;
            var date =
                    written.length() == 4 ? date(one, two, three) : mark.equals("/") ? slashed(one, two, three) : null;
            if (date != null) return date;
        }
        return null;
    }

    private static @Nullable LocalDate dotted(Words words, String written) {
        var parts = written.split("\\.", -1);
        if (parts.length != 3 || parts[2].length() != 4 || written.indexOf(',') >= 0) return null;
        var date = date(whole(parts[2]), whole(parts[1]), whole(parts[0]));
        if (date != null) words.at++;
        return date;
    }

    private static int whole(String digits) {
        return digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? -1
                : Integer.parseInt(digits);
    }

    /** Month first, as in America, unless that is no month. */
    private static @Nullable LocalDate slashed(int one, int two, int three) {
        int year = three >= 100 ? three : three < 50 ? 2000 + three : 1900 + three;
        return one <= 12 ? date(year, one, two) : date(year, two, one);
    }

    /** "May" and "Sat" are other words as well; they need company. */
    private static boolean lonely(Words words, int start) {
        if (words.lexicon.table(TimexWord.AMBIGUOUS).exactly(words.text.tokens(), start, start + 1) == null)
            return false;
        return !words.after(TimexWord.DATE_CUE, start) && !opens(words, start);
    }

    /** "April brought 177, May 449": the name of a month that opens a clause. */
    private static boolean opens(Words words, int start) {
        boolean first = start == words.begin || words.text.token(start - 1).punctuation();
        return first && words.more() && (words.token().number() || words.see(TimexWord.MONTH_VERB));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static TimeReading spread(Timex timex, int start, String rule) {
        return reading(start, timex.end(), timex.value(), timex.from(), timex.to(), Form.DAY, rule);
    }

    private static TimeReading day(Words words, int start, LocalDate day, String rule) {
        return reading(start, words.at, day.toString(), day, day, Form.DAY, rule);
    }

    private static TimeReading reading(
            int start,
            int end,
            @Nullable String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Form form,
            String rule) {
        return TimeReading.of(new Timex(start, end, Timex.Kind.DATE, value, null, from, to, rule), form);
    }
}
