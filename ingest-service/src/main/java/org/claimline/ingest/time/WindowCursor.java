package org.claimline.ingest.time;

import static org.claimline.ingest.time.WindowWord.*;

import java.time.LocalDate;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/** A place in a sentence where the words and times of a window are taken from, one after the other. */
final class WindowCursor {
    final WindowWord.Table table;
    final TokenizedText text;
    final Sentence sentence;
    final int limit;

    /** The time that a token of the sentence is part of. */
    final @Nullable TimeReading[] times;

    final DaySpans spans;

    /** The first token of the expression. */
    int start;

    /** The next token. */
    int at;

    WindowCursor(WindowWord.Table table, TokenizedText text, Sentence sentence, Iterable<TimeReading> readings) {
        this.table = table;
        this.text = text;
        this.sentence = sentence;
        limit = sentence.end();
        times = new TimeReading[limit - sentence.first()];
        for (var reading : readings)
            for (int token = reading.timex().first(); token < reading.end(); token++)
                times[token - sentence.first()] = reading;
        spans = new DaySpans(table, text, sentence, times);
    }

    void begin(int from) {
        start = from;
        at = from;
    }

    /** The time that a token of the sentence is part of, or null. */
    @Nullable
    TimeReading timeAt(int token) {
        return times[token - sentence.first()];
    }

    /** The time that is next, if it does not begin before the expression. */
    @Nullable
    TimeReading time() {
        var time = at < limit ? timeAt(at) : null;
        return time == null || time.timex().first() < start ? null : time;
    }

    /** Steps over a word if it is next. */
    boolean take(WindowWord word) {
        int end = table.end(word, text.tokens(), at, limit);
        boolean taken = end > at;
        at = end;
        return taken;
    }

    String words() {
        return text.words(start, at);
    }

    /** What was taken so far, as an expression. */
    TimeExpression expression(@Nullable TimeReading time, @Nullable Windows rule, String name) {
        return expression(time, null, rule, Use.WINDOW, name);
    }

    /**
     * The same, for another use.
     *
     * @param day the one day that is meant; null = none or several
     */
    TimeExpression expression(
            @Nullable TimeReading time, @Nullable LocalDate day, @Nullable Windows rule, Use use, String name) {
        return new TimeExpression(start, at, time == null ? null : time.timex(), day, rule, use, name);
    }
}
