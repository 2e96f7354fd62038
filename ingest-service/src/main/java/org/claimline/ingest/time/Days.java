package org.claimline.ingest.time;

import java.time.LocalDate;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Days and months by name or number: "Sunday", "September 6", "6 Sept. 2022", "October". */
final class Days {
    private static final String EN = "/org/claimline/ingest/en/";

    /**
     * A named day or month.
     *
     * @param end one past its last token
     * @param first its first day
     * @param last its last day; the same as {@code first} for a day
     */
    record Named(int end, LocalDate first, LocalDate last) {
        boolean isDay() {
            return first.equals(last);
        }
    }

    private final PhraseTable<Integer> weekdays =
            PhraseTable.read(EN + "weekdays.tsv", row -> Integer.parseInt(row[1]));
    private final PhraseTable<Integer> months = PhraseTable.read(EN + "months.tsv", row -> Integer.parseInt(row[1]));

    /** The day or month named at a token, the latest that is not after the publication; null if there is none. */
    @Nullable
    Named at(TokenizedText text, int at, int limit, @Nullable LocalDate published) {
        if (at >= limit) return null;
        if (text.token(at).number()) return dayMonth(text, at, limit, published);
        if (!text.token(at).capitalised()) return null;
        var weekday = weekdays.longest(text.tokens(), at, limit);
        if (weekday != null) {
            // "Sunday's edition" is no time.
            if (published == null || text.is(weekday.end(), "'s")) return null;
            int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday.value(), 7);
            var day = published.minusDays(back);
            return new Named(weekday.end(), day, day);
        }
        var month = months.longest(text.tokens(), at, limit);
        return month == null ? null : monthDay(text, month, limit, published);
    }

    private @Nullable Named dayMonth(TokenizedText text, int at, int limit, @Nullable LocalDate published) {
        Integer day = number(text.token(at), 1, 31);
        int next = at + 1;
        if (next < limit && ordinal(text.token(next))) next++;
        if (next < limit && text.is(next, "of")) next++;
        if (day == null || next >= limit || !text.token(next).capitalised()) return null;
        var month = months.longest(text.tokens(), next, limit);
        return month == null ? null : day(text, month.end(), limit, month.value(), day, published);
    }

    private @Nullable Named monthDay(
            TokenizedText text, PhraseTable.Found<Integer> month, int limit, @Nullable LocalDate published) {
        int at = month.end();
        Integer day = at < limit ? number(text.token(at), 1, 31) : null;
        if (day != null) {
            int end = at + 1 < limit && ordinal(text.token(at + 1)) ? at + 2 : at + 1;
            return day(text, end, limit, month.value(), day, published);
        }
        Integer year = at < limit ? number(text.token(at), 1990, 2100) : null;
        // "May" and "March" are also verbs; alone they need the company of a preposition, which the caller checks.
        if (year == null && published == null) return null;
        int stated = year == null ? latest(published, month.value(), 1) : year;
        var first = LocalDate.of(stated, month.value(), 1);
        return new Named(year == null ? at : at + 1, first, first.withDayOfMonth(first.lengthOfMonth()));
    }

    private static @Nullable Named day(
            TokenizedText text, int at, int limit, int month, int day, @Nullable LocalDate published) {
        int comma = at < limit && text.is(at, ",") ? at + 1 : at;
        Integer year = comma < limit ? number(text.token(comma), 1990, 2100) : null;
        if (year == null && published == null) return null;
        int stated = year == null ? latest(published, month, day) : year;
        if (day > LocalDate.of(stated, month, 1).lengthOfMonth()) return null;
        var named = LocalDate.of(stated, month, day);
        return new Named(year == null ? at : comma + 1, named, named);
    }

    /** The latest year in which a day is not after the publication. */
    private static int latest(@Nullable LocalDate published, int month, int day) {
        if (published == null) throw new IllegalArgumentException("a date without a year needs the publication's");
        boolean later = month > published.getMonthValue()
                || (month == published.getMonthValue() && day > published.getDayOfMonth() + 1);
        return later ? published.getYear() - 1 : published.getYear();
    }

    private static boolean ordinal(Token token) {
        return token.is("st") || token.is("nd") || token.is("rd") || token.is("th");
    }

    static @Nullable Integer number(Token token, int least, int most) {
        if (!token.number() || token.text().length() > 4) return null;
        if (!token.text().chars().allMatch(digit -> digit >= '0' && digit <= '9')) return null;
        int value = Integer.parseInt(token.text());
        return value >= least && value <= most ? value : null;
    }
}
