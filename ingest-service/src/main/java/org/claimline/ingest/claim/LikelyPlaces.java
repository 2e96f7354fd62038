package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.claimline.api.Measure;
import org.claimline.ingest.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** Settlements of which no rule knows that somebody says who holds them, where all the words around them say so. */
final class LikelyPlaces {
    /** Right nearly nine times in ten: a town that is said to have fallen and has not misleads more than one that is missed. */
    private static final double LIKELY = .7;

    /** A word of change further away speaks of something else. */
    private static final int REACH = 10;

    private final WordWeights weights = WordWeights.ofPlaces();
    private final Clauses clauses;

    LikelyPlaces(Clauses clauses) {
        this.clauses = clauses;
    }

    /** A settlement and how likely somebody says who holds it. */
    record Likely(ControlFinder.Control control, double sure) {}

    /**
     * The likely ones of a sentence.
     *
     * @param before the claims up to now: of what they tell nothing is added
     * @param refused places that a rule has understood to be no claim, which is not weighed
     */
    List<Likely> find(Findings findings, ClaimsSoFar before, List<PlaceMention> refused) {
        if (!NamedPlaces.any(findings) || Occasion.abroad(findings) || Occasion.asked(findings)) return List.of();
        var found = new ArrayList<Likely>();
        for (var place : findings.places()) {
            if (place.around()
                    || refused.contains(place)
                    || NamedPlaces.capital(findings, place)
                    || !NamedPlaces.mayBeMeant(findings, place)
                    || before.tellsOf(findings.sentence(), place)
                    || ControlFinder.part(findings, place)) continue;
            double sure = weights.of(findings.text(), findings.sentence(), place);
            if (sure < LIKELY) continue;
            // Asked last: it reads every time of the sentence, and few places get this far.
            if (Occasion.past(findings)) return List.of();
            var signal = nearest(findings, place);
            if (signal == null || clauses.intent(findings.text(), findings.sentence(), signal) == null)
                found.add(new Likely(new ControlFinder.Control(place, signal, null), sure));
        }
        return found;
    }

    /** Leaves out the likely ones of a place of which a rule has found, elsewhere in the article, who holds it: they only lead up to it or lean on it. */
    static void settle(List<Found> found) {
        var known = new HashSet<String>();
        for (var one : found) if (control(one) && !weighed(one)) known.add(place(one));
        found.removeIf(one -> control(one) && weighed(one) && known.contains(place(one)));
    }

    private static boolean control(Found one) {
        return one.mention().measure() == Measure.CONTROL;
    }

    private static boolean weighed(Found one) {
        return one.readings().contains(Reading.CHANGE_WEIGHED);
    }

    private static String place(Found one) {
        return one.mention().places().getFirst().id();
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
        return best;
    }
}
