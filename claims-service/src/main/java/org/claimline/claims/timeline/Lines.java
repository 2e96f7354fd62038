package org.claimline.claims.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.api.BandDay;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.api.Thinning;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws as lines: maps, and the band over them.
 *
 * @param thinned how they were thinned; null where they have every day
 */
record Lines(
        List<MapSeries> maps, List<BandDay> band, @Nullable Thinning thinned) {

    /** With every day. */
    Lines(List<MapSeries> maps, List<BandDay> band) {
        this(maps, band, null);
    }

    /** The days of all maps and of the band, counted together. */
    int days() {
        return maps.stream().mapToInt(map -> map.points().size()).sum() + band.size();
    }

    /**
     * Thinned as little as leaves no more days than this. There may be more where nearly all days stand beside gaps, as none of these is
     * left out.
     */
    Lines within(int most) {
        var all = days();
        if (all <= most) return this;
        var edges = edges();
        var first = edges.getFirst();
        var whole = edges.getLast().toEpochDay() - first.toEpochDay() + 1;
        var length = Math.max(2, all / most);
        while (true) {
            var lines = by(new Thinning(first, length));
            if (lines.days() <= most || length >= whole) return lines;
            length += Math.max(1, length / 8);
        }
    }

    /** The first and the last day of each line, in the order of time. */
    private List<LocalDate> edges() {
        var ofMaps = maps.stream()
                .map(MapSeries::points)
                .filter(points -> !points.isEmpty())
                .flatMap(points ->
                        Stream.of(points.getFirst().date(), points.getLast().date()));
        var ofBand = band.isEmpty()
                ? Stream.<LocalDate>empty()
                : Stream.of(band.getFirst().day(), band.getLast().last());
        return Stream.concat(ofMaps, ofBand).sorted().toList();
    }

    private Lines by(Thinning thinning) {
        return new Lines(
                maps.stream()
                        .map(map -> map.thinned(kept(map.points(), thinning)))
                        .toList(),
                together(band, thinning),
                thinning);
    }

    private static List<MapPoint> kept(List<MapPoint> points, Thinning thinning) {
        var kept = new BitSet(points.size());
        for (var begin = 0; begin < points.size(); ) {
            var end = end(points, begin, thinning);
            keep(points, begin, end, kept);
            begin = end;
        }
        for (var i = 1; i < points.size(); i++) if (points.get(i).followsGap()) kept.set(i - 1, i + 1);
        return kept.stream().mapToObj(points::get).toList();
    }

    /** Where the stretch ends in which the map's day stands: the first day behind it. */
    private static int end(List<MapPoint> points, int begin, Thinning thinning) {
        var stretch = thinning.stretch(points.get(begin).date());
        var end = begin + 1;
        while (end < points.size() && thinning.stretch(points.get(end).date()) == stretch) end++;
        return end;
    }

    private static void keep(List<MapPoint> points, int begin, int end, BitSet kept) {
        var least = begin;
        var most = begin;
        for (var i = begin + 1; i < end; i++) {
            if (points.get(i).heldKm2() < points.get(least).heldKm2()) least = i;
            if (points.get(i).heldKm2() > points.get(most).heldKm2()) most = i;
        }
        kept.set(begin);
        kept.set(least);
        kept.set(most);
        kept.set(end - 1);
    }

    /** Days that follow each other within a stretch become one, from the least to the most of them. */
    private static List<BandDay> together(List<BandDay> days, Thinning thinning) {
        var together = new ArrayList<BandDay>();
        for (var begin = 0; begin < days.size(); ) {
            var end = begin + 1;
            while (end < days.size() && follows(days.get(end - 1), days.get(end), thinning)) end++;
            together.add(one(days.subList(begin, end)));
            begin = end;
        }
        return together;
    }

    private static boolean follows(BandDay before, BandDay day, Thinning thinning) {
        return before.day().plusDays(1).equals(day.day())
                && thinning.stretch(before.day()) == thinning.stretch(day.day());
    }

    private static BandDay one(List<BandDay> days) {
        var open = days.stream().anyMatch(day -> day.upper() == null);
        return new BandDay(
                days.getFirst().day(),
                days.getLast().last(),
                days.stream().mapToDouble(BandDay::lower).min().orElseThrow(),
                open
                        ? null
                        : days.stream()
                                .map(BandDay::upper)
                                .filter(Objects::nonNull)
                                .reduce(Math::max)
                                .orElse(null),
                days.stream()
                        .flatMap(day -> day.figures().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
