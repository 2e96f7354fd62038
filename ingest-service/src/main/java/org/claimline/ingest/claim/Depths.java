package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells how deep something is that does not move, and how deep a strike reached, from how deep somebody has come. */
final class Depths {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "lines in the south reach a depth of": a thing stands at most so many words before its depth. */
    private static final int THING_REACH = 9;

    private static final WordSet THINGS = PhraseTable.words(EN + "deep-things.tsv");
    private static final WordSet STRIKING = PhraseTable.words(EN + "striking-verbs.tsv");

    private Depths() {}

    /** Why a length with a word of depth is no advance; null where nothing says so, or where the word is not one of depth. */
    static @Nullable Reason of(Findings findings, Signal signal, Amount amount) {
        if (!deep(findings, signal)) return null;
        if (struck(findings, signal)) return Reason.ATTACKED;
        return thing(findings, signal, amount) ? Reason.SIZE : null;
    }

    private static boolean deep(Findings findings, Signal signal) {
        for (int at = signal.first(); at < signal.end(); at++) {
            String word = findings.text().token(at).lower();
            if (word.startsWith("dee") || word.startsWith("dep")) return true;
        }
        return false;
    }

    /** "holds the bridgehead and inflicts damage at a depth of 30 km": what was done last reached so far. */
    private static boolean struck(Findings findings, Signal signal) {
        var text = findings.text();
        int from = findings.sentence().first();
        for (var other : findings.signals())
            if (moves(other, signal) && other.end() <= signal.first()) from = other.end();
        for (int at = from; at < signal.first(); at++) if (STRIKING.has(text.token(at))) return true;
        return false;
    }

    /** "defences 30 km deep", where nothing else in the clause moves. */
    private static boolean thing(Findings findings, Signal signal, Amount amount) {
        var text = findings.text();
        int clause = amount.first();
        while (clause > findings.sentence().first() && !text.is(clause - 1, ";")) clause--;
        for (var other : findings.signals())
            if (moves(other, signal) && other.first() >= clause && other.end() <= amount.first()) return false;
        for (int at = Math.max(clause, amount.first() - THING_REACH); at < amount.first(); at++)
            if (THINGS.has(text.token(at))) return true;
        return false;
    }

    private static boolean moves(Signal other, Signal signal) {
        return !other.equals(signal) && (other.kind().change() || other.kind() == Signal.Kind.ADVANCE);
    }
}
