package org.claimline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's map, summed to an area per day. Days without a map are missing, never interpolated.
 *
 * @param layer which layers of the map are summed
 * @param place whose ground is summed
 * @param baseline the day from which {@link MapPoint#regainedKm2()} counts; null without points
 * @param derivedFrom the id of the source on whose word the map rests, if not the assessor's own
 * @param method how the areas were computed here; null = as the citation has them
 * @param leftOut how many days with a map are not among the points, as these were thinned; left out of JSON where none is
 */
public record MapSeries(
        Source assessor,
        String layer,
        Place place,
        @Nullable LocalDate baseline,
        List<MapPoint> points,
        String citation,
        @Nullable String derivedFrom,
        @Nullable String method,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int leftOut) {
    public MapSeries {
        points = List.copyOf(points);
    }

    /** A map whose areas are as the citation has them. */
    public MapSeries(
            Source assessor,
            String layer,
            Place place,
            @Nullable LocalDate baseline,
            List<MapPoint> points,
            String citation) {
        this(assessor, layer, place, baseline, points, citation, null, null, 0);
    }

    /** The same map, of these of its days alone. */
    public MapSeries thinned(List<MapPoint> kept) {
        return new MapSeries(
                assessor, layer, place, baseline, kept, citation, derivedFrom, method, points.size() - kept.size());
    }
}
