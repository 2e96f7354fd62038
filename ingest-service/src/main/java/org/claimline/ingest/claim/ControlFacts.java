package org.claimline.ingest.claim;

import org.claimline.api.Stance;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what a word of control states as a fact from what is planned, tried, known before or told in passing. */
final class ControlFacts {
    private static final String EN = "/org/claimline/ingest/en/";

    /** Words between a decision and the verb of leaving, or between a verb and the noun it announces. */
    private static final int NEAR = 5;

    /** "no evidence that Russian troops in the area have": the words between the noun and the verb. */
    private static final int UNPROVEN_REACH = 12;

    private static final WordSet DECISIONS = PhraseTable.words(EN + "withdrawal-decisions.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");
    private static final WordSet INSISTING = PhraseTable.words(EN + "insisting.tsv");
    private static final WordSet CONFIRMING = PhraseTable.words(EN + "confirming.tsv");
    private static final PhraseTable<String> UNTRUTHS = PhraseTable.read(EN + "untruths.tsv", row -> row[1]);
    private static final WordSet LASTING = PhraseTable.words(EN + "lasting.tsv");
    private static final WordSet HOLDING = PhraseTable.words(EN + "holding.tsv");
    private static final WordSet REPORTS = PhraseTable.words(EN + "reports.tsv");

    private static final WordSet EVIDENCE = PhraseTable.words(EN + "evidence-words.tsv");
    private static final WordSet LACKING = PhraseTable.words(EN + "lacking.tsv");
    private static final WordSet CALLING = PhraseTable.words(EN + "showing-held.tsv");
    private static final WordSet NEITHER = PhraseTable.words(EN + "neither.tsv");
    private static final WordSet NOUN_OPENERS = PhraseTable.words(EN + "noun-openers.tsv");
    private static final WordSet CONTESTED = PhraseTable.words(EN + "contested-words.tsv");
    private static final PhraseTable<String> NO_TRUTH = PhraseTable.read(EN + "no-truth.tsv", row -> row[1]);

    /** A word as it is to be read, and what the words show beyond the reporting verb. */
    record Fact(Signal signal, @Nullable Stance stance) {}

    private final Clauses clauses;
    private final ControlScope scope = new ControlScope();

    ControlFacts(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The word with the kind it has in its sentence; null where it cannot speak of who holds a place. */
    @Nullable
    ControlWord reads(Findings findings, ControlWord word) {
        var text = findings.text();
        if (word.first() > findings.sentence().first() && text.is(word.first() - 1, "-") && !word.has(Frame.PREDICATE))
            return null;
        if (word.has(Frame.EXPEL)) return scope.expelled(findings, word);
        return word.kind() == Kind.CONTROL && lasting(findings, word) ? word.as(Kind.STATE) : word;
    }

    /** What a word states about a place; null if it is no fact, or none that the text reports. */
    @Nullable
    Fact of(Findings findings, ControlWord named, PlaceMention place) {
        var behind = named.has(Frame.OVER) ? behind(findings, place) : null;
        var word = behind == null ? named : named.as(behind);
        var attribution = findings.attribution(word.first());
        boolean narrated = attribution == null;
        if (scope.outside(findings, word, place, narrated)) return null;
        if (word.has(Frame.AT))
            return attribution == null || attribution.stance() != Stance.CONCEDES
                    ? null
                    : new Fact(new Signal(word.first(), word.end(), Kind.GAIN), null);
        if (asked(findings) || scope.underWay(findings, word, place)) return null;
        if (attribution != null && attribution.stance() == Stance.UNCONFIRMED && clauses.asked(findings, word.signal()))
            return new Fact(word.signal(), Stance.UNCONFIRMED);
        if (unproven(findings, word)) return new Fact(word.signal(), Stance.UNCONFIRMED);
        if (!narrated && untrue(findings, word)) return new Fact(word.signal(), Stance.DENIES);
        boolean negated = negated(findings, word) || neither(findings, place) || uncalled(findings, word, place);
        var intent = clauses.intent(findings.text(), findings.sentence(), word.signal());
        if (negated || intent == Reason.NO_CHANGE)
            return attribution == null || attribution.stance() == Stance.DENIES
                    ? null
                    : new Fact(word.signal(), Stance.DENIES);
        if (intent == Reason.ATTEMPT)
            return !narrated && foiled(findings) ? new Fact(word.signal(), Stance.DENIES) : null;
        if (intent != null && !(word.kind() == Kind.RETREAT && (decided(findings, word) || regrouping(findings, word))))
            return null;
        if (narrated && (unconfirmed(findings, word) || untrue(findings, word))) return null;
        return new Fact(word.signal(), narrated ? null : stance(findings, word));
    }

    /** Whether a word stands in a clause that only tells more of a place: "Snagost, which troops entered in August, is lost". */
    static boolean passing(Findings findings, Signal signal) {
        return OlderEvents.clause(findings, signal);
    }

    /** "remains under Ukrainian control", "we hold Bakhmut": nothing has changed. */
    private static boolean lasting(Findings findings, ControlWord word) {
        var text = findings.text();
        for (int at = word.first() - 1; at >= findings.sentence().first() && Auxiliaries.at(findings, at); at--)
            if (LASTING.has(text.token(at))) return true;
        return HOLDING.has(text.token(word.first())) && !ControlScope.recent(findings, word);
    }

    private static @Nullable Stance stance(Findings findings, ControlWord word) {
        if (word.kind() == Kind.STATE || (word.kind() == Kind.CONTROL && insists(findings, word))) return Stance.DENIES;
        return null;
    }

    /** "insisted that Dudchany was in Russian hands": says that nothing was lost. */
    private static boolean insists(Findings findings, ControlWord word) {
        var attribution = findings.attribution(word.first());
        return attribution != null
                && findings.sentence().contains(attribution.cueFirst())
                && INSISTING.has(findings.text().token(attribution.cueFirst()));
    }

    /** "called reports of Kupiansk's capture lies". */
    private static boolean untrue(Findings findings, ControlWord word) {
        var text = findings.text();
        boolean reported = false;
        for (int at = Math.max(findings.sentence().first(), word.first() - 8); at < word.first(); at++)
            reported |= REPORTS.has(text.token(at));
        if (!reported) return false;
        for (int at = Math.max(findings.sentence().first(), word.first() - 12); at < word.first(); at++)
            if (NO_TRUTH.longest(text.tokens(), at, word.first()) != null) return true;
        for (int at = word.end(); at < Math.min(findings.sentence().end(), word.end() + 10); at++)
            if (UNTRUTHS.longest(text.tokens(), at, findings.sentence().end()) != null) return true;
        return false;
    }

    /** "control over Varvarivka has been lost", "control of Robotyne is disputed": what becomes of it; null = nothing else. */
    private static @Nullable Kind behind(Findings findings, PlaceMention place) {
        int end = findings.sentence().end();
        int at = place.end();
        while (at < end && Auxiliaries.at(findings, at)) at++;
        if (at == place.end() || at >= end) return null;
        if (CONTESTED.has(findings.text().token(at))) return Kind.CONTEST;
        for (var signal : findings.signals())
            if (signal.first() <= at && at < signal.end()) return signal.kind() == Signal.Kind.LOSS ? Kind.LOSS : null;
        return null;
    }

    /** "has not fallen", "is not under Russian control". */
    private static boolean negated(Findings findings, ControlWord word) {
        var text = findings.text();
        for (int at = word.first() - 1; at >= Math.max(findings.sentence().first(), word.first() - NEAR); at--) {
            if (NEGATIONS.has(text.token(at)) || text.token(at).lower().endsWith("n't")) return true;
            if (!Auxiliaries.at(findings, at)) return Ground.partly(findings, word.signal());
        }
        return false;
    }

    /** "would not call it lost": the verb before the place is what is negated. */
    private static boolean uncalled(Findings findings, ControlWord word, PlaceMention place) {
        int verb = place.first() - 1;
        if (place.end() > word.first() || verb <= findings.sentence().first()) return false;
        var not = findings.text().token(verb - 1);
        return CALLING.has(findings.text().token(verb))
                && (NEGATIONS.has(not) || not.lower().endsWith("n't"));
    }

    /** "Neither Hirnyk nor the town of Selydove has been lost". */
    private static boolean neither(Findings findings, PlaceMention place) {
        int at = place.first() - 1;
        while (at > findings.sentence().first()
                && place.first() - at < NEAR
                && NOUN_OPENERS.has(findings.text().token(at))) at--;
        return at >= findings.sentence().first() && NEITHER.has(findings.text().token(at));
    }

    /** "Did Ukraine recapture Soledar?" */
    private static boolean asked(Findings findings) {
        int last = findings.sentence().end() - 1;
        if (last > findings.sentence().first() && findings.text().token(last).quote()) last--;
        return findings.text().is(last, "?");
    }

    /** "has not observed evidence that Russian forces seized": nobody says that they did. */
    private static boolean unproven(Findings findings, ControlWord word) {
        var text = findings.text();
        int least = Math.max(findings.sentence().first(), word.first() - UNPROVEN_REACH);
        for (int at = word.first() - 1; at >= least; at--)
            if (EVIDENCE.has(text.token(at)) && (text.is(at + 1, "that") || text.is(at + 1, "of")))
                for (int not = at - 1; not >= Math.max(findings.sentence().first(), at - NEAR); not--)
                    if (LACKING.has(text.token(not))) return true;
        return false;
    }

    /** "has not confirmed the capture of": nobody has said it. */
    private static boolean unconfirmed(Findings findings, ControlWord word) {
        TokenizedText text = findings.text();
        for (int at = word.first() - 1; at > Math.max(findings.sentence().first(), word.first() - NEAR); at--) {
            String verb = text.token(at).lower();
            for (var confirming : CONFIRMING)
                if (verb.startsWith(confirming))
                    for (int not = at - 1; not >= Math.max(findings.sentence().first(), at - 3); not--)
                        if (NEGATIONS.has(text.token(not))) return true;
        }
        return false;
    }

    /** "tried to capture Balakliia but was repulsed". */
    private static boolean foiled(Findings findings) {
        return Some.fits(
                findings.signals(),
                signal -> signal.kind() == Kind.STRIKE
                        && findings.text().token(signal.first()).lower().startsWith("rep"));
    }

    /** Troops that "would be regrouped" have been told to leave. */
    private static boolean regrouping(Findings findings, ControlWord word) {
        return findings.text().words(word.first(), word.end()).contains("group");
    }

    /** "were ordered to withdraw". */
    private static boolean decided(Findings findings, ControlWord word) {
        for (int at = word.first() - 1; at >= Math.max(findings.sentence().first(), word.first() - NEAR); at--)
            if (DECISIONS.has(findings.text().token(at))) return true;
        return false;
    }
}
