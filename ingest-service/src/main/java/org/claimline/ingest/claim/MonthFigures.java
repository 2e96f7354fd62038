package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordSet;

/** Numbers beside the month or the time that they are of: "May 449", "259 in September", "September's 259". */
final class MonthFigures {
    private static final WordSet MONTHS = PhraseTable.words("/org/claimline/ingest/en/months.tsv");

    private MonthFigures() {}

    /** Whether a word names a month. */
    static boolean month(Token token) {
        return MONTHS.has(token);
    }

    /** "January - 325 km²", "May 449": the month stands right before. */
    static boolean monthly(Findings findings, Amount amount) {
        var text = findings.text();
        int first = findings.sentence().first();
        for (int at = amount.first() - 1; at >= first && at >= amount.first() - 2; at--) {
            if (MONTHS.has(text.token(at))) return true;
            if (!text.token(at).punctuation()) return false;
        }
        return false;
    }

    /** "259 in September", "September's 259", "March was the quietest (133)". */
    static boolean tallied(Findings findings, Amount amount) {
        var text = findings.text();
        boolean bracketed = amount.first() > findings.sentence().first()
                && text.is(amount.first() - 1, "(")
                && text.is(amount.core(), ")");
        int month = amount.first() - (bracketed || text.is(amount.first() - 1, "'s") ? 2 : 1);
        if (month >= findings.sentence().first() && MONTHS.has(text.token(month))) return true;
        // "March was the quietest (133)"
        for (int at = findings.sentence().first(); bracketed && at < amount.first(); at++)
            if (MONTHS.has(text.token(at))) return true;
        for (var time : findings.times()) {
            int owner = text.is(amount.first() - 1, "'s") ? 1 : 0;
            if (time.first() == amount.core()
                    || time.end() + owner == amount.first()
                    || (bracketed && time.end() <= amount.first())) return true;
        }
        return false;
    }
}
