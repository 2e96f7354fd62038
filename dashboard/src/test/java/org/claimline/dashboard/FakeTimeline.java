package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.HeldBy;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineApi;

/** claims-service's timeline over the fixture. */
class FakeTimeline implements TimelineApi {
    @Override
    public Timeline timeline(
            Measure measure, HeldBy heldBy, String place, LocalDate from, LocalDate to, LocalDate baseline) {
        FakeClaims.answerOrFail();
        var all = Fixture.claims().stream()
                .filter(claim -> claim.measure() == measure)
                .filter(claim -> heldBy == null || claim.heldBy() == heldBy)
                .filter(claim -> FakeClaims.in(claim, place))
                .toList();
        var inside = all.stream().filter(claim -> within(claim, from, to)).toList();
        var map = Fixture.isw();
        var points = map.points().stream()
                .filter(point -> within(point.date(), from, to))
                .toList();
        var series = new MapSeries(map.assessor(), map.layer(), map.place(), map.baseline(), points, map.citation());
        var assessments = Fixture.assessments().stream()
                .filter(one -> one.measure() == measure && within(one.saidOn(), from, to))
                .filter(one -> heldBy == null || one.heldBy() == heldBy)
                .toList();
        return new Timeline(
                measure,
                inside,
                assessments,
                measure == Measure.AREA ? List.of(series) : List.of(),
                all.size() - inside.size());
    }

    static boolean within(Claim claim, LocalDate from, LocalDate to) {
        return claim.asOf() != null && within(claim.asOf(), from, to);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
