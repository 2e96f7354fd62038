package org.claimline.claims.export;

import org.claimline.api.Place;
import org.jspecify.annotations.Nullable;

/** Degrees on WGS84. */
record Position(double lat, double lon) {
    /** Where the place is; null where that is not known, or is nowhere on Earth. */
    static @Nullable Position of(Place place) {
        var lat = place.lat();
        var lon = place.lon();
        if (lat == null || lon == null || !(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return null;
        return new Position(lat, lon);
    }
}
