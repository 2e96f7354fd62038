package org.claimline.ingest.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimline.api.Delivery;
import org.claimline.api.Delivery.Version;
import org.claimline.api.Mention;
import org.claimline.api.Rolling;
import org.claimline.ingest.article.TextSignature;
import org.claimline.ingest.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way to claims-service. Every time is the database's, so that several instances with different clocks
 * agree on what is due.
 */
@Singleton
public final class Outbox {
    private static final TypeReference<List<Mention>> MENTIONS = new TypeReference<>() {};
    private static final int LONGEST_ERROR = 2000;

    // The subquery is a scalar: as a set it could be planned as a join that locks more rows than are taken.
    private static final String TAKE = """
            update outbox o
               set lock_token = ?, attempts = o.attempts + 1, due_at = clock_timestamp() + ? * interval '1 millisecond'
             where o.digest = any (array(select digest from outbox
                                          where state = 'WAITING' and due_at <= clock_timestamp()
                                          order by due_at limit ? for update skip locked))
            returning o.digest, o.attempts, o.revision, o.number
            """;
    // A statement of its own, behind the locks: what it reads belongs to the revision and number that were taken on.
    private static final String READ = """
            select a.digest, a.title, a.outlet, a.url, a.published_at, a.text, a.address, a.rolling,
                   greatest(a.published_at, a.modified_at) as since,
                   case when a.withdrawn_at is null then least(r.retrieved_at, a.ingested_at) end as read_at,
                   case when a.withdrawn_at is null then a.claims else '[]'::jsonb end as claims
              from article a left join retrieval r on r.digest = a.digest where a.digest = any (?)
            """;
    // One that a relay holds stays with it until its lease is over, so that the later word is sent later.
    private static final String ADD = """
            insert into outbox as o (digest) select unnest(?)
            on conflict (digest) do update set state = 'WAITING', revision = o.revision + 1, attempts = 0,
                number = greatest(o.number + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint),
                last_error = null, delivered_at = null,
                due_at = case when o.lock_token is null then clock_timestamp() else o.due_at end
            """;
    // Locked in one order, so that two who write the same rows wait for each other and do not block.
    private static final String DELIVERED = """
            with held as materialized (select digest from outbox where digest = any (?) order by digest for update)
            update outbox o
               set lock_token = null, state = case when o.revision = n.revision then 'DELIVERED' else 'WAITING' end,
                   delivered_at = clock_timestamp(), last_error = null, due_at = clock_timestamp()
              from unnest(?, ?, ?) n (digest, token, revision) join held using (digest)
             where o.digest = n.digest and o.lock_token = n.token
            returning o.digest
            """;
    private static final String COLUMNS = "digest, state, attempts, due_at, last_error, delivered_at";

    private final Database database;
    private final ObjectMapper json;

    public Outbox(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Puts articles' claims on their way, in the transaction that stores or withdraws the articles. */
    public void add(Connection connection, Collection<String> digests) throws SQLException {
        if (digests.isEmpty()) return;
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setArray(
                    1, Database.texts(connection, digests.stream().sorted().toList()));
            insert.executeUpdate();
        }
    }

    /** Takes on the deliveries that are due longest; nobody else is given them before the lease is over. */
    List<Parcel> take(Duration lease, int most) {
        var token = UUID.randomUUID();
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(TAKE)) {
                update.setObject(1, token);
                update.setLong(2, lease.toMillis());
                update.setInt(3, most);
                var rows = update.executeQuery();
                var taken = new LinkedHashMap<String, Taken>();
                while (rows.next())
                    taken.put(
                            rows.getString("digest"),
                            new Taken(rows.getInt("attempts"), rows.getInt("revision"), rows.getLong("number")));
                return taken.isEmpty() ? List.of() : read(connection, taken, token);
            }
        });
    }

    private record Taken(int attempts, int revision, long number) {}

    private List<Parcel> read(Connection connection, Map<String, Taken> taken, UUID token) throws SQLException {
        try (var select = connection.prepareStatement(READ)) {
            select.setArray(1, Database.texts(connection, taken.keySet()));
            var rows = select.executeQuery();
            var parcels = new ArrayList<Parcel>();
            while (rows.next())
                parcels.add(parcel(rows, Objects.requireNonNull(taken.get(rows.getString("digest"))), token));
            return parcels;
        }
    }

    /**
     * claims-service has these. What has changed since it was taken on is due again. Gives the digests of those that were still
     * held; the lease of the others was over, and somebody else has taken them on.
     */
    Set<String> delivered(List<Parcel> parcels) {
        if (parcels.isEmpty()) return Set.of();
        var digests = parcels.stream().map(Parcel::digest).toList();
        var tokens = parcels.stream().map(Parcel::token).toArray();
        var revisions = parcels.stream().map(Parcel::revision).toArray();
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(DELIVERED)) {
                update.setArray(1, Database.texts(connection, digests));
                update.setArray(2, Database.texts(connection, digests));
                update.setArray(3, connection.createArrayOf("uuid", tokens));
                update.setArray(4, connection.createArrayOf("integer", revisions));
                var rows = update.executeQuery();
                var written = new HashSet<String>();
                while (rows.next()) written.add(rows.getString(1));
                return written;
            }
        });
    }

    /** It is tried again after a pause. False if the lease was over and somebody else has taken it on. */
    boolean postpone(Parcel parcel, Duration pause, String error) {
        return finish(
                parcel,
                "due_at = clock_timestamp() + ? * interval '1 millisecond', last_error = ?",
                List.of(pause.toMillis(), shortened(error)));
    }

    /** claims-service will never take it as it is. False as for {@link #postpone}. */
    boolean reject(Parcel parcel, String error) {
        return finish(
                parcel,
                "state = case when revision = ? then 'REJECTED' else 'WAITING' end, last_error = ?",
                List.of(parcel.revision(), shortened(error)));
    }

    /** The entries of a state, or all; those due longest first. */
    List<OutboxEntry> entries(@Nullable DeliveryState state, int limit) {
        var where = state == null ? "" : " where state = '" + state.name() + "'";
        var sql = "select " + COLUMNS + " from outbox" + where + " order by due_at, digest limit ?";
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setInt(1, limit);
                var rows = select.executeQuery();
                var entries = new ArrayList<OutboxEntry>();
                while (rows.next()) entries.add(entry(rows));
                return entries;
            }
        });
    }

    /** Sends an entry again, at once; one that a relay is working on is left to it. Empty if there is none. */
    Optional<OutboxEntry> replay(String digest) {
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement("update outbox set state = 'WAITING', attempts = 0,"
                    + " due_at = clock_timestamp() where digest = ? and lock_token is null")) {
                update.setString(1, digest);
                update.executeUpdate();
            }
            try (var select = connection.prepareStatement("select " + COLUMNS + " from outbox where digest = ?")) {
                select.setString(1, digest);
                var row = select.executeQuery();
                return row.next() ? Optional.of(entry(row)) : Optional.empty();
            }
        });
    }

    private boolean finish(Parcel parcel, String outcome, List<Object> values) {
        var sql = "update outbox set lock_token = null, " + outcome + " where digest = ? and lock_token = ?";
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                var at = 1;
                for (var value : values) update.setObject(at++, value);
                update.setString(at++, parcel.digest());
                update.setObject(at, parcel.token());
                return update.executeUpdate() == 1;
            }
        });
    }

    private Parcel parcel(ResultSet row, Taken taken, UUID token) throws SQLException {
        var delivery = new Delivery(
                row.getString("title"),
                row.getString("outlet"),
                row.getString("url"),
                instant(row, "published_at"),
                TextSignature.of(row.getString("text")),
                mentions(row.getString("claims")),
                version(row),
                taken.number());
        return new Parcel(row.getString("digest"), token, taken.attempts(), taken.revision(), delivery);
    }

    private static @Nullable Version version(ResultSet row) throws SQLException {
        var address = row.getString("address");
        if (address == null) return null;
        var rolling = row.getString("rolling");
        return new Version(
                address,
                instant(row, "since"),
                instant(row, "read_at"),
                rolling == null ? null : Rolling.valueOf(rolling));
    }

    private List<Mention> mentions(String claims) {
        try {
            return json.readValue(claims, MENTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored claims cannot be read", e);
        }
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        return new OutboxEntry(
                row.getString("digest"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getTimestamp("due_at").toInstant(),
                row.getString("last_error"),
                instant(row, "delivered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static String shortened(String error) {
        var clean = error.replace("\0", "");
        return clean.length() <= LONGEST_ERROR ? clean : clean.substring(0, LONGEST_ERROR);
    }
}
