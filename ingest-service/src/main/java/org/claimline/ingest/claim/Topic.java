package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The places that an article speaks of, as "the town" and "the region" mean them. */
final class Topic {
    /** "the town" means a settlement named at most so many sentences before. */
    private static final int MEMORY = 8;

    private List<PlaceMention> settlements = List.of();
    private final Set<String> known = new HashSet<>();
    private @Nullable PlaceMention oblast;
    private int sinceNamed;

    /** The settlements of the sentence that named any last; empty where that is too long ago. */
    List<PlaceMention> settlements() {
        return settlements;
    }

    /** The oblast named last, however long ago. */
    @Nullable
    PlaceMention oblast() {
        return oblast;
    }

    /**
     * Takes note of the places of a sentence, for those after it.
     *
     * @param told the ids of the settlements of which the sentence says who holds them: the others only say where these lie
     */
    void goOn(Findings findings, Set<String> told) {
        var named = new ArrayList<PlaceMention>();
        for (var place : findings.places()) {
            var kind = place.place().kind();
            if (kind == PlaceKind.OBLAST) oblast = place;
            if (kind == PlaceKind.SETTLEMENT && NamedPlaces.mayBeMeant(findings, place)) {
                named.add(place);
                known.add(place.place().id());
            }
        }
        boolean passing = !named.isEmpty()
                && !settlements.isEmpty()
                && sinceNamed < MEMORY
                && !Some.fits(
                        named,
                        place -> !Antecedents.passing(
                                findings.text(), findings.sentence().first(), place));
        if (passing) named.clear();
        if (named.size() > 1) leave(findings, told, named);
        sinceNamed = named.isEmpty() ? sinceNamed + 1 : 0;
        // The only settlement of an article is meant however long ago it was named.
        if (!named.isEmpty() || (sinceNamed > MEMORY && known.size() > 1)) settlements = named;
    }

    /** Leaves those that are spoken of, where others are only named. */
    private void leave(Findings findings, Set<String> told, List<PlaceMention> named) {
        if (keep(named, place -> told.contains(place.place().id()))) return;
        keep(named, place -> !NamedPlaces.ofSpeaker(findings, place));
        keep(
                named,
                place -> !Antecedents.passing(
                        findings.text(), findings.sentence().first(), place));
        // "Who sits in Hirnyk sees all that moves to Selydove": after a sentence on Hirnyk the text goes on with it.
        keep(
                named,
                place -> settlements.stream()
                        .anyMatch(before ->
                                before.place().id().equals(place.place().id())));
    }

    /** Leaves those that a condition holds for, if it does for any. */
    private static boolean keep(List<PlaceMention> named, Predicate<PlaceMention> which) {
        boolean any = named.stream().anyMatch(which);
        if (any) named.removeIf(which.negate());
        return any;
    }
}
