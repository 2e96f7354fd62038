package org.claimline.api;

/** What a place is, from wide to narrow. */
public enum PlaceKind {
    COUNTRY,
    /** A direction, an axis or a part of the country: "the south", "the Izium axis". */
    REGION,
    OBLAST,
    RAION,
    SETTLEMENT
}
