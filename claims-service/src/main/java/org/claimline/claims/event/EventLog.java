package org.claimline.claims.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.claimline.api.ChangeEvent.MapDays;
import org.claimline.api.ChangeKind;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.jspecify.annotations.Nullable;

/**
 * Events in the order in which their changes became visible.
 *
 * <p>Triggers note changes in the transaction that makes them. Whoever holds the one row of {@code event_log} takes what
 * was committed, folds what one transaction did to one thing into one event, and numbers it; the next holder begins
 * behind the last. So a reader who has read up to an id never finds a smaller one later, however late a transaction
 * commits.
 */
@ApplicationScoped
public class EventLog {
    /** Changes of a round. Transactions are taken whole, so that they can be folded; one may have more. */
    private static final int ROUND = 2_000;

    /** A round of more is work in bulk. */
    private static final int BULK = 5 * ROUND;

    /** Events removed in one transaction. */
    private static final int PRUNED = 5_000;

    // What began and ended in one transaction never was; a mention that came again in the same words was never away;
    // the
    // first mentions of a new claim are told with it.
    // The transactions are an array that is known before any row is looked for: as a set PostgreSQL, which knows little
    // of a
    // queue's size, compared each change with each.
    private static final String PUBLISH = """
            with taken as (delete from change where tx = any (array(
                select distinct tx from (select tx from change order by seq limit ?) early)) returning *),
            folded as (
                select tx, topic, subject, max(claim_id) as claim_id, min(at) as at, min(seq) as first,
                    (array_agg(op order by seq))[1] as began, (array_agg(op order by seq desc))[1] as ended,
                    (array_agg(before order by seq) filter (where before is not null))[1] as before,
                    (array_agg(details order by seq desc))[1] as details,
                    min(details ->> 'from') as first_day, max(details ->> 'to') as last_day
                from taken group by tx, topic, subject),
            -- A window, not a join: what the planner believes of a queue's size is wrong by any factor.
            seen as (
                select *, bool_or(topic = 'CLAIM' and began = 'NEW') over (partition by tx, claim_id) as claim_is_new
                from folded),
            told as (
                select *, case
                    when topic = 'MENTION' then
                        case when began = 'NEW' and ended = 'NEW' and not claim_is_new then 'ADDED' end
                    when began = 'NEW' then case when ended <> 'GONE' then 'NEW' end
                    when ended = 'GONE' then 'GONE'
                    else 'CHANGED' end as what
                from seen),
            written as (
                insert into event (id, kind, subject, claim_id, at, before, details)
                select last_id + row_number() over (order by first), topic || '_' || what, subject, claim_id, at, before,
                    case when first_day is null then details
                        else details || jsonb_build_object('from', first_day, 'to', last_day) end
                from told, event_log where what is not null
                returning id)
            update event_log set last_id = greatest(last_id, (select max(id) from written))""";

    private static final String DUE = """
            select count(*) from (select from change where tx = any (array(
                select distinct tx from (select tx from change order by seq limit ?) early)) limit ?) due""";

    private static final String COLUMNS = """
            select id, kind, at, subject, claim_id, (details ->> 'mention')::bigint as mention_id,
                (details ->> 'movedFrom')::bigint as moved_from, (before ->> 'value')::double precision as former_value,
                details ->> 'assessor' as assessor, details ->> 'layer' as layer, details ->> 'place' as place,
                details ->> 'from' as first_day, details ->> 'to' as last_day
            from event""";

    private final Database database;

    EventLog(Database database) {
        this.database = database;
    }

    /**
     * How far the log reaches.
     *
     * @param prunedId events up to here are no longer kept
     * @param lastId the newest event
     * @param waiting whether changes wait to be numbered
     */
    public record Reach(long prunedId, long lastId, boolean waiting) {
        /** Whether a reader who has read up to here can go on. */
        public boolean holds(long position) {
            return prunedId <= position && position <= lastId;
        }
    }

    /**
     * A stretch of the log.
     *
     * @param through up to where it was read
     * @param complete false where events behind the position asked for are no longer kept
     */
    public record Stretch(List<LoggedEvent> events, long through, boolean complete) {}

    public Reach reach() {
        return database.first(
                        new Query("select pruned_id, last_id, exists (select from change) as waiting from event_log"),
                        row -> new Reach(row.getLong("pruned_id"), row.getLong("last_id"), row.getBoolean("waiting")))
                .orElseThrow();
    }

    /** Numbers what was committed; false if another instance is doing so. */
    @Transactional
    public boolean publish() {
        var free = database.first(
                new Query("select last_id from event_log for update skip locked"), row -> row.getLong("last_id"));
        if (free.isEmpty()) return false;
        if (database.number(new Query(DUE, ROUND, BULK)) == BULK) database.inBulk();
        database.update(PUBLISH, ROUND);
        return true;
    }

    /** The events behind a position, at most so many, of these kinds or of all. */
    public Stretch after(long position, @Nullable Collection<ChangeKind> kinds, int limit) {
        var last = reach().lastId();
        var events = database.list(
                new Query(COLUMNS)
                        .where("id > ? and id <= ?", position, last)
                        .whereIf(kinds, "kind = any (?)")
                        .then(" order by id limit ?", limit),
                EventLog::event);
        var through = events.size() < limit ? last : events.getLast().id();
        // Asked behind the reading: what is kept now was kept then.
        return new Stretch(events, through, reach().prunedId() <= position);
    }

    /** Removes the oldest events where they were published longer ago than this; false when none is left to remove. */
    @Transactional
    public boolean prune(Duration kept) {
        if (database.list(new Query("select from event_log for update skip locked"), row -> 0)
                .isEmpty()) return false;
        var removed = database.list(new Query("""
                        delete from event where id in (select id from event order by id limit ?)
                            and published_at < clock_timestamp() - ? * interval '1 second' returning id""", PRUNED, kept.toSeconds()), row -> row.getLong(1));
        if (removed.isEmpty()) return false;
        database.update(
                "update event_log set pruned_id = ?",
                removed.stream().mapToLong(id -> id).max().orElseThrow());
        return removed.size() == PRUNED;
    }

    private static LoggedEvent event(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("id"),
                ChangeKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(Columns.instant(row, "at")),
                row.getString("subject"),
                row.getObject("claim_id", Long.class),
                row.getObject("mention_id", Long.class),
                row.getObject("moved_from", Long.class),
                Columns.number(row, "former_value"),
                map(row));
    }

    private static @Nullable MapDays map(ResultSet row) throws SQLException {
        var layer = row.getString("layer");
        return layer == null
                ? null
                : new MapDays(
                        row.getString("assessor"),
                        layer,
                        row.getString("place"),
                        LocalDate.parse(row.getString("first_day")),
                        LocalDate.parse(row.getString("last_day")));
    }
}
