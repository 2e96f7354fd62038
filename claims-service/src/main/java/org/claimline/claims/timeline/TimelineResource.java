package org.claimline.claims.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineApi;
import org.claimline.api.WindowBasis;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.Limits;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The chart's series: claims, assessments and maps of one measure. */
@RunOnVirtualThread
class TimelineResource implements TimelineApi {
    private final Outside outside;
    private final SeriesReader reader;
    private final ClaimComparer comparer;
    private final Gazetteer gazetteer;

    TimelineResource(Outside outside, SeriesReader reader, ClaimComparer comparer, Gazetteer gazetteer) {
        this.outside = outside;
        this.reader = reader;
        this.comparer = comparer;
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
        Days.sensible("baseline", baseline);
        var knowledge = new Knowledge(asOf, ingestedBy);
        var scope = new Scope(measure, heldBy, place, new Dates(from, to), basis, knowledge, gazetteer)
                .credible(minCredibility);
        var shown = reader.read(scope, limit);
        var lines = scope.lines(shown.references().maps(), shown.assessments(), baseline);
        return new Timeline(
                measure,
                basis,
                comparer.compared(shown.claims(), knowledge),
                shown.assessments(),
                lines.maps(),
                lines.band(),
                shown.leftOut(),
                outside.of(scope),
                shown.more());
    }
}
