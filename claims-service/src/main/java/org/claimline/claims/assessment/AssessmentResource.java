package org.claimline.claims.assessment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentReceipt;
import org.claimline.api.AssessmentsApi;
import org.claimline.api.Measure;
import org.claimline.api.SourceRole;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Assessments: taken as CSV, listed. */
@RunOnVirtualThread
class AssessmentResource implements AssessmentsApi {
    private static final int MOST_SHOWN = 50;

    private final References references;
    private final Sources sources;
    private final Gazetteer gazetteer;

    AssessmentResource(References references, Sources sources, Gazetteer gazetteer) {
        this.references = references;
        this.sources = sources;
        this.gazetteer = gazetteer;
    }

    @Override
    @Transactional
    public AssessmentReceipt take(@Nullable String csv) {
        var violations = new ArrayList<String>();
        var file = CsvFile.read(csv, violations);
        var rows = new AssessmentRows(sources.known(SourceRole.ASSESSOR), gazetteer);
        if (file.header().equals(AssessmentRows.FIGURES)) {
            var figures = rows.figures(file.rows());
            refuse(violations);
            return references.storeFigures(figures.values());
        }
        if (file.header().equals(AssessmentRows.MAP_DAYS)) {
            var days = rows.mapDays(file.rows());
            refuse(violations);
            return references.storeMapDays(days);
        }
        throw CsvFile.refused("expected the columns " + sorted(AssessmentRows.FIGURES) + " (figures) or "
                + sorted(AssessmentRows.MAP_DAYS) + " (a map area series), got " + sorted(file.header()));
    }

    @Override
    public List<Assessment> assessments(
            @Nullable Measure measure, @Nullable String assessor, @Nullable LocalDate from, @Nullable LocalDate to) {
        var query = new Query(References.select())
                .whereIf(measure, "a.measure = ?")
                .whereIf(Days.sensible("from", from), "coalesce(a.said_on, a.window_end) >= ?")
                .whereIf(Days.sensible("to", to), "coalesce(a.said_on, a.window_end) <= ?");
        if (assessor != null && !assessor.isBlank())
            query.where(
                    "a.assessor = ?",
                    sources.named(assessor).map(source -> source.id()).orElse(""));
        return references.figures(query);
    }

    /** All rows or none. */
    private static void refuse(List<String> violations) {
        if (violations.isEmpty()) return;
        var shown = violations.subList(0, Math.min(violations.size(), MOST_SHOWN));
        throw new ProblemException(
                400,
                "CSV not allowed",
                violations.size() + (violations.size() == 1 ? " thing is" : " things are")
                        + " wrong with the file, so that none of its rows was taken; the first: "
                        + violations.getFirst(),
                shown);
    }

    private static String sorted(Set<String> columns) {
        var shown = String.join(", ", columns.stream().sorted().toList());
        return shown.length() <= 500 ? shown : shown.substring(0, 500) + "...";
    }
}
