package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.claimline.api.Measure;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.claim.Surroundings.Position;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Settlements, by their names or by nouns and pronouns that mean them, weighed by all that stands around them where no rule knows whether somebody says who holds them. */
final class LikelyPlaces {
    /** More likely than not by a margin: a town that is said to have fallen and has not misleads more than one that is missed. */
    private static final double LIKELY = .6;

    /** From here on a pronoun, or what the outlet tells, is a claim of its own beside that of a rule. */
    private static final double CERTAIN = .8;

    /** From here on a claim of a place that a rule has refused. */
    private static final double REFUSED = .85;

    /** Below it a rule is not believed. */
    private static final double UNLIKELY = .05;

    private static final long LARGE = 150_000;

    private static final Label OF_LARGE = new Label("<large>");

    /** A word of change further away speaks of something else. */
    private static final int REACH = 10;

    private static final WordSet BEHIND = PhraseTable.words("/org/claimline/ingest/en/words-behind-objects.tsv");

    private final WordWeights weights;
    private final Clauses clauses;

    LikelyPlaces(Clauses clauses, WordWeights weights) {
        this.clauses = clauses;
        this.weights = weights;
    }

    /** A settlement and how likely somebody says who holds it. */
    record Likely(ControlFinder.Control control, double sure) {}

    /**
     * The likely ones of a sentence.
     *
     * @param before the claims up to now: of what they tell nothing is added
     * @param refused places that a rule has understood to be no claim, which is not weighed
     */
    List<Likely> find(Findings findings, ClaimsSoFar before, List<PlaceMention> refused, Learner learner) {
        var settlements = settlements(findings);
        if (settlements.isEmpty() || Occasion.abroad(findings) || Occasion.asked(findings)) return List.of();
        var found = new ArrayList<Likely>();
        for (var place : settlements) {
            Consumer<Surroundings.Clues> around = clues -> around(findings, place, clues);
            learner.place(place, around);
            if (before.tellsOf(findings, place, findings.attribution(place.first())) || among(found, place)) continue;
            double sure = weights.of(around);
            if (sure < (refused.contains(place) ? REFUSED : LIKELY)) continue;
            // Asked last: it reads every time of the sentence, and few places get this far.
            if (Occasion.past(findings)) return List.of();
            var signal = nearest(findings, place);
            if (signal != null && (parted(findings, signal, place) || taken(findings, signal, place))) continue;
            var intent = signal == null ? null : clauses.intent(findings.text(), findings.sentence(), signal);
            // "Snihurivka has not been surrendered," he said: a denial.
            boolean denied = intent == Reason.NO_CHANGE && findings.attribution(place.first()) != null;
            if (intent == null || denied)
                found.add(new Likely(new ControlFinder.Control(place, signal, denied ? Stance.DENIES : null), sure));
        }
        return found;
    }

    /** Whether the words around a settlement are those of something else than who holds it, whatever a rule makes of them. */
    boolean unlikely(Findings findings, PlaceMention place) {
        return weights.of(clues -> around(findings, place, clues)) < UNLIKELY;
    }

    private static boolean among(List<Likely> found, PlaceMention place) {
        return Some.fits(
                found,
                one -> one.control().place().place().id().equals(place.place().id()));
    }

    /** The settlements of a sentence that may be meant, named or by a word that refers to one. */
    private static List<PlaceMention> settlements(Findings findings) {
        if (!NamedPlaces.any(findings) && findings.settlement() == null) return List.of();
        var found = new ArrayList<PlaceMention>();
        var names = findings.names();
        for (var place : findings.places())
            if (!place.around()
                    && names.whole(place)
                    && !within(findings, place)
                    && !around(findings, place)
                    && !NamedPlaces.capital(findings, place)
                    && NamedPlaces.mayBeMeant(findings, place)
                    && !ControlFinder.part(findings, place)) found.add(place);
        for (var place : new Referents(findings, names).all())
            if (!ControlFinder.part(findings, place) && !acts(findings, place)) found.add(place);
        return found;
    }

    /** "seized 12 tonnes of cocaine at Odesa": what was seized is no place. */
    private static boolean parted(Findings findings, Signal signal, PlaceMention place) {
        return Some.fits(
                findings.amounts(),
                amount -> amount.first() >= signal.end()
                        && amount.core() <= place.first()
                        && amount.writtenUnit() != null
                        && Surroundings.measure(amount) == null
                        && amount.dimension() != Dimension.TIME);
    }

    /** "has taken people out of A, B and C": what was taken has left the place. */
    private static boolean taken(Findings findings, Signal signal, PlaceMention place) {
        var text = findings.text();
        int at = place.first() - 1;
        while (at > signal.end()
                && (text.is(at, ",") || text.is(at, "and") || NamedPlaces.placeEndingAfter(findings, at) != null)) at--;
        boolean out = text.is(at, "of") && text.is(at - 1, "out") && at - 1 > signal.end();
        return signal.kind() == Signal.Kind.GAIN && at > signal.end() && out;
    }

    /** "Komsomolskaya Pravda": the end of another name. */
    private static boolean within(Findings findings, PlaceMention place) {
        int before = place.first() - 1;
        return before > findings.sentence().first()
                && findings.text().token(before).capitalised()
                && NamedPlaces.placeEndingAfter(findings, before) == null
                && !Some.fits(findings.times(), time -> time.first() <= before && before < time.end());
    }

    /** "Levadne in Zaporizhzhia": where another place lies. */
    private static boolean around(Findings findings, PlaceMention place) {
        int in = place.first() - 1;
        return findings.text().is(in, "in") && NamedPlaces.placeEndingAfter(findings, in - 1) != null;
    }

    /** "it had recaptured": who acts, and no settlement; "it has been recaptured", "retook it on Friday" may be one. */
    private static boolean acts(Findings findings, PlaceMention place) {
        var text = findings.text();
        if (!text.is(place.first(), "it") || place.end() - place.first() > 1) return false;
        int end = findings.sentence().end();
        int at = place.end();
        boolean be = false;
        for (; at < end && Auxiliaries.at(findings, at) && !text.token(at).quote(); at++)
            be |= Auxiliaries.be(findings, at);
        boolean ends = at >= end || text.token(at).punctuation() || BEHIND.has(text.token(at));
        return at == place.end() ? !ends : !be && !ends;
    }

    private void around(Findings findings, PlaceMention place, Surroundings.Clues clues) {
        boolean named = !place.rule().equals(NamedPlaces.ANAPHOR);
        var words = named ? NameRows.around(findings, place) : new TokenRange(place.first(), place.end());
        Surroundings.of(findings.text(), findings.sentence(), words, near(place, named), clues);
        Bearings.of(clauses, findings, words, clues);
        // Nobody takes a city of a million in passing.
        if (place.people() > LARGE) clues.see(OF_LARGE, Position.SENTENCE);
    }

    private static Position near(PlaceMention place, boolean named) {
        if (named) return Position.NEAR_NAME;
        return place.end() - place.first() > 1 ? Position.NEAR_NOUN : Position.NEAR_PRONOUN;
    }

    /**
     * Leaves out the likely ones of a place of which a rule has found, elsewhere in the article, who holds it by the same speaker: they only lead up
     * to it or lean on it. What somebody else says of the place by its name is a claim of his own.
     */
    static void settle(List<Found> found) {
        var known = new HashSet<String>();
        for (var one : found)
            if (control(one) && !weighed(one)) {
                known.add(place(one));
                known.add(place(one) + '\n' + speaker(one));
            }
        found.removeIf(one -> control(one)
                && weighed(one)
                && known.contains(passing(one) ? place(one) : place(one) + '\n' + speaker(one)));
    }

    /** "hours before Kyiv announced it", or what the outlet tells by the way: not clearly a claim of its own. */
    private static boolean passing(Found one) {
        var words = one.mention().places().getFirst().text();
        boolean named = words == null || !Character.isLowerCase(words.charAt(0));
        boolean narrated = one.mention().claimant().kind() == SourceKind.OUTLET;
        return one.draft().sure() < CERTAIN && (narrated || !named);
    }

    private static boolean control(Found one) {
        return one.mention().measure() == Measure.CONTROL;
    }

    private static boolean weighed(Found one) {
        return one.readings().contains(Reading.CHANGE_WEIGHED);
    }

    private static String speaker(Found one) {
        return one.mention().claimant().name();
    }

    private static String place(Found one) {
        return one.mention().places().getFirst().id();
    }

    /** "A was taken on Monday and B was occupied": nothing but auxiliaries between. */
    private static boolean governs(Findings findings, ControlWord word, PlaceMention place) {
        if (!word.kind().change() || word.first() <= place.end()) return false;
        for (int at = place.end(); at < word.first(); at++) if (!Auxiliaries.at(findings, at)) return false;
        return true;
    }

    /** The word of change next to a name: it tells who acts, though not by itself that this place is meant. */
    private static @Nullable Signal nearest(Findings findings, PlaceMention place) {
        Signal best = null;
        int least = REACH + 1;
        for (var signal : findings.signals()) {
            int apart = signal.end() <= place.first() ? place.first() - signal.end() : signal.first() - place.end();
            if (signal.kind().change() && apart >= 0 && apart < least) {
                best = signal;
                least = apart;
            }
        }
        if (best != null && best.end() <= place.first())
            for (var word : findings.control()) if (governs(findings, word, place)) return word.signal();
        return best;
    }
}
