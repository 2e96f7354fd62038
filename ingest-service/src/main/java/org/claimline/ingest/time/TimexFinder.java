package org.claimline.ingest.time;

import static org.claimline.ingest.time.TimeLexicon.bit;
import static org.claimline.ingest.time.TimexWord.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeReading.Form;
import org.jspecify.annotations.Nullable;

/** Finds the dates, times, durations and sets of a sentence; the longest reading at a token counts. */
final class TimexFinder {
    /** The parts that an expression begins with, as bits; the others stand only behind one of these or a number. */
    static final long BEGINNINGS = TimeLexicon.bits(EnumSet.of(
            THE,
            ONE,
            BEFORE_PART,
            HALF_A,
            MODIFIER,
            HEDGE,
            WHICH,
            RUN,
            RECENT,
            VAGUE,
            FILLER,
            DAY,
            TODAYPART,
            SEASON,
            HOLIDAY,
            REFERENCE,
            PLURAL_REFERENCE,
            NEEDS_CUE,
            THEN,
            FREQUENCY,
            EVERY,
            TIMES,
            ORDINAL,
            CENTURY_WORD,
            YEAR_NAME,
            QUARTER_NAME,
            YEAR_END,
            CLOCK,
            NO_TIME));

    private static final long RELATIVES = bit(DAY) | bit(TODAYPART) | bit(THE) | bit(WHICH);
    private static final long SETS = bit(FREQUENCY) | bit(TIMES) | bit(EVERY);
    private static final long REFERENCES = bit(BEFORE_PART) | bit(NEEDS_CUE) | bit(REFERENCE) | bit(THEN);

    private final TimeLexicon lexicon;
    private final DateReader dates = new DateReader();
    private final RelativeReader relatives = new RelativeReader();
    private final DurationReader durations = new DurationReader();
    private final SetReader sets = new SetReader();
    private final YearReader years = new YearReader(dates);
    private final ClockReader clocks = new ClockReader(dates, relatives);
    private final ReferenceReader references = new ReferenceReader(dates);

    TimexFinder(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The times of a sentence, in its order. */
    List<TimeReading> find(TokenizedText text, Sentence sentence, Anchor anchor) {
        anchor.sentence();
        if (!sentence.mayHaveNumber() && !lexicon.mayOpen(sentence)) return List.of();
        var found = new ArrayList<TimeReading>();
        var words = new Words(text, lexicon, sentence.first(), sentence.end());
        for (int at = sentence.first(); at < sentence.end(); ) {
            var token = text.token(at);
            if (!token.number() && !(lexicon.opens(token) && mayBegin(words, at))) {
                at++;
                continue;
            }
            if (at + 1 < sentence.end() && lexicon.barren(token, text.token(at + 1))) {
                at++;
                continue;
            }
            words.at = at;
            if (words.take(NO_TIME)) {
                at = words.at;
                continue;
            }
            var reading = at(words, at, anchor);
            if (reading != null) {
                found.add(reading);
                anchor.refer(reading);
                if (reading.form() == Form.DAY) opens(words, reading, anchor);
            }
            at = reading == null ? at + 1 : reading.end();
        }
        return found;
    }

    /** "between 7 and 13 October": a number before a day is the first one of the range that it ends. */
    private static void opens(Words words, TimeReading day, Anchor anchor) {
        int first = day.timex().first() - 2;
        if (first < words.begin || (words.find(TO, first + 1) == null && !words.text.is(first + 1, "-"))) return;
        anchor.open(Words.number(words.text.token(first), 1, 31));
    }

    private static boolean mayBegin(Words words, int at) {
        long starts = words.starts(at);
        return (starts & BEGINNINGS) != 0
                || (starts != 0 && words.text.token(at).punctuation());
    }

    private @Nullable TimeReading at(Words words, int start, Anchor anchor) {
        boolean digits = words.text.token(start).number();
        long parts = words.starts(start);
        words.at = start;
        var best = (parts & bit(THE)) != 0 && words.after(REFERENCE_CUE, start) ? period(words, start, anchor) : null;
        words.at = start;
        var early = words.take(MODIFIER) ? modified(words, start, words.value, anchor) : null;
        best = longer(best, early);
        best = longer(best, plain(words, start, anchor));
        words.at = start;
        best = longer(best, durations.read(words, anchor));
        words.at = start;
        if ((parts & SETS) != 0) best = longer(best, sets.read(words));
        words.at = start;
        if (digits || (parts & bit(CLOCK)) != 0) best = longer(best, clocks.read(words, anchor));
        words.at = start;
        return (parts & REFERENCES) != 0 ? longer(best, references.read(words, anchor)) : best;
    }

    /** Dates and periods, with the part of the day that may follow. */
    private @Nullable TimeReading plain(Words words, int start, Anchor anchor) {
        words.at = start;
        var best = dates.read(words, anchor);
        words.at = start;
        if (start < words.limit && (words.starts(start) & RELATIVES) != 0)
            best = longer(best, relatives.read(words, anchor));
        words.at = start;
        best = longer(best, years.read(words, anchor));
        if (best == null || best.form() != Form.DAY || best.timex().kind() != Timex.Kind.DATE) return best;
        words.at = best.end();
        return words.take(DAYPART)
                ? TimeReading.time(words, start, best.timex().from(), "T" + words.value, "part of a day")
                : best;
    }

    /** "early September", "the end of the year", "later this week". */
    private @Nullable TimeReading modified(Words words, int start, String mod, Anchor anchor) {
        words.mark("-");
        int noun = words.at;
        int space = mod.indexOf(' ');
        var inner = plain(words, noun, anchor);
        if (inner == null) inner = thePeriod(words, noun, anchor);
        if (inner == null) return null;
        var timex = inner.timex();
        return new TimeReading(
                new Timex(
                        start,
                        timex.end(),
                        timex.kind(),
                        timex.value(),
                        space < 0 ? mod : mod.substring(0, space),
                        timex.from(),
                        timex.to(),
                        timex.rule()),
                inner.form(),
                inner.period(),
                inner.count(),
                space > 0,
                inner.exact());
    }

    /** "for the year", "in the month"; days and hours are mostly no times here. */
    private static @Nullable TimeReading period(Words words, int start, Anchor anchor) {
        var the = thePeriod(words, start, anchor);
        return the != null && the.period() != Period.DAYS && (words.open() || lasting(words, start)) ? the : null;
    }

    /** "over the week Russian troops ...": a period that something lasts through takes no clause of its own behind it. */
    private static boolean lasting(Words words, int start) {
        return words.after(LASTING_CUE, start)
                && (words.token().capitalised() || words.token().number());
    }

    private static @Nullable TimeReading thePeriod(Words words, int noun, Anchor anchor) {
        words.at = noun;
        var word = words.take(THE) ? words.take(words.lexicon.periods) : null;
        if (word == null || word.many() || word.period().clock()) return null;
        var published = anchor.published;
        var spoken = published == null ? null : anchor.spoken(word.period(), published);
        var form = spoken == null || spoken.equals(published) ? Form.THE : Form.NAMED;
        return TimeReading.period(words, noun, word.period(), spoken, form, "period of the calendar");
    }

    private static @Nullable TimeReading longer(@Nullable TimeReading best, @Nullable TimeReading other) {
        return best == null || (other != null && other.end() > best.end()) ? other : best;
    }
}
