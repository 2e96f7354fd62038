package org.claimline.claims.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentVersion;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.Source;
import org.claimline.api.SourceRole;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.SourceRow;
import org.claimline.claims.source.Sources;
import org.jspecify.annotations.Nullable;

/** What claims are set beside: assessors' figures and maps, as stored. */
@ApplicationScoped
public class References {
    private final Database database;
    private final Sources sources;
    private final Gazetteer gazetteer;

    References(Database database, Sources sources, Gazetteer gazetteer) {
        this.database = database;
        this.sources = sources;
        this.gazetteer = gazetteer;
    }

    /** Figures of a measure, of any if null, that could be known, in the order of the day they were said. */
    public List<Assessment> figures(@Nullable Measure measure, Knowledge knowledge) {
        return figures(select(knowledge).whereIf(measure, "a.measure = ?"));
    }

    /** Those of these figures that are there, by id. */
    public Map<String, Assessment> figuresById(Collection<String> ids) {
        if (ids.isEmpty()) return Map.of();
        return figures(select(Knowledge.NOW).where("a.id = any (?)", ids)).stream()
                .collect(Collectors.toMap(Assessment::id, Function.identity()));
    }

    List<Assessment> figures(Query query) {
        return database.list(
                query.then(" order by coalesce(a.said_on, a.window_end) nulls last, a.id"),
                row -> ReferenceRow.figure(row).assessment(SourceRow.read(row), places(Columns.texts(row, "places"))));
    }

    /** What could be known of a day stands at its end: at what hour it was said is not known. */
    static Query select(Knowledge knowledge) {
        var query = new Query("select " + ReferenceRow.FIGURE + ", " + SourceRow.COLUMNS + " from ");
        knowledge.rows(query, "assessment", "a").then(" join ");
        knowledge.rows(query, "source", "s").then(" on s.id = a.assessor");
        return known(query, "coalesce(a.said_on, a.window_end)", "a", knowledge);
    }

    private static Query known(Query query, String day, String alias, Knowledge knowledge) {
        var asOf = knowledge.asOf();
        if (asOf == null) return query;
        return query.where(
                day + " <= ? or " + day + " is null and " + alias + ".created_at <= ?", asOf.lastDay(), asOf.instant());
    }

    /** Every map with all its days that could be known. */
    public List<AreaMap> maps(Knowledge knowledge) {
        var query = knowledge.rows(new Query("select " + ReferenceRow.MAP_DAY + " from "), "map_point", "p");
        var days = database.list(
                known(query, "coalesce(p.said_on, p.day)", "p", knowledge)
                        .then(" order by p.assessor, p.layer, p.place, p.day"),
                ReferenceRow::mapDay);
        if (days.isEmpty()) return List.of();
        var assessors = sources.known(SourceRole.ASSESSOR);
        return days.stream()
                .collect(Collectors.groupingBy(
                        day -> List.of(day.assessor(), day.layer(), day.place()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .flatMap(series -> map(series, assessors).stream())
                .toList();
    }

    /** Empty where the gazetteer or the assessor has gone since. */
    private Optional<AreaMap> map(List<MapDay> series, Map<String, Source> assessors) {
        var assessor = assessors.get(series.getFirst().assessor());
        if (assessor == null) return Optional.empty();
        return gazetteer.byId(series.getFirst().place()).map(place -> AreaMap.of(assessor, place, series));
    }

    /** Every version of a figure, oldest first. */
    List<AssessmentVersion> versions(String id) {
        return database.list(
                new Query(
                        "select a.changed_at, nullif(a.received_until, 'infinity') as until, " + ReferenceRow.FIGURE
                                + ", "
                                + SourceRow.COLUMNS + " from assessment_ever a join source s on s.id = a.assessor"
                                + " where a.id = ? order by a.changed_at",
                        id),
                row -> new AssessmentVersion(
                        Objects.requireNonNull(Columns.instant(row, "changed_at")),
                        Columns.instant(row, "until"),
                        ReferenceRow.figure(row)
                                .assessment(SourceRow.read(row), places(Columns.texts(row, "places")))));
    }

    private List<Place> places(List<String> ids) {
        return ids.stream().flatMap(id -> gazetteer.byId(id).stream()).toList();
    }
}
