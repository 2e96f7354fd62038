package org.claimline.ingest.claim;

import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenMemo;
import org.claimline.ingest.text.WordSet;

/** The words that may stand between a subject and what happened to it: "has not yet been". */
final class Auxiliaries {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final WordSet WORDS = PhraseTable.words(EN + "passive-auxiliaries.tsv");
    private static final WordSet BE = PhraseTable.words(EN + "be.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");

    /** Those that are such words wherever they stand. */
    private static final TokenMemo<Boolean> ALONE = new TokenMemo<>(Auxiliaries::alone);

    private Auxiliaries() {}

    /** Whether a word may stand between a subject and what happened to it. */
    static boolean at(Findings findings, int at) {
        if (ALONE.of(findings.text().token(at))) return true;
        var times = findings.times();
        for (int i = 0; i < times.size(); i++)
            if (times.get(i).first() <= at && at < times.get(i).end()) return true;
        return false;
    }

    private static boolean alone(Token token) {
        return WORDS.has(token)
                || NEGATIONS.has(token)
                || token.quote()
                || token.lower().endsWith("n't")
                || (token.lower().endsWith("ly") && !token.capitalised());
    }

    /** Whether a token is a form of "be". */
    static boolean be(Findings findings, int at) {
        return BE.has(findings.text().token(at));
    }
}
