package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** Numbers that are a part of the one before them: "six of the 29", "nine of them", "of which four lie in the north". */
final class PartsOfCount {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "Donetsk Oblast accounts for": the words before a part. */
    private static final int OPENER = 6;

    private static final WordSet ALL = PhraseTable.words(EN + "all-words.tsv");
    private static final WordSet LYING = PhraseTable.words(EN + "lying-verbs.tsv");
    private static final PhraseTable<String> PORTIONS = PhraseTable.read(EN + "portion-openers.tsv", row -> row[0]);
    private static final PhraseTable<String> PARTS = PhraseTable.read(EN + "part-of-count.tsv", row -> row[0]);

    private PartsOfCount() {}

    /** "six of the 29": the count named before. */
    static boolean sameCount(Findings findings, Amount amount, Amount before) {
        var text = findings.text();
        int of = amount.core();
        return of + 2 < findings.sentence().end()
                && text.is(of, "of")
                && text.is(of + 1, "the")
                && text.token(of + 2).is(text.token(before.number()).lower());
    }

    /** "60 sq km of that", "Donetsk Oblast accounts for 48 sq km": a part of the figure before. */
    static boolean portion(Findings findings, Amount amount) {
        var text = findings.text();
        if (PARTS.longest(text.tokens(), amount.core(), findings.sentence().end()) != null) return true;
        int least = Math.max(findings.sentence().first(), amount.first() - OPENER);
        for (int at = least; at < amount.first(); at++)
            if (PORTIONS.exactly(text.tokens(), at, amount.first()) != null) return true;
        return false;
    }

    /** "nine of them", "41 of these"; "of the 29 freed, six lie in the north". */
    static boolean partOf(Findings findings, Amount amount, Amount before, boolean here) {
        var text = findings.text();
        int end = findings.sentence().end();
        // "all three of which" are the names before
        if (ALL.has(text.token(amount.first()))) return false;
        // Of ground, "21 of which" goes on with a figure of its own sentence alone.
        boolean counts = here || before.dimension() == Dimension.COUNT;
        if (counts && PARTS.longest(text.tokens(), amount.core(), end) != null) return true;
        if (lyingPart(findings, amount, before)) return true;
        boolean which = text.is(amount.first() - 2, "of") && text.is(amount.first() - 1, "which");
        if (here
                && which
                && before.dimension() == Dimension.AREA
                && amount.core() < end
                && LYING.has(text.token(amount.core()))) return true;
        return here
                && before.number() - findings.sentence().first() <= 3
                && text.is(findings.sentence().first(), "of")
                && amount.core() < end
                && LYING.has(text.token(amount.core()));
    }

    /** "Nine of these are in the east": of ground the sentence before has told, where the words say where it lies. */
    private static boolean lyingPart(Findings findings, Amount amount, Amount before) {
        var part = before.dimension() == Dimension.AREA
                ? PARTS.longest(
                        findings.text().tokens(),
                        amount.core(),
                        findings.sentence().end())
                : null;
        if (part == null || part.end() + 1 >= findings.sentence().end()) return false;
        var verb = findings.text().token(part.end());
        return (LYING.has(verb) || Auxiliaries.be(findings, part.end()))
                && findings.text().is(part.end() + 1, "in");
    }

    /** "37.4 sq km were freed: 28.4 in the south and nine in the east". */
    static boolean part(Findings findings, Amount amount) {
        var text = findings.text();
        return text.is(amount.first() - 1, ":") && text.is(amount.core(), "in");
    }
}
