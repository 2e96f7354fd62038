package org.claimline.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.BandDay;
import org.claimline.api.Claim;
import org.claimline.api.HeldBy;
import org.claimline.api.LeftOut;
import org.claimline.api.MapPoint;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineApi;
import org.claimline.api.WindowBasis;

/** claims-service's timeline over the fixture. */
class FakeTimeline implements TimelineApi {
    @Override
    public Timeline timeline(
            Measure measure,
            HeldBy heldBy,
            String place,
            LocalDate from,
            LocalDate to,
            LocalDate baseline,
            WindowBasis basis,
            Integer minCredibility,
            Moment asOf,
            Moment ingestedBy,
            int limit) {
        FakeClaims.answerOrFail();
        var all = FakeClaims.all().stream()
                .filter(claim -> claim.measure() == measure)
                .filter(claim -> heldBy == null || claim.heldBy() == heldBy)
                .filter(claim -> FakeClaims.in(claim, place))
                .filter(claim -> asOf == null || !claim.asOf().isAfter(asOf.lastDay()))
                .toList();
        var inside = all.stream().filter(claim -> within(claim, from, to)).toList();
        var map = Fixture.isw();
        var points = map.points().stream()
                .filter(point -> within(point.date(), from, to))
                .toList();
        var series = map(points);
        var assessments = FakeSources.assessments().stream()
                .filter(one -> one.measure() == measure && within(one.saidOn(), from, to))
                .filter(one -> heldBy == null || one.heldBy() == heldBy)
                .toList();
        return new Timeline(
                measure,
                basis,
                inside,
                assessments,
                measure == Measure.AREA && !FakeSources.none ? List.of(series) : List.of(),
                FakeSources.none
                        ? List.of()
                        : series.points().stream()
                                .skip(1)
                                .map(FakeTimeline::day)
                                .toList(),
                FakeClaims.none ? List.of() : List.of(new LeftOut("counts its own days alone", 3, 1)),
                all.size() - inside.size(),
                false);
    }

    /** The map alone; on one day an assessor's text is the lower edge, on another there is only a floor. */
    private static BandDay day(MapPoint point) {
        var day = point.date().getDayOfMonth();
        return new BandDay(
                point.date(),
                day == 12 ? 3138 : Math.max(0, point.regainedKm2()),
                day == 14 ? null : Math.max(0, point.regainedKm2()),
                List.of("map"));
    }

    /** Counted anew from the first day shown, as claims-service does. */
    private static MapSeries map(List<MapPoint> points) {
        var map = Fixture.isw();
        if (points.isEmpty())
            return new MapSeries(map.assessor(), map.layer(), map.place(), null, points, map.citation());
        var first = points.getFirst();
        var counted = new ArrayList<MapPoint>();
        for (var point : points) {
            var apart = counted.isEmpty()
                    ? 1
                    : ChronoUnit.DAYS.between(counted.getLast().date(), point.date());
            counted.add(
                    new MapPoint(point.date(), point.heldKm2(), first.heldKm2() - point.heldKm2(), (int) apart - 1));
        }
        return new MapSeries(map.assessor(), map.layer(), map.place(), first.date(), counted, map.citation());
    }

    static boolean within(Claim claim, LocalDate from, LocalDate to) {
        return claim.asOf() != null && within(claim.asOf(), from, to);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
