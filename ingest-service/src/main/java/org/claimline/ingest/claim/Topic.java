package org.claimline.ingest.claim;

import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The places that an article speaks of, as "the town" and "the region" mean them. */
final class Topic {
    /** "the town" means a settlement named at most so many sentences before. */
    private static final int MEMORY = 3;

    private @Nullable PlaceMention settlement;
    private @Nullable PlaceMention oblast;
    private int sinceNamed;

    /** The settlement named last; null where that is too long ago. */
    @Nullable
    PlaceMention settlement() {
        return settlement;
    }

    /** The oblast named last, however long ago. */
    @Nullable
    PlaceMention oblast() {
        return oblast;
    }

    /** Takes note of the places of a sentence, for those after it. */
    void goOn(Findings findings) {
        PlaceMention named = null;
        for (var place : findings.places()) {
            var kind = place.place().kind();
            if (kind == PlaceKind.OBLAST) oblast = place;
            if (kind == PlaceKind.SETTLEMENT
                    && !NamedPlaces.landmark(findings, place)
                    && !NamedPlaces.office(findings, place)) named = place;
        }
        sinceNamed = named == null ? sinceNamed + 1 : 0;
        if (named != null || sinceNamed > MEMORY) settlement = named;
    }
}
