package org.claimline.ingest.claim;

import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads which side acts at a word of change, and of which side a speaker is. */
final class Actors {
    private static final String EN = "/org/claimline/ingest/en/";

    /** The side that acts stands at most so many words before its verb. */
    private static final int ACTOR_REACH = 22;

    /** "we have now also": the words between "we" and its verb. */
    private static final int OURS_REACH = 5;

    private static final WordSet FALLING = PhraseTable.words(EN + "falling.tsv");
    private static final WordSet OPENING = PhraseTable.words(EN + "participle-openers.tsv");
    private static final WordSet THEY = PhraseTable.words(EN + "they.tsv");
    private static final WordSet GROWTH = PhraseTable.words(EN + "growth.tsv");
    private static final WordSet OURS = PhraseTable.words(EN + "ours.tsv");
    private static final WordSet DRIVEN = PhraseTable.words(EN + "driven-ends.tsv");
    private static final WordSet RIDDING = PhraseTable.words(EN + "ridding.tsv");
    private static final WordSet ATTACKERS = PhraseTable.words(EN + "attackers.tsv");
    private static final WordSet OWN = PhraseTable.words(EN + "own-things.tsv");
    private static final WordSet ADJECTIVES = PhraseTable.words(EN + "nation-adjectives.tsv");
    private static final WordSet BOUNDARIES = PhraseTable.words(EN + "boundaries.tsv");
    private static final WordSet PEOPLE = PhraseTable.words(EN + "people.tsv");

    private final PhraseTable<String> aims = PhraseTable.read(EN + "aims.tsv", row -> row[1]);
    private final PhraseTable<String> belongings = PhraseTable.read(EN + "belongings.tsv", row -> row[1]);
    private final SideWords words = new SideWords();
    private final ActorsBehind behind = new ActorsBehind(words);

    /** The side that the words about a speaker name: "a Ukrainian military spokesman". */
    @Nullable
    Side speaker(Findings findings, Attribution attribution) {
        int end = Math.min(findings.text().tokens().size(), attribution.sourceEnd());
        var side = words.within(findings, attribution.sourceFirst(), end, null);
        if (side != null || attribution.cueFirst() < end) return side;
        return words.within(findings, end, Math.min(attribution.cueFirst(), end + ACTOR_REACH), null);
    }

    /** "Ukraine's army has left Vuhledar, its command said": who speaks is of the side that acts. */
    static boolean ofActor(Findings findings, Attribution attribution) {
        return attribution.sourceFirst() >= 0
                && attribution.sourceFirst() < findings.text().tokens().size()
                && OWN.has(findings.text().token(attribution.sourceFirst()));
    }

    /** "We left Lastochkyne": who says so speaks of his own. */
    static boolean ours(Findings findings, Signal signal) {
        int least = Math.max(findings.sentence().first(), signal.first() - OURS_REACH);
        for (int at = signal.first() - 1; at >= least; at--) {
            if (findings.text().is(at, ",")) return false;
            if (OURS.has(findings.text().token(at))) return true;
        }
        return false;
    }

    /** The side whose people act at a signal: named before it, behind "by", else the claimant's own. */
    @Nullable
    Side actor(Findings findings, Signal signal, @Nullable Side own, int from, @Nullable Side they) {
        var text = findings.text();
        var inside = words.within(findings, signal.first(), signal.end(), own);
        // "wrested from Russian control"
        boolean loser = RIDDING.has(text.token(signal.first())) || DRIVEN.has(text.token(signal.end() - 1));
        if (inside != null) return loser ? Sides.other(inside) : inside;
        var agent = behind.actor(findings, signal, own);
        return agent == null ? subject(findings, signal, own, from, they) : agent;
    }

    /** The side that stands before an active verb. */
    private @Nullable Side subject(
            Findings findings, Signal signal, @Nullable Side own, int from, @Nullable Side they) {
        var text = findings.text();
        int first = Math.max(Math.max(findings.sentence().first(), from), signal.first() - ACTOR_REACH);
        if (GROWTH.has(text.token(signal.first()))) return words.within(findings, first, signal.first(), own);
        boolean gain = signal.kind() == Signal.Kind.GAIN;
        boolean loss = signal.kind() == Signal.Kind.LOSS;
        boolean passive = (gain || loss) && passive(findings, signal);
        // "Russian troops entered A; B fell": who acts before does not fall.
        passive |= loss && FALLING.has(text.token(signal.end() - 1));
        var named = passive ? null : before(findings, signal, first, from, own, they);
        if (named == null && !passive) named = main(findings, signal, own);
        if (named == null) return null;
        // "have been pushed back 8 km": who stands before has lost ground.
        boolean driven =
                signal.kind() == Signal.Kind.ADVANCE && text.is(signal.end() - 1, "back") && passive(findings, signal);
        // "its troops drove Russian forces out of": who stands before is driven out.
        boolean out = gain && text.words(signal.first(), signal.end()).endsWith("out of");
        return driven || out ? Sides.other(named) : named;
    }

    private @Nullable Side before(
            Findings findings, Signal signal, int first, int from, @Nullable Side own, @Nullable Side they) {
        var text = findings.text();
        int end = findings.sentence().end();
        boolean clause = true;
        for (int at = signal.first() - 1; at >= first; at--) {
            clause &= !text.is(at, ";");
            var found = words.at(text, at, Math.min(end, at + 3));
            // "of Russian gains"
            boolean gains = found != null && found.end() == signal.first() && ADJECTIVES.has(text.token(at));
            if (found != null && (gains || !place(findings, at, found.end(), signal.first()))) return found.value();
            boolean enemy = (text.is(at, "enemy") || ATTACKERS.has(text.token(at)))
                    && (text.is(at - 1, "the") || PEOPLE.has(text.token(at + 1)))
                    && !text.is(at + 1, "'s")
                    && (at < 2 || aims.get(text.token(at - 2)) == null);
            if (found == null && enemy && own != null) return Sides.other(own);
            // "The Ukrainians ran, and our guys hold the village": those of who speaks, if anybody knows whose they
            // are.
            if (clause && ourPeople(findings, at)) return own;
            // "the guards said that they had freed it": the speakers themselves.
            if (THEY.has(text.token(at)) && own != null && themselves(findings, at, from, own)) return own;
            // "They had penetrated 12 km": those of the sentence before.
            if (THEY.has(text.token(at)) && they != null) return they;
            // "They took it while we were being relieved": in the mouth of who fights they are the others.
            if (THEY.has(text.token(at)) && own != null && besideUs(findings, at)) return Sides.other(own);
        }
        return null;
    }

    /** "our guys", "and our brave marines": those of who speaks, as the subject of a clause. */
    private static boolean ourPeople(Findings findings, int at) {
        var text = findings.text();
        if (!OURS.has(text.token(at)) || at + 2 >= text.tokens().size()) return false;
        int before = at - 1;
        boolean opens = before < findings.sentence().first()
                || text.token(before).punctuation()
                || BOUNDARIES.has(text.token(before));
        return opens && (PEOPLE.has(text.token(at + 1)) || PEOPLE.has(text.token(at + 2)));
    }

    /** Whether a quotation speaks of "us" in the same sentence as of them. */
    private static boolean besideUs(Findings findings, int they) {
        var sentence = findings.sentence();
        if (findings.text().quotation(they) == null) return false;
        for (int at = sentence.first(); at < sentence.end(); at++)
            if (OURS.has(findings.text().token(at))) return true;
        return false;
    }

    private boolean themselves(Findings findings, int they, int from, Side own) {
        // "denied that they had": those who are spoken of.
        var attribution = findings.attribution(they);
        return attribution != null
                && attribution.stance() == Stance.ASSERTS
                && from > 0
                && they > from
                && findings.text().is(they - 1, "that")
                && words.within(findings, from, they, own) == null;
    }

    /** "Having taken Soledar, Russian troops moved on": who acts is named behind the comma. */
    private @Nullable Side main(Findings findings, Signal signal, @Nullable Side own) {
        var text = findings.text();
        int first = findings.sentence().first();
        if (signal.first() - first > 2
                || (!OPENING.has(text.token(first))
                        && !text.token(first).lower().endsWith("ing"))) return null;
        for (int at = signal.end(); at < Math.min(findings.sentence().end(), signal.end() + ACTOR_REACH); at++)
            if (text.is(at, ","))
                return words.within(
                        findings, at + 1, Math.min(findings.sentence().end(), at + 4), own);
        return null;
    }

    /** "Izium was recaptured": who stands before is not who acts. */
    private static boolean passive(Findings findings, Signal signal) {
        for (int at = signal.first() - 1; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            if (Auxiliaries.be(findings, at)) return true;
        return false;
    }

    /** "in eastern Ukraine", "through Russian defences", "Russia's Kursk region", "seized by Ukraine": where or against whom, not who. */
    private boolean place(Findings findings, int at, int end, int limit) {
        var text = findings.text();
        int first = findings.sentence().first();
        int before = at - 1;
        while (before >= first
                && (text.is(before, "the")
                        || text.is(before, "its")
                        || participle(text.token(before).lower()))) before--;
        if (before >= first
                && (aims.get(text.token(before)) != null
                        || text.token(before).lower().endsWith("ern")))
            return !text.is(before, "of")
                    || !(people(text, before)
                            || PEOPLE.has(text.token(Math.min(end, text.tokens().size() - 1))));
        if (end >= findings.sentence().end()) return false;
        int next = text.is(end, "'s") ? end + 1 : end;
        for (int noun = next; noun < Math.min(next + 3, limit); noun++)
            if (PEOPLE.has(text.token(noun))) break;
            else if (belongings.get(text.token(noun)) != null) return true;
            else if (text.token(noun).punctuation() || text.token(noun).lower().endsWith("ed")) break;
        if (next == end) return false;
        for (var place : findings.places()) if (place.first() == next) return true;
        return false;
    }

    /** "on retreating Russian forces", "through occupied Ukrainian land": what stands between the preposition and the nation. */
    private static boolean participle(String word) {
        return word.length() > 5 && (word.endsWith("ing") || word.equals("occupied"));
    }

    /** "the armed forces of Ukraine", "units of the Russian army": people, not a place. */
    private static boolean people(TokenizedText text, int of) {
        return of > 0 && PEOPLE.has(text.token(of - 1));
    }
}
