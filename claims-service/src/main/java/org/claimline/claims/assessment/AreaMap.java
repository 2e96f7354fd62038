package org.claimline.claims.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.api.Place;
import org.claimline.api.Source;
import org.jspecify.annotations.Nullable;

/**
 * An assessor's map of one place, summed to what Russia holds per day. Days without a map are missing.
 *
 * @param heldKm2 km2 by day
 * @param derivedFrom the id of the source on whose word it rests, if not the assessor's own
 * @param method how the areas were computed here; null = as the citation has them
 */
public record AreaMap(
        Source assessor,
        String layer,
        Place place,
        NavigableMap<LocalDate, Double> heldKm2,
        String citation,
        @Nullable String derivedFrom,
        @Nullable String method) {

    /** A map whose areas are as the citation has them. */
    public AreaMap(
            Source assessor, String layer, Place place, NavigableMap<LocalDate, Double> heldKm2, String citation) {
        this(assessor, layer, place, heldKm2, citation, null, null);
    }

    static AreaMap of(Source assessor, Place place, List<MapDay> days) {
        var held = new TreeMap<>(days.stream().collect(Collectors.toMap(MapDay::day, MapDay::heldKm2)));
        return new AreaMap(
                assessor,
                days.getFirst().layer(),
                place,
                held,
                Objects.requireNonNull(together(days, MapDay::citation)),
                together(days, MapDay::derivedFrom),
                together(days, MapDay::method));
    }

    /** What the days say, each once; null where none says anything. */
    private static @Nullable String together(List<MapDay> days, Function<MapDay, @Nullable String> words) {
        var said = days.stream().map(words).filter(Objects::nonNull).distinct().toList();
        return said.isEmpty() ? null : String.join("; ", said);
    }

    /**
     * The map as a series of days.
     *
     * @param from the first day; null = open
     * @param to the last day; null = open
     * @param baseline the day from which regained ground counts, or the first one with a map after it; null = {@code from}
     */
    public MapSeries series(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate baseline) {
        var wanted = baseline == null ? from : baseline;
        var first = wanted == null ? heldKm2.firstKey() : heldKm2.ceilingKey(wanted);
        var points = new ArrayList<MapPoint>();
        if (first != null) {
            // In decimals, as the map states them: the difference of two doubles would show noise.
            var base = BigDecimal.valueOf(Objects.requireNonNull(heldKm2.get(first)));
            LocalDate before = null;
            for (var day : days(from, to).entrySet()) {
                points.add(new MapPoint(
                        day.getKey(),
                        day.getValue(),
                        base.subtract(BigDecimal.valueOf(day.getValue())).doubleValue(),
                        before == null ? 0 : (int) (day.getKey().toEpochDay() - before.toEpochDay()) - 1));
                before = day.getKey();
            }
        }
        return new MapSeries(
                assessor, layer, place, points.isEmpty() ? null : first, points, citation, derivedFrom, method, 0);
    }

    private NavigableMap<LocalDate, Double> days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) return Collections.emptyNavigableMap();
        var after = from == null ? heldKm2 : heldKm2.tailMap(from, true);
        return to == null ? after : after.headMap(to, true);
    }
}
