package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimexWord.*;

import java.time.LocalDate;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads times that have no day of their own: "now", "recently", "the future", and "the morning" of the day spoken of. */
final class ReferenceReader {
    private final DateReader dates;

    ReferenceReader(DateReader dates) {
        this.dates = dates;
    }

    @Nullable
    TimeReading read(Words words, Anchor anchor) {
        int start = words.at;
        if (words.take(BEFORE_PART)) return part(words, start, anchor);
        // "They left on 1 October. Since then ..."
        if (words.take(THEN)) {
            var day = anchor.referred();
            return day == null || !words.after(THEN_CUE, start) ? null : TimeReading.day(words, start, day, "then");
        }
        int end = words.take(NEEDS_CUE) ? words.at : -1;
        words.at = start;
        if (!words.take(REFERENCE)) return null;
        boolean alone = end == words.at;
        if (alone && !(words.after(REFERENCE_CUE, start) && words.open())) return null;
        return TimeReading.of(
                new Timex(start, words.at, Timex.Kind.DATE, words.value, null, null, null, "reference"), Form.OTHER);
    }

    /** "in the morning", "on the morning of 9 September". */
    private @Nullable TimeReading part(Words words, int start, Anchor anchor) {
        int first = words.at - 1;
        if (!words.take(DAYPART)) return null;
        String part = "T" + words.value;
        int end = words.at;
        LocalDate on = anchor.sentenceDay();
        if (words.take(OF)) {
            var day = dates.read(words, anchor);
            if (day != null && day.form() == Form.DAY) {
                words.at = day.end();
                return TimeReading.time(words, first, day.timex().from(), part, "part of a day");
            }
        }
        words.at = end;
        if (first == start || !(words.open() || start == words.begin)) return null;
        return TimeReading.of(
                TimeReading.time(words, first, on, part, "part of a day").timex(), Form.OTHER);
    }
}
