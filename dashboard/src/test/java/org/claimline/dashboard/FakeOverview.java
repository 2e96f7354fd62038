package org.claimline.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimGroup;
import org.claimline.api.HeldBy;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Side;
import org.claimline.api.Thinning;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineOverview;
import org.claimline.api.TimelineOverviewApi;
import org.claimline.api.TimelineStep;
import org.claimline.api.WindowBasis;
import org.claimline.dashboard.page.Figures;

/** claims-service's timeline over the fixture: one by one, or in groups where a test wants so. */
class FakeOverview implements TimelineOverviewApi {
    /** Above how many claims they come in groups; as asked for unless a test lowers it. */
    static volatile int singly = Integer.MAX_VALUE;

    /** Above how many days maps are thinned, where the caller wants so at all; as asked for unless a test lowers it. */
    static volatile int lineDays = Integer.MAX_VALUE;

    private static final int CARRIED = 3;
    private static final int STRETCH = 7;

    @Override
    public TimelineOverview overview(
            Measure measure,
            HeldBy heldBy,
            String place,
            LocalDate from,
            LocalDate to,
            WindowBasis basis,
            Moment asOf,
            int asked,
            Integer askedDays) {
        var whole = new FakeTimeline().timeline(measure, heldBy, place, from, to, null, basis, null, asOf, null, 1000);
        var rule = askedDays == null ? null : rule(whole.maps(), Math.min(askedDays, lineDays));
        var all = of(whole, whole.claims(), rule);
        var figures =
                all.claims().stream().filter(claim -> claim.quantity() != null).toList();
        if (figures.size() <= Math.min(singly, asked))
            return new TimelineOverview(all, TimelineStep.DAY, figures.size(), List.of(), rule);
        var shown = of(all, figures.subList(0, Math.min(CARRIED, figures.size())), null);
        return new TimelineOverview(shown, TimelineStep.WEEK, figures.size(), groups(figures), rule);
    }

    private static Thinning rule(List<MapSeries> maps, int most) {
        return maps.stream().mapToInt(map -> map.points().size()).sum() <= most
                ? null
                : new Thinning(maps.getFirst().points().getFirst().date(), STRETCH);
    }

    private static Timeline of(Timeline all, List<Claim> claims, Thinning rule) {
        return new Timeline(
                all.measure(),
                all.basis(),
                claims,
                all.assessments(),
                rule == null
                        ? all.maps()
                        : all.maps().stream().map(map -> thinned(map, rule)).toList(),
                all.band(),
                all.leftOut(),
                all.outside(),
                all.more());
    }

    /** The first and the last day of each stretch. */
    private static MapSeries thinned(MapSeries map, Thinning rule) {
        var points = map.points();
        return map.thinned(IntStream.range(0, points.size())
                .filter(i -> i == 0
                        || i == points.size() - 1
                        || rule.stretch(points.get(i - 1).date())
                                != rule.stretch(points.get(i + 1).date()))
                .mapToObj(points::get)
                .toList());
    }

    private static List<ClaimGroup> groups(List<Claim> claims) {
        var groups = new ArrayList<ClaimGroup>();
        for (var week : claims.stream()
                .map(claim -> TimelineStep.WEEK.first(claim.asOf()))
                .distinct()
                .sorted()
                .toList())
            for (var side : new Side[] {Side.UKRAINE, Side.RUSSIA, Side.INDEPENDENT, null}) {
                var amounts = claims.stream()
                        .filter(claim -> TimelineStep.WEEK.first(claim.asOf()).equals(week))
                        .filter(claim -> claim.claimant().side() == side)
                        .mapToDouble(claim -> Figures.position(claim.quantity()))
                        .sorted()
                        .toArray();
                if (amounts.length > 0) groups.add(group(week, side, amounts));
            }
        return groups;
    }

    private static ClaimGroup group(LocalDate week, Side side, double[] amounts) {
        var last = amounts.length - 1;
        return new ClaimGroup(
                week,
                TimelineStep.WEEK.last(week),
                side,
                false,
                amounts.length,
                amounts[0],
                amounts[last / 4],
                amounts[last / 2],
                amounts[last * 3 / 4],
                amounts[last]);
    }
}
