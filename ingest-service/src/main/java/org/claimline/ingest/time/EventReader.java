package org.claimline.ingest.time;

import java.time.LocalDate;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads events that a count starts with: "the invasion", "active operations began there on 29 August". */
final class EventReader {
    private static final WordSet NOUNS = PhraseTable.words("/org/claimline/ingest/en/operation-nouns.tsv");
    private static final String EVENTS = "/org/claimline/ingest/en/events.tsv";

    /** "since the start of the counteroffensive in the south": how far the words of an event may run. */
    static final int LONGEST = 12;

    /**
     * An event.
     *
     * @param day the day it began; null = the words do not give it
     * @param during whether its words also stand for the time it takes
     */
    record Event(@Nullable LocalDate day, boolean during) {}

    private final PhraseTable<Event> events = PhraseTable.read(
            EVENTS, row -> new Event(row[1].equals("-") ? null : LocalDate.parse(row[1]), row.length > 2));

    /** Whether a word alone may name an event that takes ground. */
    boolean noun(Token word) {
        return NOUNS.has(word);
    }

    /** Whether an event may be named in a sentence; false is certain. */
    boolean mayOccur(Sentence sentence) {
        return events.mayOccur(sentence);
    }

    /** The event named at a token or at most so many tokens behind it. */
    PhraseTable.@Nullable Found<Event> near(TokenizedText text, int at, int limit, int reach) {
        for (int from = at; from < Math.min(limit, at + reach); from++) {
            var event = events.longest(text.tokens(), from, limit);
            if (event != null) return event;
        }
        return null;
    }
}
