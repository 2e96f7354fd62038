package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/** Finds expressions of time, their TIMEX3 values, and what window each opens. */
public final class TimeFinder {
    /** A dateline stands in one of the first sentences: a title may come before it. */
    private static final int DATELINE_REACH = 4;

    private final TimeLexicon lexicon = new TimeLexicon();
    private final WindowWord.Table words = new WindowWord.Table("/org/claimline/ingest/en/time-words.tsv");
    private final EventReader events = new EventReader();
    private final ReportNames names = new ReportNames();
    private final TimexFinder timexes = new TimexFinder(lexicon);

    /**
     * The expressions of a text, in its order.
     *
     * @param published the day that relative words are reckoned from; null = not known, then a dateline with a year may give it
     */
    public List<TimeExpression> find(TokenizedText text, @Nullable LocalDate published) {
        var found = new ArrayList<TimeExpression>();
        var anchor = new Anchor(published == null ? filed(text) : published);
        for (var sentence : text.sentences()) {
            var readings = timexes.find(text, sentence, anchor);
            found.addAll(expressions(text, sentence, readings, anchor));
        }
        return found;
    }

    /** The day of a dateline that states its year. */
    private @Nullable LocalDate filed(TokenizedText text) {
        for (var sentence : text.sentences()
                .subList(0, Math.min(DATELINE_REACH, text.sentences().size())))
            for (var reading : timexes.find(text, sentence, new Anchor(null))) {
                var timex = reading.timex();
                if (timex.from() != null
                        && timex.from().equals(timex.to())
                        && Dateline.holds(text, sentence, timex.first(), timex.end())) return timex.from();
            }
        return null;
    }

    private List<TimeExpression> expressions(
            TokenizedText text, Sentence sentence, List<TimeReading> readings, Anchor anchor) {
        if (readings.isEmpty() && !mayOpen(sentence)) return List.of();
        var found = new ArrayList<TimeExpression>();
        var windows = new WindowReader(words, events, names, text, sentence, readings);
        int next = 0;
        for (int at = sentence.first(); at < sentence.end(); ) {
            while (next < readings.size() && readings.get(next).timex().first() < at) next++;
            boolean time = next < readings.size() && readings.get(next).timex().first() == at;
            var expression = time || words.mayStart(text.token(at)) ? windows.read(at) : null;
            if (expression != null && Dateline.holds(text, sentence, expression.first(), expression.end()))
                expression = null;
            if (expression != null) found.add(anchored(expression, anchor));
            at = expression == null ? (time ? readings.get(next).end() : at + 1) : expression.end();
        }
        boolean whole = found.size() >= readings.size();
        for (var one : found) whole &= one.timex() != null;
        if (!whole) complete(sentence, found, readings);
        return found;
    }

    /** Whether a window may open in a sentence without a time; false is certain. */
    private boolean mayOpen(Sentence sentence) {
        boolean alone = words.mayOccur(SAME, sentence)
                || words.mayOccur(OVERNIGHT, sentence)
                || words.mayOccur(PAST_WEEK, sentence)
                || words.mayOccur(SINCE, sentence)
                || (words.mayOccur(FROM, sentence) && words.mayOccur(START, sentence));
        return alone || (events.mayOccur(sentence) && (words.mayOccur(IN, sentence) || words.mayOccur(FOR, sentence)));
    }

    /** Adds the times that open no window. */
    private static void complete(Sentence sentence, List<TimeExpression> found, List<TimeReading> readings) {
        // The times of a sentence never overlap, so its first token tells one from the others.
        var known = new BitSet();
        int from = sentence.first();
        for (var one : found) if (one.timex() != null) known.set(one.timex().first() - from);
        for (var reading : readings) {
            var timex = reading.timex();
            if (!known.get(timex.first() - from))
                found.add(new TimeExpression(timex.first(), timex.end(), timex, null, null, Use.NONE, timex.rule()));
        }
        found.sort(Comparator.comparingInt(TimeExpression::first));
    }

    /** Without a publication date windows are reckoned from the dateline's. */
    private static TimeExpression anchored(TimeExpression one, Anchor anchor) {
        var opens = one.opens();
        if (opens == null || anchor.published == null) return one;
        return new TimeExpression(
                one.first(),
                one.end(),
                one.timex(),
                one.day(),
                from -> opens.apply(from == null ? anchor.published : from),
                one.use(),
                one.rule());
    }
}
