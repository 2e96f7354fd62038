package org.claimline.ingest.reextraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimline.api.ReextractionTally;
import org.claimline.ingest.archive.Readings;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.work.Caution;
import org.jspecify.annotations.Nullable;

/**
 * A re-extraction as its worker writes it: each step with its articles, their deliveries, the report and the position behind
 * them in one transaction. A worker that stalled past its lease, or was stopped, writes nothing.
 */
@Singleton
final class ReextractionLedger {
    private static final String TAKE = """
            update reextraction
               set lock_token = ?, due_at = clock_timestamp() + ? * interval '1 millisecond', tries = tries + 1,
                   singly = case when tries > 0 then ? else singly end
             where id = (select id from reextraction where state = 'RUNNING' and due_at <= clock_timestamp()
                          limit 1 for update skip locked)
            returning id, lock_token, position, singly, alone
            """;
    private static final String RENEW = """
            update reextraction set due_at = clock_timestamp() + ? * interval '1 millisecond'
             where id = ? and lock_token = ?
            """;
    private static final String GIVE_BACK = """
            update reextraction set lock_token = null, due_at = clock_timestamp() + ? * interval '1 millisecond',
                   tries = greatest(tries - 1, 0), trouble = ?
             where id = ? and lock_token = ?
            """;
    // Held until the step commits, so that a cancel waits for it and is then the last word.
    private static final String HOLD = """
            select tally, changes from reextraction
             where id = ? and lock_token = ? and state = 'RUNNING' for no key update
            """;
    private static final String ADVANCE = """
            update reextraction set position = ?, tally = ?::jsonb, changes = ?, tries = 0, alone = 0,
                   singly = greatest(singly - ?, 0), trouble = null
             where id = ?
            """;
    private static final String FINISH = """
            update reextraction set state = 'DONE', lock_token = null, trouble = null, finished_at = clock_timestamp()
             where id = ? and lock_token = ? and state = 'RUNNING'
            """;
    private static final String TELL = """
            insert into reextraction_change (reextraction_id, number, digest, shift, trouble) values (?, ?, ?, ?::jsonb, ?)
            """;

    private final Database database;
    private final Readings readings;
    private final ReextractionConfig config;
    private final ObjectMapper json;

    ReextractionLedger(Database database, Readings readings, ReextractionConfig config, ObjectMapper json) {
        this.database = database;
        this.readings = readings;
        this.config = config;
        this.json = json;
    }

    /** Takes on what is due; nobody else is given it before the lease is over. */
    Optional<Taken> take() {
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(TAKE)) {
                update.setObject(1, UUID.randomUUID());
                update.setLong(2, config.lease().toMillis());
                update.setInt(3, Caution.SINGLY);
                var row = update.executeQuery();
                if (!row.next()) return Optional.empty();
                return Optional.of(new Taken(
                        row.getLong("id"),
                        row.getObject("lock_token", UUID.class),
                        row.getString("position"),
                        row.getInt("singly"),
                        row.getInt("alone")));
            }
        });
    }

    /** Makes the lease begin anew. */
    void renew(Taken taken) {
        database.update(RENEW, config.lease().toMillis(), taken.id(), taken.token());
    }

    /** Leaves it to whoever takes it on next, after a pause. */
    void giveBack(Taken taken, Duration pause, @Nullable String why) {
        database.update(GIVE_BACK, pause.toMillis(), why, taken.id(), taken.token());
    }

    /** Its next article is now read by itself: should the worker end before its step is written, that article is suspected. */
    void suspect(Taken taken) {
        database.update(
                "update reextraction set alone = alone + 1 where id = ? and lock_token = ?", taken.id(), taken.token());
    }

    /** It is at its end. */
    void finish(Taken taken) {
        database.update(FINISH, taken.id(), taken.token());
    }

    /** Writes a step. False if it was stopped or taken on by somebody else: then nothing of it holds. */
    boolean commit(Taken taken, List<Reread> step) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(HOLD)) {
                select.setLong(1, taken.id());
                select.setObject(2, taken.token());
                var row = select.executeQuery();
                if (!row.next()) return false;
                var so = json.readValue(row.getString("tally"), ReextractionTally.class);
                write(connection, taken, step, so, row.getLong("changes"));
                return true;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a report is written and read", e);
            }
        });
    }

    private void write(Connection connection, Taken taken, List<Reread> step, ReextractionTally tally, long changes)
            throws SQLException, JsonProcessingException {
        var before = readings.held(
                connection, step.stream().map(Reread::digest).sorted().toList());
        var report = Report.of(step, before);
        readings.replace(connection, report.changed(), ClaimExtractor.VERSION);
        readings.confirm(connection, report.unchanged(), ClaimExtractor.VERSION);
        var kept = changes + tell(connection, taken, report.lines(), changes);
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setString(1, step.getLast().digest());
            update.setString(2, json.writeValueAsString(tally.plus(report.tally())));
            update.setLong(3, kept);
            update.setInt(4, step.size());
            update.setLong(5, taken.id());
            update.executeUpdate();
        }
    }

    /** How many of these lines there was room for. */
    private int tell(Connection connection, Taken taken, List<Report.Line> lines, long before)
            throws SQLException, JsonProcessingException {
        var some = lines.subList(0, (int) Math.max(0, Math.min(lines.size(), config.kept() - before)));
        if (some.isEmpty()) return 0;
        try (var insert = connection.prepareStatement(TELL)) {
            var number = before;
            for (var line : some) {
                insert.setLong(1, taken.id());
                insert.setLong(2, ++number);
                insert.setString(3, line.digest());
                insert.setString(4, line.shift() == null ? null : json.writeValueAsString(line.shift()));
                insert.setString(5, line.trouble());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return some.size();
    }
}
