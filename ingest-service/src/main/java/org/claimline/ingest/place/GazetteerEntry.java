package org.claimline.ingest.place;

import java.util.List;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param place without the words of an article
 * @param parts for a country or a region, the oblasts it is made of
 * @param population inhabitants; 0 = not known
 * @param variants other spellings, Latin and Cyrillic
 */
public record GazetteerEntry(Place place, List<String> parts, long population, List<String> variants) {
    public GazetteerEntry {
        parts = List.copyOf(parts);
        variants = List.copyOf(variants);
    }

    PlaceKind kind() {
        return place.kind();
    }

    /** The oblast it is or lies in, or null for countries and regions. */
    @Nullable
    String oblast() {
        return kind() == PlaceKind.OBLAST ? place.id() : place.oblast();
    }
}
