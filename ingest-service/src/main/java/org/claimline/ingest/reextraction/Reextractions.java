package org.claimline.ingest.reextraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.api.ClaimShift;
import org.claimline.api.Reextraction;
import org.claimline.api.ReextractionChange;
import org.claimline.api.ReextractionChangePage;
import org.claimline.api.ReextractionNeed;
import org.claimline.api.ReextractionState;
import org.claimline.api.ReextractionTally;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.intake.FormulatedClaim;

/** Re-extractions as people see and steer them. */
@Singleton
final class Reextractions {
    private static final String BEGIN = """
            insert into reextraction (extractor, articles, tally)
            values (?, (select count(*) from article where withdrawn_at is null), ?::jsonb)
            on conflict do nothing returning id
            """;
    private static final String COLUMNS =
            "select id, extractor, state, articles, tally, trouble, created_at, finished_at from reextraction";
    // Whoever works on it finds another state at its next step, which then does not commit.
    private static final String CANCEL = """
            update reextraction
               set state = 'CANCELLED', trouble = null, lock_token = null, finished_at = clock_timestamp()
             where id = ? and state = 'RUNNING'
            """;
    private static final String CHANGES = """
            select c.number, c.digest, a.title, c.shift, c.trouble
              from reextraction_change c join article a on a.digest = c.digest
             where c.reextraction_id = ? and c.number > ? order by c.number limit ?
            """;
    private static final String NEED = """
            select count(*) as articles,
                   count(*) filter (where extractor is distinct from ? and not coalesce(starts_with(extractor, ?), false))
                       as older
              from article where withdrawn_at is null
            """;

    private final Database database;
    private final ReextractionConfig config;
    private final ObjectMapper json;

    Reextractions(Database database, ReextractionConfig config, ObjectMapper json) {
        this.database = database;
        this.config = config;
        this.json = json;
    }

    /** Begins one within a transaction; empty if one is under way. */
    Optional<Reextraction> begin(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, ClaimExtractor.VERSION);
            insert.setString(2, written(ReextractionTally.NONE));
            var row = insert.executeQuery();
            return row.next() ? of(connection, row.getLong(1)) : Optional.empty();
        }
    }

    /** The newest first. */
    List<Reextraction> newest(int limit) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(COLUMNS + " order by id desc limit ?")) {
                select.setInt(1, limit);
                var rows = select.executeQuery();
                var all = new ArrayList<Reextraction>();
                while (rows.next()) all.add(reextraction(rows));
                return all;
            }
        });
    }

    Reextraction one(long id) {
        return database.transaction(connection -> of(connection, id))
                .orElseThrow(() -> new UnknownReextractionException(id));
    }

    /** Stops it, where there is something to stop. */
    Reextraction cancel(long id) {
        database.update(CANCEL, id);
        return one(id);
    }

    ReextractionChangePage changes(long id, long after, int limit) {
        one(id);
        var found = database.transaction(connection -> {
            try (var select = connection.prepareStatement(CHANGES)) {
                select.setLong(1, id);
                select.setLong(2, after);
                select.setInt(3, limit + 1);
                var rows = select.executeQuery();
                var changes = new ArrayList<ReextractionChange>();
                while (rows.next()) changes.add(change(rows));
                return changes;
            }
        });
        if (found.size() <= limit) return new ReextractionChangePage(found, null, config.kept());
        var page = found.subList(0, limit);
        return new ReextractionChangePage(page, page.getLast().number(), config.kept());
    }

    /** What another version has read, without what cannot be read again. */
    ReextractionNeed need() {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(NEED)) {
                select.setString(1, ClaimExtractor.VERSION);
                select.setString(2, FormulatedClaim.EXTRACTOR);
                var row = select.executeQuery();
                row.next();
                return new ReextractionNeed(ClaimExtractor.VERSION, row.getLong("articles"), row.getLong("older"));
            }
        });
    }

    private Optional<Reextraction> of(Connection connection, long id) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS + " where id = ?")) {
            select.setLong(1, id);
            var row = select.executeQuery();
            return row.next() ? Optional.of(reextraction(row)) : Optional.empty();
        }
    }

    private Reextraction reextraction(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Reextraction(
                row.getLong("id"),
                row.getString("extractor"),
                ReextractionState.valueOf(row.getString("state")),
                row.getLong("articles"),
                read(row.getString("tally"), ReextractionTally.class),
                row.getString("trouble"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }

    private ReextractionChange change(ResultSet row) throws SQLException {
        var shift = row.getString("shift");
        return new ReextractionChange(
                row.getLong("number"),
                row.getString("digest"),
                row.getString("title"),
                shift == null ? null : read(shift, ClaimShift.class),
                row.getString("trouble"));
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report cannot be read", e);
        }
    }

    private String written(ReextractionTally tally) {
        try {
            return json.writeValueAsString(tally);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report can be written", e);
        }
    }
}
