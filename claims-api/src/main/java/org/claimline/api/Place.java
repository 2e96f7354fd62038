package org.claimline.api;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer, and the words that name it.
 *
 * @param name the canonical English name
 * @param id ISO 3166-2 for oblasts ({@code UA-63}), ISO 3166-1 for countries, {@code geonames:N} for settlements,
 *     {@code katottg:UA6304} for raions, {@code region:slug} for directions and parts of the country, {@code place:slug} for
 *     settlements without an id elsewhere, {@code name:slug} where several bear the name and nothing tells which is meant
 * @param oblast the ISO 3166-2 id of the oblast it lies in; null for countries and regions
 * @param text the words as written; null where the place comes from the gazetteer alone
 * @param lat degrees north, WGS84
 * @param lon degrees east, WGS84
 */
public record Place(
        String name,
        PlaceKind kind,
        String id,
        @Nullable String oblast,
        @Nullable String text,
        @Nullable Double lat,
        @Nullable Double lon) {}
