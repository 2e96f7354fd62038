package org.claimline.ingest.claim;

import java.util.Set;

/**
 * A word that says who holds a place, and where in its sentence the place may stand.
 *
 * @param frames never empty
 */
record ControlWord(Signal signal, Set<Frame> frames) {
    /** Where a place stands to the word that speaks of it. */
    enum Frame {
        /** "captured Izium". */
        OBJECT,
        /** "has Izium", "we are in Izium": nothing but "the village of" stands between. */
        NEXT,
        /** "took control of Izium". */
        OVER,
        /** "withdrew from Izium". */
        FROM,
        /** "penetrated the defences at Izium". */
        AT,
        /** "Izium fell". */
        SUBJECT,
        /** "Izium was captured", "Izium, captured on Friday,". */
        PASSIVE,
        /** "the capture of Izium", "Izium's capture". */
        NOUN,
        /** "Izium is ours". */
        PREDICATE,
        /** "Izium returned to Ukrainian control": the words for whose rule follow. */
        RULE,
        /** "the flag over the town hall of Izium". */
        FLAG,
        /** "brought Izium under its control": the words for whose rule follow the place. */
        UNDER,
        /** "gave Izium up". */
        SPLIT,
        /** "marked Izium as lost": the state that the place is marked with follows it. */
        MARKED,
        /** "moved to new lines west of Izium": the place is no longer behind the lines. */
        BESIDE,
        /** Those who stand between the word and "out of" are driven off. */
        EXPEL,
        /** "Four villages are occupied: A, B, C and D": only a list behind it. */
        LIST,
        /** Counts only where those who fight are its subject. */
        ARMED
    }

    boolean has(Frame frame) {
        return frames.contains(frame);
    }

    int first() {
        return signal.first();
    }

    int end() {
        return signal.end();
    }

    Signal.Kind kind() {
        return signal.kind();
    }

    /** The same word, read as another kind. */
    ControlWord as(Signal.Kind kind) {
        return new ControlWord(new Signal(signal.first(), signal.end(), kind), frames);
    }
}
