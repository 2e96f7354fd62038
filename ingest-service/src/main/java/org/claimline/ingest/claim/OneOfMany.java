package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** "A was among the villages cleared", "A became the first town taken by": the place stands before what it is one of. */
final class OneOfMany {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "the first community in the region taken": the words between the noun and its participle, or the opener and the noun. */
    private static final int REACH = 6;

    private static final WordSet COUNTED = PhraseTable.words(EN + "counted.tsv");
    private static final WordSet BECOMING = PhraseTable.words(EN + "becoming.tsv");
    private static final PhraseTable<String> OPENERS = PhraseTable.read(EN + "one-of-many.tsv", row -> row[0]);

    private OneOfMany() {}

    /** The places that are one of those which a word says changed hands; empty = none. */
    static List<PlaceMention> places(Findings findings, NounPhrases phrases, ControlWord word) {
        if (!word.has(Frame.PASSIVE) || !word.kind().change()) return List.of();
        int noun = noun(findings, word.first());
        if (noun < 0) return List.of();
        var text = findings.text();
        int least = Math.max(findings.sentence().first() + 1, noun - REACH);
        for (int be = noun - 1; be >= least; be--) {
            if (text.token(be).punctuation()) return List.of();
            boolean verb = Auxiliaries.be(findings, be) || BECOMING.has(text.token(be));
            if (verb)
                return OPENERS.longest(text.tokens(), be + 1, noun) == null
                        ? List.of()
                        : subject(findings, phrases, be);
        }
        return List.of();
    }

    private static List<PlaceMention> subject(Findings findings, NounPhrases phrases, int verb) {
        int at = verb;
        while (at > findings.sentence().first() && Auxiliaries.at(findings, at - 1)) at--;
        return phrases.upTo(at);
    }

    /** The noun for settlements whose participle stands at a token; -1 if there is none. */
    private static int noun(Findings findings, int participle) {
        var text = findings.text();
        int least = Math.max(findings.sentence().first() + 2, participle - REACH);
        for (int at = participle - 1; at >= least; at--) {
            if (text.token(at).punctuation()) return -1;
            if (COUNTED.has(text.token(at))) return at;
        }
        return -1;
    }
}
