package org.claimline.ingest.claim;

import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Shares of a town that somebody has ("the Russians had about 80 % of it", "boasted of owning half the city") or that a map shows as his ("as Russian"). */
final class HeldShares {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "a fifth of the town of Kupiansk as": the words between a share and what a map makes of it. */
    private static final int STATE_REACH = 8;

    private static final WordSet HAVING = PhraseTable.words(EN + "plain-having.tsv");
    private static final WordSet OWNING = PhraseTable.words(EN + "owning-verbs.tsv");
    private static final WordSet HOLDERS = PhraseTable.words(EN + "share-holders.tsv");
    private static final WordSet FIGHTERS = PhraseTable.words(EN + "movers.tsv");
    private static final WordSet MARKING = PhraseTable.words(EN + "share-marking.tsv");
    private static final WordSet STATES = PhraseTable.words(EN + "marked-states.tsv");

    private HeldShares() {}

    /** The words that say who has a share of a town; null where none do. */
    static @Nullable Signal of(Findings findings, Amount amount) {
        var had = had(findings, amount);
        return had == null ? marked(findings, amount) : had;
    }

    private static @Nullable Signal had(Findings findings, Amount amount) {
        var text = findings.text();
        int verb = amount.first() - 1;
        if (verb <= findings.sentence().first()) return null;
        var signal = new Signal(verb, verb + 1, Kind.CONTROL);
        if (OWNING.has(text.token(verb))) return signal;
        if (!HAVING.has(text.token(verb))) return null;
        int who = verb - 1;
        while (who > findings.sentence().first() && Auxiliaries.at(findings, who)) who--;
        return HOLDERS.has(text.token(who)) || FIGHTERS.has(text.token(who)) ? signal : null;
    }

    /** "marks a fifth of Kupiansk as Russian". */
    private static @Nullable Signal marked(Findings findings, Amount amount) {
        var text = findings.text();
        int last = Math.min(findings.sentence().end() - 1, amount.core() + STATE_REACH);
        for (int as = amount.core(); as < last; as++) {
            if (text.token(as).punctuation()) return null;
            if (!text.is(as, "as") || !STATES.has(text.token(as + 1))) continue;
            for (int at = amount.first() - 1; at >= findings.sentence().first(); at--)
                if (MARKING.has(text.token(at))) return new Signal(as, as + 2, Kind.CONTROL);
            return null;
        }
        return null;
    }
}
