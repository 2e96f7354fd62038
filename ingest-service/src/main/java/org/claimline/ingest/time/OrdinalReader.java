package org.claimline.ingest.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a day of a month by its number behind "the": "the first of October", "the 1st", "the 8th" of the month that the text tells of. */
final class OrdinalReader {
    /** "On the first", "on the second" tell of items of a list rather than of days. */
    private static final int LISTED = 2;

    /** "the first of October", "the 1st". */
    @Nullable
    TimeReading read(Words words, int start, Anchor anchor) {
        if (words.take(TimexWord.LAST_DAY_OF)) return lastOf(words, start, anchor);
        boolean written = words.more() && words.token().number();
        boolean spelled = words.take(TimexWord.ORDINAL) || words.take(TimexWord.DAY_ORDINAL);
        Integer day = spelled ? Integer.valueOf(words.value) : words.digits(1, 31);
        if (day == null) return null;
        boolean ended = words.take(TimexWord.ORDINAL_END) || (spelled && (written || day > LISTED));
        int end = words.at;
        if (anchor.published != null && words.take(TimexWord.OF_THE_MONTH)) {
            var month = anchor.spoken(Period.MONTHS, anchor.published).withDayOfMonth(1);
            if (day <= month.lengthOfMonth())
                return TimeReading.day(words, start, month.withDayOfMonth(day), "day of the month");
        }
        words.at = end;
        if (words.take(TimexWord.DAY_OF) && words.more() && words.token().capitalised()) {
            Integer month = words.take(words.lexicon.months);
            if (month != null) return DateReader.dated(words, start, month, day, anchor);
        }
        words.at = end;
        var published = anchor.published;
        if (!ended || published == null || !words.after(TimexWord.DAY_CUE, start) || !words.open()) return null;
        var told = Tense.future(words, start, words.at) ? null : anchor.ofStory(day);
        if (told != null) return TimeReading.day(words, start, told, "day of the month");
        int here = published.getDayOfMonth();
        int months =
                day == here ? 0 : Tense.future(words, start, words.at) ? (day < here ? 1 : 0) : day > here ? -1 : 0;
        var month = published.plusMonths(months);
        return day > month.lengthOfMonth()
                ? null
                : TimeReading.day(words, start, month.withDayOfMonth(day), "day of the month");
    }

    /** "the last day of May", "the last day of the month": of the one that the text tells of, or else of the last that has ended. */
    private static @Nullable TimeReading lastOf(Words words, int start, Anchor anchor) {
        var published = anchor.published;
        if (published == null || !words.more()) return null;
        Integer named = words.token().capitalised() ? words.take(words.lexicon.months) : null;
        if (named != null) {
            var first = DateReader.dated(words, start, named, 1, anchor);
            return first == null ? null : last(words, start, first.timex().from());
        }
        if (!words.take(TimexWord.THE)) return null;
        var period = words.take(words.lexicon.periods);
        if (period == null || period.many() || period.period() != Period.MONTHS) return null;
        var month = anchor.spoken(Period.MONTHS, published);
        boolean ahead = Period.MONTHS.endOf(month).isAfter(published);
        return last(words, start, ahead && !Tense.future(words, start, words.at) ? month.minusMonths(1) : month);
    }

    private static @Nullable TimeReading last(Words words, int start, @Nullable LocalDate month) {
        return month == null ? null : TimeReading.day(words, start, Period.MONTHS.endOf(month), "day of the month");
    }
}
