package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimexWord.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads years and their parts: "1998", "fiscal 2022", "the 1990s", "the third quarter", "summer 2022", "Christmas". */
final class YearReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_PLAIN = 1800;
    private static final int LAST_PLAIN = 2060;
    private static final int HALF_MONTH = 15;

    private final DateReader dates;

    YearReader(DateReader dates) {
        this.dates = dates;
    }

    @Nullable
    TimeReading read(Words words, Anchor anchor) {
        int start = words.at;
        if (words.more() && words.token().number()) {
            var decade = decade(words, start);
            if (decade != null) return decade;
            words.at = start;
        }
        var first = named(words, start, anchor);
        if (first != null) return first;
        words.at = start;
        if (words.take(SEASON)) return season(words, start, start, anchor);
        words.at = start;
        if (words.take(HOLIDAY)) return holiday(words, start, anchor);
        words.at = start;
        boolean the = words.take(THE);
        int noun = words.at;
        var part = part(words, start, anchor);
        if (part != null) return part;
        words.at = noun;
        var decade = the ? decade(words, start) : null;
        if (decade != null) return decade;
        words.at = noun;
        if (the && words.take(SEASON)) return season(words, start, noun, anchor);
        words.at = noun;
        var century = century(words, start);
        if (century != null) return century;
        words.at = start;
        return the ? null : plain(words, start);
    }

    /** "fiscal 2022", "the year 2022", "Q3 2022", "year-end". */
    private static @Nullable TimeReading named(Words words, int start, Anchor anchor) {
        if (words.take(YEAR_NAME)) {
            Integer year = words.digits(FIRST_YEAR, LAST_YEAR);
            if (year != null) return year(words, start, year);
        }
        words.at = start;
        if (words.take(QUARTER_NAME)) {
            int quarter = Integer.parseInt(words.value);
            Integer year = stated(words, anchor);
            return fraction(words, start, "-Q" + quarter, year, 3 * quarter - 2, 3, anchor);
        }
        words.at = start;
        if (!words.take(YEAR_END) || anchor.published == null) return null;
        var published = anchor.published;
        var end = Period.YEARS.endOf(published);
        return TimeReading.of(
                new Timex(
                        start,
                        words.at,
                        Timex.Kind.DATE,
                        Period.YEARS.value(published),
                        "END",
                        end.minusMonths(1),
                        end,
                        "end of a year"),
                Form.OTHER);
    }

    /** "third quarter of 2022", "first half", "first half of August". */
    private @Nullable TimeReading part(Words words, int start, Anchor anchor) {
        if (!words.take(ORDINAL)) return null;
        int which = Integer.parseInt(words.value);
        words.mark("-");
        words.take(YEAR_NAME);
        if (words.take(QUARTER))
            return fraction(words, start, "-Q" + which, stated(words, anchor), 3 * which - 2, 3, anchor);
        if (!words.take(HALF) || which > 2) return null;
        var month = halfMonth(words, start, which, anchor);
        if (month != null) return month;
        return fraction(words, start, "-H" + which, stated(words, anchor), 6 * which - 5, 6, anchor);
    }

    /** Behind "first half": "of August", "of August 2022". */
    private @Nullable TimeReading halfMonth(Words words, int start, int which, Anchor anchor) {
        int end = words.at;
        if (anchor.published != null && words.take(OF_THE_MONTH)) {
            var month = anchor.spoken(Period.MONTHS, anchor.published);
            return half(words, start, which, Period.MONTHS.startOf(month), Period.MONTHS.endOf(month));
        }
        boolean named = words.take(OF) && words.more() && words.token().capitalised();
        var month = named ? dates.read(words, anchor) : null;
        var timex = month == null || month.form() != Form.NAMED ? null : month.timex();
        var first = timex == null ? null : timex.from();
        if (timex == null || first == null) {
            words.at = end;
            return null;
        }
        return half(words, start, which, first, timex.to() == null ? first : timex.to());
    }

    private static TimeReading half(Words words, int start, int which, LocalDate first, LocalDate last) {
        var from = which == 1 ? first : first.plusDays(HALF_MONTH);
        var to = which == 1 ? first.plusDays(HALF_MONTH - 1) : last;
        return TimeReading.of(
                new Timex(
                        start,
                        words.at,
                        Timex.Kind.DATE,
                        Period.MONTHS.value(first),
                        null,
                        from,
                        to,
                        "part of a month"),
                Form.NAMED);
    }

    /** The year that may follow: "of 2022", "of this year", "2022"; null where none does. */
    private static @Nullable Integer stated(Words words, Anchor anchor) {
        int end = words.at;
        words.take(OF);
        words.take(THE);
        words.take(YEAR_NAME);
        Integer year = words.digits(FIRST_YEAR, LAST_YEAR);
        if (year != null) return year;
        words.at = end;
        if (words.take(OF) && words.take(WHICH) && anchor.published != null) {
            int steps = Shift.of(words.value).steps();
            var word = words.take(words.lexicon.periods);
            if (word != null && word.period() == Period.YEARS && !word.many())
                return anchor.published.getYear() + steps;
        }
        words.at = end;
        // "of the year" states none, but belongs to it.
        var whole = words.take(OF) && words.take(THE) ? words.take(words.lexicon.periods) : null;
        if (whole == null || whole.period() != Period.YEARS || whole.many()) words.at = end;
        return null;
    }

    private static TimeReading fraction(
            Words words, int start, String part, @Nullable Integer stated, int month, int months, Anchor anchor) {
        Integer year = stated;
        if (year == null && anchor.published != null) {
            year = anchor.published.getYear();
            boolean ahead = LocalDate.of(year, month, 1).isAfter(anchor.published);
            if (ahead && !Tense.future(words, start, words.at)) year--;
        }
        var from = year == null ? null : LocalDate.of(year, month, 1);
        var to = from == null ? null : from.plusMonths(months).minusDays(1);
        String value = (year == null ? "XXXX" : year) + part;
        return TimeReading.of(
                new Timex(start, words.at, Timex.Kind.DATE, value, null, from, to, "part of a year"), Form.NAMED);
    }

    private static @Nullable TimeReading season(Words words, int start, int noun, Anchor anchor) {
        var season = Season.of(words.value);
        boolean verb = words.value.length() > 2;
        if (words.text.token(noun).capitalised() && noun > words.begin && !words.more()) return null;
        int end = words.at;
        Integer year = stated(words, anchor);
        if (year == null) words.at = end;
        // "the fall of the city", "they fall": only in company a season.
        boolean led = words.after(BEFORE_PART, noun) || words.after(MODIFIER, noun);
        if (verb && year == null && (!led || words.see(OF))) return null;
        if (year == null && anchor.published != null) {
            year = season.year(anchor.published, 0);
            boolean ahead = season.first(year).isAfter(anchor.published);
            if (ahead && !Tense.future(words, start, words.at)) year--;
        }
        return season.reading(start, words.at, year);
    }

    private static @Nullable TimeReading holiday(Words words, int start, Anchor anchor) {
        var rule = words.value.split("-", 3);
        int end = words.at;
        words.mark(",");
        Integer stated = words.digits(FIRST_YEAR, LAST_YEAR);
        if (stated == null) words.at = end;
        var published = anchor.published;
        if (stated == null && published == null) return TimeReading.day(words, start, null, "holiday");
        int year = stated != null || published == null ? (stated == null ? 0 : stated) : published.getYear();
        var day = holiday(rule, year);
        if (stated == null && published != null && day.isAfter(published) && !Tense.future(words, start, words.at))
            day = day.minusDays(31).isAfter(published) ? holiday(rule, year - 1) : day;
        return TimeReading.day(words, start, day, "holiday");
    }

    private static LocalDate holiday(String[] rule, int year) {
        int month = Integer.parseInt(rule[0]);
        if (rule.length == 2) return LocalDate.of(year, month, Integer.parseInt(rule[1]));
        var weekday = DayOfWeek.of(Integer.parseInt(rule[1]));
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(rule[2]), weekday));
    }

    /** "1990s", "'90s", "nineties". */
    private static @Nullable TimeReading decade(Words words, int start) {
        int at = words.at;
        if (start < at && words.take(DECADE_WORD))
            return TimeReading.period(
                    words,
                    start,
                    Period.DECADES,
                    LocalDate.of(1900 + 10 * Integer.parseInt(words.value), 1, 1),
                    Form.NAMED,
                    "decade");
        boolean brief = words.mark("'") || words.mark("’") || words.mark("‘");
        Integer year = brief ? words.digits(10, 99) : words.digits(FIRST_YEAR, LAST_YEAR);
        if (year == null || year % 10 != 0) return null;
        if (!words.mark("'")) words.mark("’");
        if (!words.joined(words.at) || !words.take(DECADE_END)) return null;
        var first = LocalDate.of(brief ? 1900 + year : year, 1, 1);
        return TimeReading.period(words, start, Period.DECADES, first, Form.NAMED, "decade");
    }

    /** "20th century". */
    private static @Nullable TimeReading century(Words words, int start) {
        Integer before = null;
        if (words.take(CENTURY_WORD)) before = Integer.valueOf(words.value);
        else {
            Integer ordinal = words.digits(2, 21);
            if (ordinal != null && words.take(ORDINAL_END)) before = ordinal - 1;
        }
        words.mark("-");
        if (before == null || !words.take(CENTURY)) return null;
        return TimeReading.period(
                words, start, Period.CENTURIES, LocalDate.of(before * 100, 1, 1), Form.NAMED, "century");
    }

    private static @Nullable TimeReading plain(Words words, int start) {
        Integer year = words.digits(FIRST_PLAIN, LAST_PLAIN);
        if (year == null) return null;
        boolean led = start == words.begin || words.after(YEAR_CUE, start);
        boolean noun = words.more() && words.token().word() && !words.token().capitalised();
        boolean joined =
                words.more() && words.joined(words.at) && !words.token().punctuation();
        if (!led || joined || (year % 100 == 0 && noun) || words.mark("%")) return null;
        return year(words, start, year);
    }

    private static TimeReading year(Words words, int start, int year) {
        return TimeReading.period(words, start, Period.YEARS, LocalDate.of(year, 1, 1), Form.NAMED, "year");
    }
}
