package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as the gazetteer knows it.
 *
 * @param id as in {@link Place#id()}
 * @param name the canonical English name
 * @param oblast the ISO 3166-2 id of the oblast it lies in; null for countries and regions
 * @param region that oblast's name; null for countries, regions and where it is not known
 * @param lat degrees north, WGS84
 * @param lon degrees east, WGS84
 * @param variants its other spellings, Latin and Cyrillic
 */
public record KnownPlace(
        String id,
        String name,
        PlaceKind kind,
        @Nullable String oblast,
        @Nullable String region,
        @Nullable Double lat,
        @Nullable Double lon,
        List<String> variants) {
    public KnownPlace {
        variants = List.copyOf(variants);
    }
}
