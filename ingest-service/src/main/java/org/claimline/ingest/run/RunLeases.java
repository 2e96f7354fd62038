package org.claimline.ingest.run;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeState;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.work.Caution;
import org.jspecify.annotations.Nullable;

/** Who works on which run, and until when. */
@Singleton
final class RunLeases {
    private static final int LONGEST_REASON = 2_000;

    private static final String TAKE = """
            update intake_run
               set lock_token = ?, due_at = clock_timestamp() + ? * interval '1 millisecond', tries = tries + 1,
                   singly = case when tries > 0 then ? else singly end,
                   state = case state when 'WAITING' then 'RUNNING' else state end
             where id = (select id from intake_run
                          where state in ('WAITING', 'RUNNING', 'UNDOING') and due_at <= clock_timestamp()
                          order by due_at, id limit 1 for update skip locked)
            returning id, lock_token, format, state, bytes, bytes_read, position, singly, alone
            """;
    private static final String RENEW = """
            update intake_run set due_at = clock_timestamp() + ? * interval '1 millisecond'
             where id = ? and lock_token = ?
            """;
    private static final String GIVE_BACK = """
            update intake_run set lock_token = null, due_at = clock_timestamp() + ? * interval '1 millisecond',
                   tries = greatest(tries - 1, 0)
             where id = ? and lock_token = ?
            """;
    private static final String FINISH = """
            update intake_run
               set state = ?, trouble = ?, lock_token = null, finished_at = clock_timestamp(),
                   bytes_read = case when ? = 'DONE' then bytes else bytes_read end
             where id = ? and lock_token = ?
            """;

    private final Database database;
    private final RunConfig config;

    RunLeases(Database database, RunConfig config) {
        this.database = database;
        this.config = config;
    }

    /** Takes on the run that is due longest; nobody else is given it before the lease is over. */
    Optional<Taken> take() {
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(TAKE)) {
                update.setObject(1, UUID.randomUUID());
                update.setLong(2, config.lease().toMillis());
                update.setInt(3, Caution.SINGLY);
                var row = update.executeQuery();
                return row.next() ? Optional.of(taken(row)) : Optional.empty();
            }
        });
    }

    /** Makes the lease begin anew. */
    void renew(Taken run) {
        database.update(RENEW, config.lease().toMillis(), run.id(), run.token());
    }

    /** The run's next item is now read by itself: should the worker end before its step is written, that item is suspected. */
    void suspect(Taken run) {
        database.update(
                "update intake_run set alone = alone + 1 where id = ? and lock_token = ?", run.id(), run.token());
    }

    /** Whether the run is still its worker's: it was not stopped, nor taken on by another. */
    boolean holds(Taken run) {
        return is("select exists (select 1 from intake_run where id = ? and lock_token = ?)", run.id(), run.token());
    }

    /** Whether a run is due that nobody works on. */
    boolean othersWait() {
        return is("select exists (select 1 from intake_run where state in ('WAITING', 'RUNNING', 'UNDOING')"
                + " and due_at <= clock_timestamp())");
    }

    /** Leaves the run to whoever takes it on next, after a pause. */
    void giveBack(Taken run, Duration pause) {
        database.update(GIVE_BACK, pause.toMillis(), run.id(), run.token());
    }

    /** The run is at its end. False if it was stopped or taken on by somebody else. */
    boolean finish(Taken run, IntakeState end, @Nullable String trouble) {
        return database.update(
                        FINISH,
                        end.name(),
                        trouble == null ? null : legible(trouble),
                        end.name(),
                        run.id(),
                        run.token())
                == 1;
    }

    /** Says why a run does not get on just now. */
    void say(Taken run, String trouble) {
        database.update(
                "update intake_run set trouble = ? where id = ? and lock_token = ?", trouble, run.id(), run.token());
    }

    private boolean is(String question, Object... values) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(question)) {
                for (var value = 0; value < values.length; value++) select.setObject(value + 1, values[value]);
                var row = select.executeQuery();
                return row.next() && row.getBoolean(1);
            }
        });
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getLong("id"),
                row.getObject("lock_token", UUID.class),
                IntakeFormat.valueOf(row.getString("format")),
                IntakeState.valueOf(row.getString("state")),
                row.getLong("bytes"),
                row.getLong("bytes_read"),
                row.getLong("position"),
                row.getInt("singly"),
                row.getInt("alone"));
    }

    /** What PostgreSQL can keep, and a person read. */
    static String legible(String text) {
        var clean = text.replace('\0', '\uFFFD');
        return clean.length() <= LONGEST_REASON ? clean : clean.substring(0, LONGEST_REASON);
    }
}
