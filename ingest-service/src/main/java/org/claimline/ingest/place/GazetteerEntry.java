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
 * @param variants other spellings, Latin and Cyrillic, that mean it in a text
 * @param others old and foreign names that mean it to who asks for a place, and might be anything in a text
 */
public record GazetteerEntry(
        Place place, List<String> parts, long population, List<String> variants, List<String> others) {
    public GazetteerEntry {
        if (population < 0) throw new IllegalArgumentException("a population below zero: " + population);
        parts = List.copyOf(parts);
        variants = List.copyOf(variants);
        others = List.copyOf(others);
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
