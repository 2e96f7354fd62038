package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The places that an article speaks of, as "the town" and "the region" mean them. */
final class Topic {
    /** "the town" means a settlement named at most so many sentences before. */
    private static final int MEMORY = 3;

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

    /** Takes note of the places of a sentence, for those after it. */
    void goOn(Findings findings) {
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
        sinceNamed = named.isEmpty() ? sinceNamed + 1 : 0;
        // The only settlement of an article is meant however long ago it was named.
        if (!named.isEmpty() || (sinceNamed > MEMORY && known.size() > 1)) settlements = named;
    }
}
