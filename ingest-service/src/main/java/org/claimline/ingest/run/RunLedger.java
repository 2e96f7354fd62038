package org.claimline.ingest.run;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.IntakeState;
import org.claimline.ingest.archive.Archive;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.quarantine.Quarantine;
import org.jspecify.annotations.Nullable;

/** What runs bring, step by step. A worker that stalled past its lease, or whose run was stopped, writes nothing. */
@Singleton
final class RunLedger {
    private static final int TAKEN_BACK_AT_ONCE = 500;

    // Held until the step commits, so that a cancel waits for it and is then the last word.
    private static final String HOLD = """
            select quarantined + failed from intake_run
             where id = ? and lock_token = ? and state = ? for no key update
            """;
    private static final String ADVANCE = """
            update intake_run
               set position = ?, bytes_read = ?, accepted = accepted + ?, known = known + ?,
                   quarantined = quarantined + ?, failed = failed + ?, tries = 0, alone = 0,
                   singly = greatest(singly - ?, 0), trouble = null
             where id = ?
            """;
    private static final String LINK = """
            insert into intake_article (run_id, digest) select ?, unnest(?) on conflict do nothing
            """;
    private static final String FIND = """
            insert into intake_finding (run_id, number, file, line, kind, reason, digest) values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UNLINK = """
            delete from intake_article
             where run_id = ? and digest in (select digest from intake_article where run_id = ? order by digest limit ?)
            returning digest
            """;

    private final Database database;
    private final Archive archive;
    private final Quarantine quarantine;
    private final RunConfig config;

    RunLedger(Database database, Archive archive, Quarantine quarantine, RunConfig config) {
        this.database = database;
        this.archive = archive;
        this.quarantine = quarantine;
        this.config = config;
    }

    /**
     * Writes a step: its articles, what is doubtful and what could not be read, and the position behind them. False if the
     * run was stopped or taken on by somebody else: then nothing of it holds.
     */
    boolean commit(Taken run, Step step) {
        return database.transaction(connection -> {
            var found = held(connection, run, IntakeState.RUNNING);
            if (found < 0) return false;
            var arrivals = step.of(Outcome.Extracted.class).stream()
                    .map(Outcome.Extracted::arrival)
                    .toList();
            var added = archive.keep(connection, arrivals);
            link(connection, run, arrivals);
            var doubtful = step.of(Outcome.Doubtful.class);
            for (var one : doubtful) quarantine.hold(connection, one.arrival(), run.id());
            find(connection, run, step, config.findings() - found);
            var refused = step.of(Outcome.Refused.class).size();
            advance(connection, run, step, new Counts(added.size(), arrivals.size(), doubtful.size(), refused));
            return true;
        });
    }

    /** Takes back some of what the run brought; how many articles it had still to look at, 0 at the end, -1 if it was stopped. */
    int takeBack(Taken run) {
        return database.inBulk(connection -> {
            if (held(connection, run, IntakeState.UNDOING) < 0) return -1;
            quarantine.discardAllOf(connection, run.id());
            var digests = new ArrayList<String>();
            try (var delete = connection.prepareStatement(UNLINK)) {
                delete.setLong(1, run.id());
                delete.setLong(2, run.id());
                delete.setInt(3, TAKEN_BACK_AT_ONCE);
                var rows = delete.executeQuery();
                while (rows.next()) digests.add(rows.getString(1));
            }
            if (digests.isEmpty()) return 0;
            var withdrawn = archive.withdraw(connection, digests);
            try (var update = connection.prepareStatement(
                    "update intake_run set withdrawn = withdrawn + ?, tries = 0 where id = ?")) {
                update.setInt(1, withdrawn);
                update.setLong(2, run.id());
                update.executeUpdate();
            }
            return digests.size();
        });
    }

    private static int held(Connection connection, Taken run, IntakeState state) throws SQLException {
        try (var select = connection.prepareStatement(HOLD)) {
            select.setLong(1, run.id());
            select.setObject(2, run.token());
            select.setString(3, state.name());
            var row = select.executeQuery();
            return row.next() ? (int) Math.min(row.getLong(1), Integer.MAX_VALUE) : -1;
        }
    }

    private static void link(Connection connection, Taken run, List<Arrival> arrivals) throws SQLException {
        if (arrivals.isEmpty()) return;
        var digests = new HashSet<String>();
        arrivals.forEach(one -> digests.add(one.digest()));
        try (var insert = connection.prepareStatement(LINK)) {
            insert.setLong(1, run.id());
            insert.setArray(
                    2, Database.texts(connection, digests.stream().sorted().toList()));
            insert.executeUpdate();
        }
    }

    private static void find(Connection connection, Taken run, Step step, int room) throws SQLException {
        if (room <= 0) return;
        try (var insert = connection.prepareStatement(FIND)) {
            var findings = step.outcomes().stream()
                    .flatMap(RunLedger::finding)
                    .limit(room)
                    .toList();
            for (var one : findings) {
                insert.setLong(1, run.id());
                insert.setLong(2, one.item().number());
                insert.setString(
                        3,
                        one.item().file() == null
                                ? null
                                : RunLeases.legible(one.item().file()));
                insert.setLong(4, one.item().line());
                insert.setString(5, one.kind());
                insert.setString(6, RunLeases.legible(one.reason()));
                insert.setString(7, one.digest());
                insert.addBatch();
            }
            if (!findings.isEmpty()) insert.executeBatch();
        }
    }

    private record Finding(
            Item item, String kind, String reason, @Nullable String digest) {}

    private static Stream<Finding> finding(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Extracted extracted -> Stream.empty();
            case Outcome.Doubtful doubtful ->
                Stream.of(new Finding(
                        doubtful.item(),
                        "QUARANTINED",
                        String.valueOf(doubtful.arrival().article().doubt()),
                        doubtful.arrival().digest()));
            case Outcome.Refused refused -> Stream.of(new Finding(refused.item(), "FAILED", refused.reason(), null));
        };
    }

    private record Counts(int accepted, int readable, int quarantined, int failed) {}

    private static void advance(Connection connection, Taken run, Step step, Counts counts) throws SQLException {
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, step.last().number());
            update.setLong(2, step.last().readTo());
            update.setInt(3, counts.accepted());
            update.setInt(4, counts.readable() - counts.accepted());
            update.setInt(5, counts.quarantined());
            update.setInt(6, counts.failed());
            update.setInt(7, step.outcomes().size());
            update.setLong(8, run.id());
            update.executeUpdate();
        }
    }
}
