package org.claimline.claims.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.api.Claim;
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
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The timeline however many claims there are: the rules of {@link TimelineResource}, and groups where claims cannot be read singly. */
@RunOnVirtualThread
class TimelineOverviewResource implements TimelineOverviewApi {
    private static final int MOST_SINGLY = 1_000;

    private static final int FEWEST_LINE_DAYS = 20;
    private static final int MOST_LINE_DAYS = 100_000;

    /** Figures are short, but a million of them take seconds; the latest are counted. */
    private static final int MOST_COUNTED = 100_000;

    /** What most outlets carried is what a reader looks for; more labels would hide the groups. */
    private static final int CARRIED = 12;

    private static final Comparator<ClaimFigure> MOST_CARRIED = Comparator.comparingInt(ClaimFigure::mentions)
            .thenComparing(ClaimFigure::asOf)
            .thenComparingLong(ClaimFigure::id)
            .reversed();

    private final Claims claims;
    private final Outside outside;
    private final ClaimComparer comparer;
    private final ReferenceShelf references;
    private final Gazetteer gazetteer;

    TimelineOverviewResource(
            Claims claims, Outside outside, ClaimComparer comparer, ReferenceShelf references, Gazetteer gazetteer) {
        this.claims = claims;
        this.outside = outside;
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
            int singly,
            @Nullable Integer lineDays) {
        sensible("singly", singly, 1, MOST_SINGLY);
        if (lineDays != null) sensible("lineDays", lineDays, FEWEST_LINE_DAYS, MOST_LINE_DAYS);
        return overview(
                new Scope(measure, heldBy, place, new Dates(from, to), basis, new Knowledge(asOf, null), gazetteer),
                singly,
                lineDays);
    }

    private TimelineOverview overview(Scope scope, int singly, @Nullable Integer lineDays) {
        var known = references.known(scope.knowledge());
        var found = claims.figures(scope.within(), scope::dated, MOST_COUNTED + 1);
        var read = found.subList(0, Math.min(MOST_COUNTED, found.size()));
        var series = scope.series(read, ClaimFigure::outline, known.figures(scope.measure()));
        var counted = series.claims();
        var all = scope.lines(known.maps(), series.assessments(), null);
        var lines = lineDays == null ? all : all.within(lineDays);
        var grouped = counted.size() > singly;
        var step = grouped ? Groups.step(counted) : TimelineStep.DAY;
        return new TimelineOverview(
                new Timeline(
                        scope.measure(),
                        scope.basis(),
                        shown(grouped ? mostCarried(counted) : counted, scope.anywhen()),
                        series.assessments(),
                        lines.maps(),
                        lines.band(),
                        series.leftOut(),
                        outside.of(scope),
                        found.size() > MOST_COUNTED),
                step,
                counted.size(),
                grouped ? new Groups(scope.dates(), step).of(counted) : List.of(),
                lines.thinned());
    }

    private static void sensible(String parameter, int given, int least, int most) {
        if (given < least || given > most)
            throw new ProblemException(
                    400, "Parameter not allowed", parameter + ": expected " + least + " to " + most + ", got " + given);
    }

    private static List<ClaimFigure> mostCarried(List<ClaimFigure> counted) {
        return counted.stream().sorted(MOST_CARRIED).limit(CARRIED).toList();
    }

    /** In the order of their days, each with the comparison that leads. */
    private List<Claim> shown(List<ClaimFigure> figures, ClaimFilter asked) {
        var found = claims.among(figures.stream().map(ClaimFigure::id).toList(), asked);
        var ordered = new ArrayList<Claim>();
        figures.stream()
                .sorted(Comparator.comparing(ClaimFigure::asOf).thenComparingLong(ClaimFigure::id))
                .forEach(figure -> {
                    // What changed since the figures were read may be gone.
                    var claim = found.get(figure.id());
                    if (claim != null) ordered.add(claim);
                });
        return comparer.compared(ordered, asked.knowledge());
    }
}
