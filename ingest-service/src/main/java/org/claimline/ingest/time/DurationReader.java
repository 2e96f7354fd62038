package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimexWord.*;

import java.time.LocalDate;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what is reckoned by them: "two weeks", "the past two years", "80-year-old", "two days ago". */
final class DurationReader {
    /** A longer past is history, not a window. */
    private static final int LONGEST = 999;

    private final CountReader counts = new CountReader();

    @Nullable
    TimeReading read(Words words, Anchor anchor) {
        int start = words.at;
        String mod = words.take(HEDGE) ? words.value : null;
        if (mod == null) {
            words.take(THE);
            int the = words.at;
            if (words.take(PLURAL_REFERENCE)) {
                var recent = words.take(words.lexicon.periods);
                if (recent != null && recent.many())
                    return new TimeReading(
                            new Timex(start, words.at, Timex.Kind.DATE, "PAST_REF", null, null, null, "recent times"),
                            Form.RECENT,
                            recent.period(),
                            null);
            }
            words.at = the;
        }
        boolean recent = mod == null && words.take(RECENT);
        boolean run = !recent && mod == null && words.take(RUN);
        int direction = recent ? -1 : run ? Integer.parseInt(words.value) : 0;
        if (!recent && !run && mod == null) words.at = start;
        var count = recent ? CountReader.VAGUE : counts.read(words, run);
        if (count == null) return null;
        return length(words, anchor, start, mod, recent || run ? direction : null, count);
    }

    private @Nullable TimeReading length(
            Words words, Anchor anchor, int start, @Nullable String mod, @Nullable Integer direction, Count count) {
        boolean filled = false;
        while (words.take(FILLER) || words.mark("-")) filled = true;
        var word = words.take(words.lexicon.periods);
        if (word == null || !fits(word, count, filled, direction != null || mod != null)) return null;
        if (words.take(AND_HALF)) count = count.andHalf();
        var period = word.period();
        if (direction != null) return run(words, anchor, start, direction, count, period);
        if (mod == null) {
            var shifted = shifted(words, anchor, start, count, period);
            if (shifted != null) return shifted;
        }
        int end = words.at;
        words.mark("-");
        String rule = words.take(OLD) ? "age" : "duration";
        if (rule.equals("duration")) {
            words.at = end;
            words.mark("-");
            if (!words.take(LONG)) words.at = end;
            // In "a week-long battle" the article is the battle's.
            else if (count.one()) return null;
            else if (!count.stated() && !word.many()) count = CountReader.ONE;
        }
        // A period alone, "week", is no time unless something lasts it.
        if (!count.stated() && !word.many()) return null;
        return new TimeReading(
                new Timex(start, words.at, Timex.Kind.DURATION, count.of(period), mod, null, null, rule),
                rule.equals("age") ? Form.OTHER : Form.LENGTH,
                period,
                count.whole());
    }

    /** "a second", "a quarter" are mostly no times. */
    private static boolean fits(TimeLexicon.Length word, Count count, boolean filled, boolean led) {
        boolean fraction = word.period() == Period.SECONDS || word.period() == Period.QUARTERS;
        if (fraction && !word.many() && (!count.stated() || count.one())) return false;
        return count.stated() || word.many() || !led || filled;
    }

    /** "the past two weeks", "the next few days", "the first three months". */
    private static @Nullable TimeReading run(
            Words words, Anchor anchor, int start, int direction, Count count, Period period) {
        var published = anchor.published;
        Integer whole = count.whole();
        LocalDate from = null;
        LocalDate to = null;
        if (published != null && whole != null && whole <= LONGEST && direction != 0) {
            from = direction < 0 ? period.before(published, whole) : published;
            to = direction < 0 ? published : period.plus(published, whole);
        }
        if (published != null && whole == null && direction < 0) to = published;
        var form = direction >= 0 ? Form.OTHER : whole == null ? Form.RECENT : Form.PAST_LENGTH;
        return new TimeReading(
                new Timex(start, words.at, Timex.Kind.DURATION, count.of(period), null, from, to, "length up to a day"),
                form,
                period,
                whole);
    }

    /** "two weeks ago", "a year earlier", "three weeks later". */
    private static @Nullable TimeReading shifted(Words words, Anchor anchor, int start, Count count, Period period) {
        int end = words.at;
        boolean shifts = words.take(SHIFT) || (words.take(ENDING_SHIFT) && closes(words));
        if (!shifts) {
            words.at = end;
            return null;
        }
        var shift = Shift.of(words.value);
        Integer whole = count.whole();
        var stretch = stretch(words, anchor, start, shift, count, period);
        if (stretch != null) return stretch;
        var base = anchor.day(shift.origin(), period);
        LocalDate day = base == null || whole == null || whole > LONGEST || period.clock()
                ? null
                : period.plus(base, shift.steps() * whole);
        boolean weeks = period == Period.WEEKS || period == Period.FORTNIGHTS;
        var exact = weeks && !anchor.names(shift.origin(), period) ? day : null;
        String value = day != null
                ? period.value(day)
                : base != null || whole == null ? (shift.steps() < 0 ? "PAST_REF" : "FUTURE_REF") : null;
        return new TimeReading(
                new Timex(
                        start,
                        words.at,
                        Timex.Kind.DATE,
                        value,
                        null,
                        day == null ? null : period.startOf(day),
                        day == null ? null : period.endOf(day),
                        Timex.SHIFTED),
                Form.SHIFTED,
                period,
                whole,
                false,
                exact);
    }

    /** "in the seven days before", "over the ten days after that": behind "the" it is the time between, and no day. */
    private static @Nullable TimeReading stretch(
            Words words, Anchor anchor, int start, Shift shift, Count count, Period period) {
        Integer whole = count.whole();
        boolean the = shift.origin() == TimexWord.Origin.REFERRED
                && start > words.begin
                && words.find(THE, start - 1) != null
                && words.after(STRETCH_CUE, start - 1);
        var referred = the ? anchor.referred() : null;
        if (referred == null || whole == null || whole > LONGEST || period.clock()) return null;
        var range = anchor.opened();
        var last = range == null ? referred : range.minusDays(1);
        boolean back = shift.steps() < 0;
        var from = back ? period.plus(range == null ? referred : range, -whole) : referred;
        var to = back ? last : period.plus(referred, whole);
        return new TimeReading(
                new Timex(start, words.at, Timex.Kind.DURATION, count.of(period), null, from, to, Timex.SHIFTED),
                Form.SHIFTED,
                period,
                whole);
    }

    private static boolean closes(Words words) {
        return !words.more() || words.token().punctuation();
    }
}
