package org.claimline.ingest.time;

import java.time.LocalDate;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads days that share their month: "November 15-21", "15-21 November", "August 10 and 16"; and "Saturday and Sunday". */
final class DaySpans {
    private static final WordSet PREPOSITIONS = PhraseTable.words("/org/claimline/ingest/en/prepositions.tsv");

    /** From the first day to the last, and the tokens that say so. */
    record Days(int first, int end, LocalDate from, LocalDate to) {}

    private final WindowWord.Table table;
    private final TokenizedText text;
    private final Sentence sentence;
    private final @Nullable TimeReading[] times;

    DaySpans(WindowWord.Table table, TokenizedText text, Sentence sentence, @Nullable TimeReading[] times) {
        this.table = table;
        this.text = text;
        this.sentence = sentence;
        this.times = times;
    }

    /** The days that a day is the first or last of; null where it stands alone. */
    @Nullable
    Days of(TimeReading time) {
        var day = time.timex().from();
        if (day == null || time.form() != Form.DAY) return null;
        int end = time.end();
        if (dash(end) || to(end)) {
            var last = dash(end) ? later(day, end + 1) : numbered(day, end + 1);
            if (last != null) return new Days(time.timex().first(), end + 2, day, last);
        }
        int before = time.timex().first() - 2;
        if (before >= sentence.first() && (dash(before + 1) || to(before + 1))) {
            Integer first = Words.number(text.token(before), 1, 31);
            if (first != null && first < day.getDayOfMonth())
                return new Days(before, end, day.withDayOfMonth(first), day);
        }
        int next = table.end(WindowWord.AND, text.tokens(), end, sentence.end());
        var number = next > end ? numbered(day, next) : null;
        if (number != null && number.equals(day.plusDays(1)))
            return new Days(time.timex().first(), next + 1, day, number);
        var other = next > end && next < sentence.end() ? times[next - sentence.first()] : null;
        if (other == null
                || other.form() != Form.DAY
                || !day.plusDays(1).equals(other.timex().from())) return null;
        return new Days(time.timex().first(), other.end(), day, day.plusDays(1));
    }

    /** "August 10 and 16": the later day of the month that a number alone means; null where it counts something. */
    @Nullable
    LocalDate numbered(LocalDate first, int at) {
        var later = later(first, at);
        int next = at + 1;
        boolean closed = next >= sentence.end()
                || text.token(next).punctuation()
                || PREPOSITIONS.has(text.token(next))
                || text.is(next, "and")
                || text.is(next, "but");
        return closed ? later : null;
    }

    /** A later day of the month that a number means; behind a dash, "12-18", it counts nothing. */
    private @Nullable LocalDate later(LocalDate first, int at) {
        Integer day = at < sentence.end() ? Words.number(text.token(at), 1, 31) : null;
        boolean later = day != null && day > first.getDayOfMonth() && day <= first.lengthOfMonth();
        return day == null || !later || times[at - sentence.first()] != null ? null : first.withDayOfMonth(day);
    }

    /** "7 to 13 October". */
    private boolean to(int at) {
        return at < sentence.end() && (text.is(at, "to") || text.is(at, "through"));
    }

    private boolean dash(int at) {
        return at < sentence.end() && (text.is(at, "-") || text.is(at, "–"));
    }
}
