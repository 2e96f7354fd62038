package org.claimline.ingest.time;

import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/** "KYIV, Sept 8 (Reuters) - Ukraine has ...": the day on which a report was filed, not when anything happened. */
final class Dateline {
    /** A dateline's place and the agency in its brackets have few words. */
    private static final int FEW = 6;

    private Dateline() {}

    /** Whether an expression is the day of a dateline that opens its sentence. */
    static boolean holds(TokenizedText text, Sentence sentence, int first, int last) {
        if (first - sentence.first() < 2 || first - sentence.first() > FEW || !text.is(first - 1, ",")) return false;
        for (int at = sentence.first(); at < first - 1; at++)
            if (!text.token(at).capitalised() && !text.is(at, "-")) return false;
        int end = Math.min(sentence.end(), last + FEW);
        for (int at = last; at < end; at++)
            if (text.is(at, "-") || text.is(at, "\u2013") || text.is(at, "\u2014")) return true;
        return false;
    }
}
