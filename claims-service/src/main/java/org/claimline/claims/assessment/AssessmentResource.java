package org.claimline.claims.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentDefaults;
import org.claimline.api.AssessmentReceipt;
import org.claimline.api.AssessmentVersion;
import org.claimline.api.AssessmentsApi;
import org.claimline.api.MapSeries;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Source;
import org.claimline.api.SourceRole;
import org.claimline.claims.boundary.Boundaries;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Assessments: taken as CSV, JSON or polygons, listed, taken back. */
@RunOnVirtualThread
class AssessmentResource implements AssessmentsApi {
    private static final int MOST_SHOWN = 50;

    private final References references;
    private final ReferenceIntake intake;
    private final Sources sources;
    private final Gazetteer gazetteer;
    private final Boundaries boundaries;
    private final ObjectMapper json;

    AssessmentResource(
            References references,
            ReferenceIntake intake,
            Sources sources,
            Gazetteer gazetteer,
            Boundaries boundaries,
            ObjectMapper json) {
        this.references = references;
        this.intake = intake;
        this.sources = sources;
        this.gazetteer = gazetteer;
        this.boundaries = boundaries;
        this.json = json;
    }

    @Override
    @Transactional
    public AssessmentReceipt take(AssessmentDefaults defaults, @Nullable String csv) {
        var violations = new ArrayList<String>();
        var file = CsvFile.read(csv, cells(defaults), violations);
        if (has(file, AssessmentRows.FIGURES, AssessmentRows.MORE_OF_FIGURES)) return figures(file, violations);
        if (has(file, AssessmentRows.MAP_DAYS, AssessmentRows.MORE_OF_MAP_DAYS)) return mapDays(file, violations);
        throw CsvFile.refused("expected the columns " + sorted(AssessmentRows.FIGURES) + " (figures) or "
                + sorted(AssessmentRows.MAP_DAYS) + " (a map area series), got " + sorted(file.header()));
    }

    @Override
    @Transactional
    public AssessmentReceipt takeRows(AssessmentDefaults defaults, @Nullable List<Map<String, Object>> list) {
        var violations = new ArrayList<String>();
        var file = JsonRows.read(list, cells(defaults), violations);
        var map = file.header().contains("held_km2");
        var known = new TreeSet<>(map ? AssessmentRows.MAP_DAYS : AssessmentRows.FIGURES);
        known.addAll(map ? AssessmentRows.MORE_OF_MAP_DAYS : AssessmentRows.MORE_OF_FIGURES);
        for (var column : file.header())
            if (!known.contains(column) && !cells(defaults).containsKey(column))
                violations.add(column + ": expected only the fields " + sorted(known));
        return map ? mapDays(file, violations) : figures(file, violations);
    }

    @Override
    @Transactional
    public AssessmentReceipt takePolygons(AssessmentDefaults defaults, @Nullable Map<String, Object> collection) {
        var violations = new ArrayList<String>();
        var sheets = new MapPolygons(rows(), cells(defaults), violations, json).read(collection);
        refuse("GeoJSON", violations);
        var measured = new MapSheets(boundaries, gazetteer);
        var days = measured.measure(sheets, intake.placesOfMaps());
        var receipt = intake.storeMapDays(days);
        return new AssessmentReceipt(receipt.created(), receipt.updated(), receipt.unchanged(), measured.notes());
    }

    @Override
    public List<Assessment> assessments(
            @Nullable Measure measure,
            @Nullable String assessor,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy) {
        var knowledge = new Knowledge(asOf, ingestedBy);
        var query = References.select(knowledge)
                .whereIf(measure, "a.measure = ?")
                .whereIf(Days.sensible("from", from), "coalesce(a.said_on, a.window_end) >= ?")
                .whereIf(Days.sensible("to", to), "coalesce(a.said_on, a.window_end) <= ?");
        if (assessor != null && given(assessor)) query.where("s.id = ?", named(assessor, knowledge));
        var area = place != null && given(place) ? Area.of(place, gazetteer) : null;
        return references.figures(query).stream()
                .filter(figure -> area == null || figure.places().stream().anyMatch(area::holds))
                .toList();
    }

    @Override
    public List<MapSeries> maps(
            @Nullable String assessor,
            @Nullable String place,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy) {
        var knowledge = new Knowledge(asOf, ingestedBy);
        var wanted = assessor != null && given(assessor) ? named(assessor, knowledge) : null;
        var area = place != null && given(place) ? Area.of(place, gazetteer) : null;
        Days.sensible("from", from);
        Days.sensible("to", to);
        return references.maps(knowledge).stream()
                .filter(map -> wanted == null || map.assessor().id().equals(wanted))
                .filter(map -> area == null || area.holds(map.place()))
                .map(map -> map.series(from, to, from))
                .toList();
    }

    @Override
    public Assessment assessment(String id, @Nullable Moment asOf, @Nullable Moment ingestedBy) {
        return references
                .figures(References.select(new Knowledge(asOf, ingestedBy)).where("a.id = ?", id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new UnknownAssessmentException(id));
    }

    @Override
    public List<AssessmentVersion> history(String id) {
        var versions = references.versions(id);
        if (versions.isEmpty()) throw new UnknownAssessmentException(id);
        return versions;
    }

    @Override
    @Transactional
    public void takeBack(String id) {
        if (!intake.remove(id)) throw new UnknownAssessmentException(id);
    }

    private AssessmentReceipt figures(CsvFile file, List<String> violations) {
        var figures = rows().figures(file.rows());
        refuse("CSV", violations);
        return intake.storeFigures(figures.values());
    }

    private AssessmentReceipt mapDays(CsvFile file, List<String> violations) {
        var days = rows().mapDays(file.rows());
        refuse("CSV", violations);
        return intake.storeMapDays(days);
    }

    private AssessmentRows rows() {
        var known = new HashMap<String, Boolean>();
        return new AssessmentRows(
                sources.known(SourceRole.ASSESSOR),
                id -> known.computeIfAbsent(id, one -> sources.byId(one).isPresent()),
                gazetteer);
    }

    private String named(String assessor, Knowledge knowledge) {
        return sources.named(assessor, knowledge).map(Source::id).orElse("");
    }

    private static boolean has(CsvFile file, Set<String> columns, Set<String> more) {
        return file.header().containsAll(columns)
                && file.header().stream().allMatch(column -> columns.contains(column) || more.contains(column));
    }

    private static Map<String, String> cells(AssessmentDefaults defaults) {
        var cells = new HashMap<String, String>();
        put(cells, "assessor", defaults.assessor());
        put(cells, "layer", defaults.layer());
        put(cells, "citation", defaults.citation());
        put(cells, "derived_from", defaults.derivedFrom());
        return cells;
    }

    private static void put(Map<String, String> cells, String column, @Nullable String value) {
        if (given(value)) cells.put(column, value);
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** All rows or none. */
    private static void refuse(String form, List<String> violations) {
        if (violations.isEmpty()) return;
        var shown = violations.subList(0, Math.min(violations.size(), MOST_SHOWN));
        throw new ProblemException(
                400,
                form + " not allowed",
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
