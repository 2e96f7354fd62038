package org.claimline.claims.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.ClaimQuery;
import org.claimline.api.HeldBy;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineApi;
import org.claimline.api.WindowBasis;
import org.claimline.claims.assessment.AreaMap;
import org.claimline.claims.assessment.ReferenceShelf;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.claim.Limits;
import org.claimline.claims.claim.Outline;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The chart's series: claims, assessments and maps of one measure. */
@RunOnVirtualThread
class TimelineResource implements TimelineApi {
    private static final int MOST_OUTSIDE = 1_000;

    private final Claims claims;
    private final ClaimComparer comparer;
    private final ReferenceShelf references;
    private final Gazetteer gazetteer;

    TimelineResource(Claims claims, ClaimComparer comparer, ReferenceShelf references, Gazetteer gazetteer) {
        this.claims = claims;
        this.comparer = comparer;
        this.references = references;
        this.gazetteer = gazetteer;
    }

    @Override
    public Timeline timeline(
            Measure measure,
            @Nullable HeldBy heldBy,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate baseline,
            WindowBasis basis,
            @Nullable Integer minCredibility,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy,
            int limit) {
        Limits.sensible(limit);
        var knowledge = new Knowledge(asOf, ingestedBy);
        var dates = new Dates(Days.sensible("from", from), Days.sensible("to", to));
        Days.sensible("baseline", baseline);
        var area = place == null || place.isBlank() ? null : Area.of(place, gazetteer);
        var known = references.known(knowledge);
        var figures = known.figures(measure);
        var query = new ClaimQuery(measure, null, null, null, place, null, null, null, null, null);
        var asked = new ClaimFilter(query, minCredibility, null, knowledge);
        var found = found(asked, heldBy, dates, limit + 1);
        var assessors = figures.stream().map(figure -> figure.assessor().id()).collect(Collectors.toSet());
        var inside = found.subList(0, Math.min(limit, found.size())).reversed().stream()
                .filter(claim -> !assessors.contains(claim.claimant())
                        || figures.stream()
                                .noneMatch(figure ->
                                        Figures.sameStatement(claim.claimant(), claim.value(), claim.asOf(), figure)))
                .toList();
        var assessments = figures.stream()
                .filter(figure -> compatible(heldBy, figure.heldBy()) && dates.hold(Figures.day(figure)))
                .filter(figure -> area == null || figure.places().stream().anyMatch(area::holds))
                .toList();
        var leftOut = new LeftOuts(Counting.of(
                basis,
                Stream.concat(
                        inside.stream().map(Outline::window),
                        assessments.stream().map(Assessment::window))));
        var shown = inside.stream()
                .filter(claim -> leftOut.keepsClaim(claim.window()))
                .toList();
        var beside = assessments.stream()
                .filter(figure -> leftOut.keepsAssessment(figure.window()))
                .toList();
        var maps = maps(known.maps(), measure, heldBy, area, dates, baseline);
        return new Timeline(
                measure,
                basis,
                comparer.compared(claims.of(shown, knowledge), knowledge),
                beside,
                maps,
                Band.of(beside, maps, heldBy, basis),
                leftOut.counted(),
                outside(claims, asked, heldBy, dates),
                found.size() > limit);
    }

    /** The latest first. */
    private List<Outline> found(ClaimFilter asked, @Nullable HeldBy heldBy, Dates dates, int most) {
        return claims.outlines(
                asked.within(dates.from(), dates.to()),
                query -> figures(query, heldBy).where("c.as_of is not null"),
                most);
    }

    static int outside(Claims claims, ClaimFilter asked, @Nullable HeldBy heldBy, Dates dates) {
        // Each on its own, as each is a stretch of an index; together they would be looked for among all claims.
        var count = claims.countUndated(asked, query -> figures(query, heldBy), MOST_OUTSIDE);
        var before = dates.before();
        if (before != null) count += outside(claims, asked.within(null, before), heldBy, MOST_OUTSIDE - count);
        var after = dates.after();
        if (after != null) count += outside(claims, asked.within(after, null), heldBy, MOST_OUTSIDE - count);
        return count;
    }

    private static int outside(Claims claims, ClaimFilter asked, @Nullable HeldBy heldBy, int most) {
        return most == 0 ? 0 : claims.countUpTo(asked, query -> figures(query, heldBy), most);
    }

    /** Denials state no figure of their own. */
    static Query figures(Query query, @Nullable HeldBy heldBy) {
        return query.where("c.stance <> 'DENIES'").whereIf(heldBy, "c.held_by is null or c.held_by = ?");
    }

    static List<MapSeries> maps(
            List<AreaMap> maps,
            Measure measure,
            @Nullable HeldBy heldBy,
            @Nullable Area area,
            Dates dates,
            @Nullable LocalDate baseline) {
        // A map sums what Russia holds; contested ground is in none.
        if (measure != Measure.AREA || heldBy == HeldBy.CONTESTED) return List.of();
        return maps.stream()
                .filter(map -> area == null || area.holds(map.place()))
                .map(map -> map.series(dates.from(), dates.to(), baseline))
                .toList();
    }

    /** From the first to the last day of the chart; null = open. */
    record Dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        /** The last day before; null where there is none. */
        @Nullable
        LocalDate before() {
            return from != null && Days.sensible(from.minusDays(1)) ? from.minusDays(1) : null;
        }

        /** The first day after; null where there is none. */
        @Nullable
        LocalDate after() {
            if (to == null || !Days.sensible(to.plusDays(1))) return null;
            // What lies before the first day is counted already, should the last day lie before it.
            return from != null && from.isAfter(to) ? from : to.plusDays(1);
        }

        boolean hold(@Nullable LocalDate day) {
            return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    static boolean compatible(@Nullable HeldBy wanted, @Nullable HeldBy said) {
        return wanted == null || said == null || wanted == said;
    }
}
