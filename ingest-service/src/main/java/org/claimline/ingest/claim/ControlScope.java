package org.claimline.ingest.claim;

import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what a text reports from what it mentions in passing: older events ({@link OlderEvents}), what is likely or under way, movements of civilians. */
final class ControlScope {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "soldiers of the third assault brigade last night entered": the words of a clause before its verb. */
    private static final int CLAUSE_REACH = 9;

    /** Words between a verb and the flag it lowers, or the noun it announces. */
    private static final int NEAR = 5;

    /** So many men, and not "two brigades", are too few to take a place. */
    private static final int SQUAD = 5;

    private static final int COMPANY = 100;

    /** "the loss of the town, he said, would": the words between an event and what it would do. */
    private static final int MODAL_REACH = 6;

    private static final WordSet HYPOTHETICAL = PhraseTable.words(EN + "hypothetical.tsv");
    private static final WordSet LOWERING = PhraseTable.words(EN + "lowering.tsv");
    private static final WordSet ARMED = PhraseTable.words(EN + "armed.tsv");
    private static final WordSet UNARMED = PhraseTable.words(EN + "unarmed.tsv");
    private static final WordSet DRIVEN_OFF = PhraseTable.words(EN + "driven-off.tsv");
    private static final WordSet ANNOUNCING = PhraseTable.words(EN + "announcing.tsv");
    private static final WordSet NARROW = PhraseTable.words(EN + "narrow-escapes.tsv");
    private static final WordSet LAYING = PhraseTable.words(EN + "laying-claim.tsv");
    private static final WordSet NEITHER = PhraseTable.words(EN + "neither.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");
    private static final WordSet FINITE = PhraseTable.words(EN + "finite.tsv");
    private static final WordSet RECENT = PhraseTable.words(EN + "recency.tsv");

    /** Whether what a word says of a place is no news of this text. */
    boolean outside(Findings findings, ControlWord word, PlaceMention place, boolean narrated) {
        boolean behind = place.first() >= word.end();
        if (word.has(Frame.ARMED) && behind && few(findings, word)) return true;
        if (word.has(Frame.ARMED) && behind && !armed(findings, word)) return true;
        if (word.has(Frame.ARMED) && !behind && unarmed(findings, word)) return true;
        if (word.has(Frame.ARMED) && !behind && findings.text().is(word.first(), "occupied") && narrated) return true;
        if (narrated
                && findings.text().is(word.first(), "take")
                && word.first() - findings.sentence().first() <= 1) return true;
        // "left Kherson without power"
        boolean leaves = word.kind() == Kind.RETREAT && word.has(Frame.ARMED) && behind;
        if (leaves && findings.text().is(place.end(), "without")) return true;
        if (word.has(Frame.FLAG) && lowered(findings, word)) return true;
        if (LAYING.has(findings.text().token(word.first())) && clause(findings, word, place)) return true;
        if (unconceded(findings, word)) return true;
        if (nearly(findings, word) || occupation(findings, word)) return true;
        if ((word.has(Frame.NOUN) || word.has(Frame.FROM)) && OlderEvents.dating(findings, word)) return true;
        if (word.has(Frame.NOUN) && hypothetical(findings, word, place)) return true;
        if (word.kind() == Kind.STATE && narrated) return true;
        if (!narrated) return OlderEvents.old(findings, word, place) && OlderEvents.relative(findings, word);
        if (word.kind() == Kind.CONTROL && held(word) && !recent(findings, word)) return true;
        return OlderEvents.relative(findings, word)
                || OlderEvents.old(findings, word, place)
                || OlderEvents.since(findings, word)
                || OlderEvents.stood(findings, word)
                || (behind && OlderEvents.adjective(findings, word))
                || (nominal(findings, word) && !announced(findings, word) && !confirmed(findings, place));
    }

    /** "the capture of Pokrovsk would open the road": what it would bring about, if it came. */
    private static boolean hypothetical(Findings findings, ControlWord word, PlaceMention place) {
        int from = Math.max(word.end(), place.end());
        int end = Math.min(findings.sentence().end(), from + MODAL_REACH);
        for (int at = from; at < end; at++) {
            if (HYPOTHETICAL.has(findings.text().token(at))) return true;
            if (Auxiliaries.be(findings, at)) return false;
        }
        return false;
    }

    /** "claimed Kupiansk was theirs", "claimed Russian troops seized it": what is claimed is a clause, not the place. */
    private static boolean clause(Findings findings, ControlWord word, PlaceMention place) {
        int end = findings.sentence().end();
        if (place.end() < end && FINITE.has(findings.text().token(place.end()))) return true;
        for (var signal : findings.signals())
            if (signal.first() >= word.end() && signal.end() <= place.first()) return true;
        return false;
    }

    /** "has not conceded Urozhaine", "has conceded neither": nothing is said of the place, for others to judge. */
    private static boolean unconceded(Findings findings, ControlWord word) {
        var text = findings.text();
        if (word.kind() != Kind.LOSS || !LAYING.has(text.token(word.first()))) return false;
        boolean none =
                NEITHER.has(text.token(Math.min(word.end(), findings.sentence().end() - 1)));
        for (int at = word.first() - 1; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            none |= NEGATIONS.has(text.token(at)) || text.token(at).lower().endsWith("n't");
        return none;
    }

    /** "the fall of Vuhledar was confirmed by": news, though its verb stands behind it. */
    private static boolean confirmed(Findings findings, PlaceMention place) {
        var text = findings.text();
        int end = Math.min(findings.sentence().end(), place.end() + NEAR);
        boolean be = false;
        for (int at = place.end(); at < end && Auxiliaries.at(findings, at); at++)
            if (Auxiliaries.be(findings, at) && at + 1 < end) be |= ANNOUNCING.has(text.token(at + 1));
        return be;
    }

    /** "drove the enemy out of" is a gain, "were driven out of" a retreat; "pushed from Izium to Sloviansk" is neither. */
    @Nullable
    ControlWord expelled(Findings findings, ControlWord word) {
        var text = findings.text();
        boolean object = !text.is(word.end(), "from") && !text.is(word.end(), "of") && !text.is(word.end(), "out");
        // "are pushing the enemy out of": not done yet
        boolean under = text.token(word.first()).lower().endsWith("ing") && be(findings, word);
        if (object) return under ? null : word.as(Kind.GAIN);
        return be(findings, word) || DRIVEN_OFF.has(text.token(word.first())) ? word : null;
    }

    /** "his men are clearing the village": not done yet. */
    boolean underWay(Findings findings, ControlWord word, PlaceMention place) {
        return word.kind() == Kind.GAIN
                && word.has(Frame.OBJECT)
                && place.first() >= word.end()
                && findings.text().token(word.first()).lower().endsWith("ing")
                && be(findings, word);
    }

    private static boolean be(Findings findings, ControlWord word) {
        for (int at = word.first() - 1; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            if (Auxiliaries.be(findings, at)) return true;
        return false;
    }

    /** "tore down the Russian flag in". */
    private static boolean lowered(Findings findings, ControlWord word) {
        for (int at = word.first() - 1; at >= Math.max(findings.sentence().first(), word.first() - NEAR); at--)
            if (LOWERING.has(findings.text().token(at))) return true;
        return false;
    }

    /** "Kherson, which 60,000 people have left": those who left the place did not hold it. */
    private static boolean unarmed(Findings findings, ControlWord word) {
        int at = word.first() - 1;
        while (at > findings.sentence().first() && Auxiliaries.at(findings, at)) at--;
        return UNARMED.has(findings.text().token(at));
    }

    private static boolean armed(Findings findings, ControlWord word) {
        var text = findings.text();
        for (int at = word.first() - 1;
                at >= Math.max(findings.sentence().first(), word.first() - CLAUSE_REACH);
                at--) {
            String noun = text.token(at).lower();
            if (UNARMED.contains(noun)) return false;
            if (ARMED.contains(noun)) return true;
            if (noun.equals(";") || noun.equals(":")) return false;
        }
        return false;
    }

    /** "nearly encircled"; "almost completely under control" is a degree of holding. */
    private static boolean nearly(Findings findings, ControlWord word) {
        int before = word.first() - 1;
        return before >= findings.sentence().first()
                && word.kind() != Kind.CONTROL
                && (NARROW.has(findings.text().token(before))
                        || (findings.text().is(before, "but") && findings.text().is(before - 1, "all")));
    }

    /** "under Russian occupation" is how things stand. */
    private static boolean occupation(Findings findings, ControlWord word) {
        return word.kind() == Kind.CONTROL && findings.text().is(word.end() - 1, "occupation");
    }

    private static boolean held(ControlWord word) {
        return !word.has(Frame.FLAG)
                && !word.has(Frame.PREDICATE)
                && !word.has(Frame.SUBJECT)
                && !word.has(Frame.ARMED);
    }

    /** "now controls", "is in full control". */
    static boolean recent(Findings findings, ControlWord word) {
        for (int at = Math.max(findings.sentence().first(), word.first() - 3);
                at < Math.min(findings.sentence().end(), word.end() + 2);
                at++) if (RECENT.has(findings.text().token(at))) return true;
        return false;
    }

    /** "the fall of Izium was a defeat": the outlet takes it for known, it does not report it. */
    private static boolean nominal(Findings findings, ControlWord word) {
        var text = findings.text();
        boolean noun = word.has(Frame.NOUN) && (text.is(word.end(), "of") || text.is(word.first() - 1, "'s"));
        return noun
                || (word.has(Frame.NOUN) && word.has(Frame.FROM))
                || (word.has(Frame.FROM) && Clauses.nominal(text, findings.sentence(), word.signal()));
    }

    private static boolean announced(Findings findings, ControlWord word) {
        var text = findings.text();
        for (int at = word.first() - 1; at >= Math.max(findings.sentence().first(), word.first() - 4); at--) {
            if (text.token(at).punctuation()) return false;
            if (ANNOUNCING.has(text.token(at))) return true;
        }
        return false;
    }

    /** "up to 20 Russians entered the village": so few men take no place. */
    private static boolean few(Findings findings, ControlWord word) {
        for (var amount : findings.amounts()) {
            var count = amount.upper() == null ? amount.value() : amount.upper();
            boolean men = count != null && count >= SQUAD && count < COMPANY && !amount.settlements();
            int apart = word.first() - amount.core();
            if (men && amount.dimension() == Dimension.COUNT && apart >= 0 && apart <= 2) return true;
        }
        return false;
    }
}
