package org.claimline.claims.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.ClaimQuery;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineOverview;
import org.claimline.api.TimelineOverviewApi;
import org.claimline.api.TimelineStep;
import org.claimline.api.WindowBasis;
import org.claimline.claims.assessment.ReferenceShelf;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.ClaimFigure;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The timeline however many claims there are: the rules of {@link TimelineResource}, and groups where claims cannot be read singly. */
@RunOnVirtualThread
class TimelineOverviewResource implements TimelineOverviewApi {
    private static final int MOST_SINGLY = 1_000;

    /** Figures are short, but a million of them take seconds; the latest are counted. */
    private static final int MOST_COUNTED = 100_000;

    /** What most outlets carried is what a reader looks for; more labels would hide the groups. */
    private static final int CARRIED = 12;

    private static final Comparator<ClaimFigure> MOST_CARRIED = Comparator.comparingInt(ClaimFigure::mentions)
            .thenComparing(ClaimFigure::asOf)
            .thenComparing(ClaimFigure::id)
            .reversed();

    private final Claims claims;
    private final ClaimComparer comparer;
    private final ReferenceShelf references;
    private final Gazetteer gazetteer;

    TimelineOverviewResource(Claims claims, ClaimComparer comparer, ReferenceShelf references, Gazetteer gazetteer) {
        this.claims = claims;
        this.comparer = comparer;
        this.references = references;
        this.gazetteer = gazetteer;
    }

    @Override
    public TimelineOverview overview(
            Measure measure,
            @Nullable HeldBy heldBy,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            WindowBasis basis,
            @Nullable Moment asOf,
            int singly) {
        if (singly < 1 || singly > MOST_SINGLY)
            throw new ProblemException(
                    400, "Parameter not allowed", "singly: expected 1 to " + MOST_SINGLY + ", got " + singly);
        var dates = new TimelineResource.Dates(Days.sensible("from", from), Days.sensible("to", to));
        var area = place == null || place.isBlank() ? null : Area.of(place, gazetteer);
        var query = new ClaimQuery(measure, null, null, null, place, null, null, null, null, null);
        var asked = new Asked(heldBy, area, dates, basis, ClaimFilter.of(query, new Knowledge(asOf, null)));
        var references = this.references.known(asked.knowledge());
        var assessors = references.figures(measure);
        var read = read(asked);
        var inside = withoutAssessments(read.subList(0, Math.min(MOST_COUNTED, read.size())), assessors);
        var assessments = asked.among(assessors);
        var leftOut = new LeftOuts(Counting.of(
                basis,
                Stream.concat(
                        inside.stream().map(ClaimFigure::window),
                        assessments.stream().map(Assessment::window))));
        var counted = inside.stream()
                .filter(claim -> leftOut.keepsClaim(claim.window()))
                .toList();
        var beside = assessments.stream()
                .filter(figure -> leftOut.keepsAssessment(figure.window()))
                .toList();
        var maps = TimelineResource.maps(references.maps(), measure, heldBy, area, dates, null);
        var grouped = counted.size() > singly;
        var step = grouped ? Groups.step(counted) : TimelineStep.DAY;
        return new TimelineOverview(
                new Timeline(
                        measure,
                        basis,
                        shown(grouped ? mostCarried(counted) : counted, asked.filter()),
                        beside,
                        maps,
                        Band.of(beside, maps, heldBy, basis),
                        leftOut.counted(),
                        TimelineResource.outside(claims, asked.filter(), heldBy, dates),
                        read.size() > MOST_COUNTED),
                step,
                counted.size(),
                grouped ? new Groups(dates.from(), dates.to(), step).of(counted) : List.of());
    }

    /** What a reader asks for; the filter is without days and holder, which the timeline reads in its own way. */
    private record Asked(
            @Nullable HeldBy heldBy,
            @Nullable Area area,
            TimelineResource.Dates dates,
            WindowBasis basis,
            ClaimFilter filter) {
        Knowledge knowledge() {
            return filter.knowledge();
        }

        List<Assessment> among(List<Assessment> figures) {
            return figures.stream()
                    .filter(figure ->
                            TimelineResource.compatible(heldBy, figure.heldBy()) && dates.hold(Figures.day(figure)))
                    .filter(figure -> area == null || figure.places().stream().anyMatch(area::holds))
                    .toList();
        }
    }

    private List<ClaimFigure> read(Asked asked) {
        return claims.figures(
                asked.filter().within(asked.dates().from(), asked.dates().to()),
                statement -> TimelineResource.figures(statement, asked.heldBy()).where("c.as_of is not null"),
                MOST_COUNTED + 1);
    }

    /** An assessor's figure that an article carries stands among the assessments already. */
    private static List<ClaimFigure> withoutAssessments(List<ClaimFigure> claims, List<Assessment> figures) {
        Set<String> assessors =
                figures.stream().map(figure -> figure.assessor().id()).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> !assessors.contains(claim.claimant())
                        || figures.stream()
                                .noneMatch(figure ->
                                        Figures.sameStatement(claim.claimant(), claim.value(), claim.asOf(), figure)))
                .toList();
    }

    private static List<ClaimFigure> mostCarried(List<ClaimFigure> counted) {
        return counted.stream().sorted(MOST_CARRIED).limit(CARRIED).toList();
    }

    /** In the order of their days, each with the comparison that leads. */
    private List<Claim> shown(List<ClaimFigure> figures, ClaimFilter asked) {
        var found = claims.among(figures.stream().map(ClaimFigure::id).toList(), asked);
        var ordered = new ArrayList<Claim>();
        figures.stream()
                .sorted(Comparator.comparing(ClaimFigure::asOf).thenComparing(ClaimFigure::id))
                .forEach(figure -> {
                    // What changed since the figures were read may be gone.
                    var claim = found.get(figure.id());
                    if (claim != null) ordered.add(claim);
                });
        return comparer.compared(ordered, asked.knowledge());
    }
}
