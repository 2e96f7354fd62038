package org.claimline.ingest.time;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordGate;

/** The part that a phrase of {@code time-words.tsv} plays where a window opens. */
enum WindowWord {
    SINCE,
    FROM,
    TO,
    /** The day that ends a window. */
    BY,
    /** The day after the one that ends a window. */
    BEFORE,
    /** The day on which a figure stands. */
    STANDS,
    START,
    IN,
    /** Before a period of the calendar or an event, not before a length. */
    FOR,
    ON,
    OVERNIGHT,
    /** The seven days up to now, also as headlines have it: "over week". */
    PAST_WEEK,
    THE,
    /** The time named before. */
    SAME,
    /** "the biggest gain in three months" says how rare a thing is, not how long it took. */
    RECORD,
    /** "the least since summer" says how rare a thing is, not since when it counts. */
    SUPERLATIVE,
    /** Behind a length: it lies ahead. */
    AHEAD,
    /** "the week of 15 November", "the month of October". */
    PERIOD_OF,
    /** "the week to Friday". */
    PERIOD_TO,
    /** "the ten days after 1 October". */
    PERIOD_FROM,
    /** "the first ten days of November". */
    FIRST,
    /** "the last ten days of November". */
    LAST,
    /** "the first week of November". */
    WEEK_1,
    WEEK_2,
    WEEK_3,
    WEEK_4,
    WEEK_LAST,
    /** Behind a month that is an adjective: "the October gains". */
    MONTHLY,
    AND,
    /** Before "until": who no longer did so from that day on. */
    HELD_OUT,
    /** Before a length: the one named before, "the same eight weeks". */
    SAME_SPAN,
    /** Before "the week": the seven days up to now. */
    OVER,
    /** Behind a time: what its clause tells happened then. */
    WHEN,
    /** Behind a length: "three days after the town fell". */
    AFTER,
    /** Behind an event, before the day on which it began. */
    BEGAN,
    /** Behind "since": the first day of the year. */
    NEW_YEAR,
    /** Before a month, without a preposition: a part of it. */
    PARTLY,
    /** Before a month: any time of it before, or after, the day: "earlier in October". */
    SOMETIME,
    /** Before the name of a month that stands alone: "put November at". */
    BARE_START,
    /** Behind it: "November alone", "November's". */
    BARE_END;

    /** All phrases, each with the parts it may play. */
    static final class Table {
        private final Map<WindowWord, PhraseTable<Boolean>> words = new EnumMap<>(WindowWord.class);
        private final WordGate starters;

        Table(String resource) {
            for (var word : values()) words.put(word, new PhraseTable<>(resource + " " + word));
            for (var row : PhraseTable.rows(resource))
                for (var phrase : row[0].split("\\|", -1)) of(valueOf(row[1])).put(phrase, true);
            starters = new WordGate("the beginnings of " + resource, words.values());
        }

        /** Whether a phrase of this part may stand in a sentence; false is certain. */
        boolean mayOccur(WindowWord word, Sentence sentence) {
            return of(word).mayOccur(sentence);
        }

        boolean mayStart(Token token) {
            return starters.passes(token);
        }

        /** One past the longest phrase of this part at a token; the token where there is none. */
        int end(WindowWord word, List<Token> tokens, int at, int limit) {
            var found = at < limit ? of(word).longest(tokens, at, limit) : null;
            return found == null ? at : found.end();
        }

        private PhraseTable<Boolean> of(WindowWord word) {
            var table = words.get(word);
            if (table == null) throw new IllegalArgumentException("no table: " + word);
            return table;
        }
    }
}
