package org.claimline.claims.gap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.ClaimQuery;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.PublishedRatio;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;

/** Ratios that assessors published themselves, as stored. */
@ApplicationScoped
class PublishedRatios {
    private final Database database;
    private final Sources sources;
    private final Gazetteer gazetteer;

    PublishedRatios(Database database, Sources sources, Gazetteer gazetteer) {
        this.database = database;
        this.sources = sources;
        this.gazetteer = gazetteer;
    }

    /** Those that match what is asked of claims. */
    List<PublishedRatio> matching(ClaimQuery asked) {
        var query = new Query("select p.* from published_ratio p join source s on s.id = p.claimant")
                .whereIf(asked.measure(), "p.measure = ?")
                .whereIf(asked.side(), "s.side = ?")
                .whereIf(asked.heldBy(), "p.held_by = ?")
                .whereIf(asked.from(), "p.window_end >= ?")
                .whereIf(asked.to(), "p.window_end <= ?");
        if (asked.claimant() != null)
            query.where(
                    "p.claimant = ?",
                    sources.named(asked.claimant()).map(source -> source.id()).orElse(""));
        var area = asked.place() == null ? null : Area.of(asked.place(), gazetteer);
        // There are few: to plan for the values would take longer than to read them.
        return database.list(query.then(" order by p.window_end desc, p.id").kept(), PublishedRatios::ratio).stream()
                .filter(ratio -> area == null
                        || ratio.places().stream()
                                .flatMap(id -> gazetteer.byId(id).stream())
                                .anyMatch(area::holds))
                .toList();
    }

    void store(PublishedRatio ratio) {
        database.update(
                """
                insert into published_ratio (id, assessor, claimant, measure, places, held_by, window_start, window_end,
                    overstated_percent, said_on, outlet, citation, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set (assessor, claimant, measure, places, held_by, window_start, window_end,
                    overstated_percent, said_on, outlet, citation, note) =
                (excluded.assessor, excluded.claimant, excluded.measure, excluded.places, excluded.held_by,
                 excluded.window_start, excluded.window_end, excluded.overstated_percent, excluded.said_on, excluded.outlet,
                 excluded.citation, excluded.note)""",
                ratio.id(),
                ratio.assessor(),
                ratio.claimant(),
                ratio.measure(),
                ratio.places(),
                ratio.heldBy(),
                ratio.start(),
                ratio.end(),
                ratio.overstatedPercent(),
                ratio.saidOn(),
                ratio.outlet(),
                ratio.citation(),
                ratio.note());
    }

    private static PublishedRatio ratio(ResultSet row) throws SQLException {
        return new PublishedRatio(
                row.getString("id"),
                row.getString("assessor"),
                row.getString("claimant"),
                Measure.valueOf(row.getString("measure")),
                Columns.texts(row, "places"),
                Columns.word(row, "held_by", HeldBy.class),
                row.getObject("window_start", LocalDate.class),
                row.getObject("window_end", LocalDate.class),
                row.getDouble("overstated_percent"),
                Columns.day(row, "said_on"),
                row.getString("outlet"),
                row.getString("citation"),
                row.getString("note"));
    }
}
