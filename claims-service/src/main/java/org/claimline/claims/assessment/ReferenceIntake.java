package org.claimline.claims.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.AssessmentReceipt;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.jspecify.annotations.Nullable;

/** Stores assessors' figures and maps, and takes them back; within the caller's transaction. */
@ApplicationScoped
class ReferenceIntake {
    private final Database database;

    ReferenceIntake(Database database) {
        this.database = database;
    }

    /** Takes a figure back; its past stays. False where there is none. */
    boolean remove(String id) {
        return database.update("delete from assessment where id = ?", id) > 0;
    }

    /** The places for which each map, by assessor and layer, has days. */
    Map<List<String>, Set<String>> placesOfMaps() {
        var places = new HashMap<List<String>, Set<String>>();
        database.list(
                new Query("select distinct assessor, layer, place from map_point"),
                row -> places.computeIfAbsent(
                                List.of(row.getString("assessor"), row.getString("layer")), map -> new HashSet<>())
                        .add(row.getString("place")));
        return places;
    }

    AssessmentReceipt storeFigures(Collection<Figure> figures) {
        database.inBulk();
        database.lock("assessments");
        var known = database
                .list(
                        new Query(
                                "select " + ReferenceRow.FIGURE + " from assessment a where a.id = any (?)",
                                figures.stream().map(Figure::id).toList()),
                        ReferenceRow::figure)
                .stream()
                .collect(Collectors.toMap(Figure::id, Function.identity()));
        var changed = figures.stream()
                .filter(figure -> !figure.equals(known.get(figure.id())))
                .toList();
        database.batch("""
                insert into assessment (id, assessor, said_on, measure, value, value_max, qualifier, places, held_by,
                    window_start, window_end, basis, outlet, citation, note, derived_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set (assessor, said_on, measure, value, value_max, qualifier, places, held_by,
                    window_start, window_end, basis, outlet, citation, note, derived_from) =
                (excluded.assessor, excluded.said_on, excluded.measure, excluded.value, excluded.value_max,
                 excluded.qualifier, excluded.places, excluded.held_by, excluded.window_start, excluded.window_end,
                 excluded.basis, excluded.outlet, excluded.citation, excluded.note, excluded.derived_from)""", changed.stream().map(ReferenceIntake::columns).toList());
        var updated = (int) changed.stream()
                .filter(figure -> known.containsKey(figure.id()))
                .count();
        return new AssessmentReceipt(changed.size() - updated, updated, figures.size() - changed.size());
    }

    AssessmentReceipt storeMapDays(Collection<MapDay> days) {
        database.inBulk();
        database.lock("assessments");
        var known = database
                .list(
                        new Query(
                                "select " + ReferenceRow.MAP_DAY + " from map_point p where p.assessor = any (?)",
                                days.stream().map(MapDay::assessor).distinct().toList()),
                        ReferenceRow::mapDay)
                .stream()
                .collect(Collectors.toMap(ReferenceIntake::key, Function.identity()));
        var changed =
                days.stream().filter(day -> !day.equals(known.get(key(day)))).toList();
        database.batch("""
                insert into map_point (assessor, layer, place, day, held_km2, citation, said_on, derived_from, method)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (assessor, layer, place, day) do update set (held_km2, citation, said_on, derived_from, method) =
                (excluded.held_km2, excluded.citation, excluded.said_on, excluded.derived_from, excluded.method)""", changed.stream().map(ReferenceIntake::columns).toList());
        var updated = (int)
                changed.stream().filter(day -> known.containsKey(key(day))).count();
        return new AssessmentReceipt(changed.size() - updated, updated, days.size() - changed.size());
    }

    private static List<Object> key(MapDay day) {
        return List.of(day.assessor(), day.layer(), day.place(), day.day());
    }

    private static @Nullable Object[] columns(MapDay day) {
        return new @Nullable Object[] {
            day.assessor(),
            day.layer(),
            day.place(),
            day.day(),
            day.heldKm2(),
            day.citation(),
            day.saidOn(),
            day.derivedFrom(),
            day.method()
        };
    }

    private static @Nullable Object[] columns(Figure figure) {
        return new @Nullable Object[] {
            figure.id(),
            figure.assessor(),
            figure.saidOn(),
            figure.measure(),
            figure.value(),
            figure.valueMax(),
            figure.qualifier(),
            figure.places(),
            figure.heldBy(),
            figure.windowStart(),
            figure.windowEnd(),
            figure.basis(),
            figure.outlet(),
            figure.citation(),
            figure.note(),
            figure.derivedFrom()
        };
    }
}
