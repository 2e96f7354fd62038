package org.claimline.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's map, summed to an area per day. Days without a map are missing, never interpolated.
 *
 * @param layer which layers of the map are summed
 * @param place whose ground is summed
 * @param baseline the day from which {@link MapPoint#regainedKm2()} counts; null without points
 */
public record MapSeries(
        Source assessor,
        String layer,
        Place place,
        @Nullable LocalDate baseline,
        List<MapPoint> points,
        String citation) {
    public MapSeries {
        points = List.copyOf(points);
    }
}
