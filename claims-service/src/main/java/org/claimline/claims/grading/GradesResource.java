package org.claimline.claims.grading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.GradesApi;
import org.claimline.api.Measure;
import org.claimline.api.MeasureGrade;
import org.claimline.api.SourceStanding;
import org.claimline.api.ThresholdProfile;
import org.claimline.claims.grading.SourceGrading.Without;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.source.Sources;
import org.claimline.claims.source.UnknownSourceException;
import org.jspecify.annotations.Nullable;

/** Grades of stored sources. */
@RunOnVirtualThread
class GradesResource implements GradesApi {
    private final Sources sources;
    private final SourceGrading grading;
    private final GradeBook book;

    GradesResource(Sources sources, SourceGrading grading, GradeBook book) {
        this.book = book;
        this.sources = sources;
        this.grading = grading;
    }

    @Override
    public List<MeasureGrade> grades(String id, @Nullable LocalDate asOf, @Nullable ThresholdProfile thresholds) {
        var source = sources.byId(id).orElseThrow(() -> new UnknownSourceException(id));
        return grading.grades(source.id(), null, grading.settings(asOf, null, null, thresholds), Without.NOTHING);
    }

    @Override
    public List<SourceStanding> standings(@Nullable Measure measure, @Nullable LocalDate asOf) {
        Days.sensible("asOf", asOf);
        return book.standings(measure, asOf);
    }
}
