package org.claimline.claims.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimline.api.Place;
import org.claimline.api.Source;

/**
 * An assessor's map of one place, summed to what Russia holds per day. Days without a map are missing.
 *
 * @param heldKm2 km2 by day
 */
public record AreaMap(
        Source assessor, String layer, Place place, NavigableMap<LocalDate, Double> heldKm2, String citation) {

    static AreaMap of(Source assessor, Place place, List<MapDay> days) {
        var held = new TreeMap<>(days.stream().collect(Collectors.toMap(MapDay::day, MapDay::heldKm2)));
        var citation = days.stream().map(MapDay::citation).distinct().collect(Collectors.joining("; "));
        return new AreaMap(assessor, days.getFirst().layer(), place, held, citation);
    }
}
