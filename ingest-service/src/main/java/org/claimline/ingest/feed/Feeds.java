package org.claimline.ingest.feed;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.api.Feed;
import org.claimline.api.FeedItem;
import org.claimline.api.FeedItemState;
import org.claimline.ingest.database.Database;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Feeds as people see and change them. */
@Singleton
final class Feeds {
    private static final String SELECT = """
            select f.id, f.url, f.title, f.outlet, f.include, f.exclude, f.minutes, f.paused, f.look_at, f.polled_at, f.failures,
                   f.trouble, coalesce(i.stored, 0) as stored, coalesce(i.waiting, 0) as waiting,
                   coalesce(i.failed, 0) as failed
              from feed f left join
                   (select feed_id, count(*) filter (where state in ('STORED', 'KNOWN')) as stored,
                           count(*) filter (where state = 'WAITING') as waiting,
                           count(*) filter (where state = 'FAILED') as failed
                      from feed_item group by feed_id) i on i.feed_id = f.id
            """;
    private static final String ADD = """
            insert into feed (url, outlet, include, exclude, minutes, paused) values (?, ?, ?, ?, ?, ?)
            on conflict (url) do nothing returning id
            """;
    // Another address knows nothing of what the former one said last.
    private static final String CHANGE = """
            update feed set etag = case when url = ? then etag end,
                   last_modified = case when url = ? then last_modified end,
                   url = ?, outlet = ?, include = ?, exclude = ?, minutes = ?, paused = ?, failures = 0, trouble = null,
                   look_at = clock_timestamp(), due_at = case when lock_token is null then clock_timestamp() else due_at end
             where id = ? and not exists (select 1 from feed other where other.url = ? and other.id <> ?)
            """;
    private static final String POLL = """
            update feed set look_at = clock_timestamp(),
                   due_at = case when lock_token is null then clock_timestamp() else due_at end
             where id = ?
            """;
    private static final String ITEMS = """
            select guid, url, title, published_at, state, digest, reason, seen_at from feed_item
             where feed_id = ? and (?::text is null or state = ?) order by seen_at desc, key limit ?
            """;

    private final Database database;

    Feeds(Database database) {
        this.database = database;
    }

    List<Feed> all() {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(SELECT + " order by f.url")) {
                var rows = select.executeQuery();
                var feeds = new ArrayList<Feed>();
                while (rows.next()) feeds.add(feed(rows));
                return feeds;
            }
        });
    }

    Feed one(long id) {
        return database.transaction(connection -> of(connection, id)).orElseThrow(() -> new UnknownFeedException(id));
    }

    static Optional<Feed> of(Connection connection, long id) throws SQLException {
        return find(connection, " where f.id = ?", id);
    }

    /** Follows a feed; empty if it is followed already. */
    Optional<Feed> add(Connection connection, FeedOrder order) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            bind(connection, insert, 1, order);
            var row = insert.executeQuery();
            return row.next() ? of(connection, row.getLong(1)) : Optional.empty();
        }
    }

    /** The feed with an address. */
    Feed at(Connection connection, String url) throws SQLException {
        return find(connection, " where f.url = ?", url).orElseThrow();
    }

    Feed change(long id, FeedOrder order) {
        return database.transaction(connection -> {
            if (of(connection, id).isEmpty()) throw new UnknownFeedException(id);
            try (var update = connection.prepareStatement(CHANGE)) {
                update.setString(1, order.url());
                update.setString(2, order.url());
                bind(connection, update, 3, order);
                update.setLong(9, id);
                update.setString(10, order.url());
                update.setLong(11, id);
                if (update.executeUpdate() == 0)
                    throw new ProblemException(409, "Followed already", "another feed has this address");
            }
            return of(connection, id).orElseThrow();
        });
    }

    Feed poll(long id) {
        update(POLL, id);
        return one(id);
    }

    /** False if there is none. */
    boolean delete(long id) {
        return database.updateInBulk("delete from feed where id = ?", id) == 1;
    }

    List<FeedItem> items(long id, @Nullable FeedItemState state, int limit) {
        one(id);
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(ITEMS)) {
                select.setLong(1, id);
                select.setString(2, state == null ? null : state.name());
                select.setString(3, state == null ? null : state.name());
                select.setInt(4, limit);
                var rows = select.executeQuery();
                var items = new ArrayList<FeedItem>();
                while (rows.next()) items.add(item(rows));
                return items;
            }
        });
    }

    private int update(String sql, long id) {
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setLong(1, id);
                return update.executeUpdate();
            }
        });
    }

    private static Optional<Feed> find(Connection connection, String where, Object value) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + where)) {
            select.setObject(1, value);
            var row = select.executeQuery();
            return row.next() ? Optional.of(feed(row)) : Optional.empty();
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int from, FeedOrder order)
            throws SQLException {
        statement.setString(from, order.url());
        statement.setString(from + 1, order.outlet());
        statement.setArray(
                from + 2, connection.createArrayOf("text", order.include().toArray()));
        statement.setArray(
                from + 3, connection.createArrayOf("text", order.exclude().toArray()));
        statement.setInt(from + 4, order.minutes());
        statement.setBoolean(from + 5, order.paused());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getLong("id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("outlet"),
                List.of((String[]) row.getArray("include").getArray()),
                List.of((String[]) row.getArray("exclude").getArray()),
                row.getInt("minutes"),
                row.getBoolean("paused"),
                row.getTimestamp("look_at").toInstant(),
                instant(row, "polled_at"),
                row.getInt("failures"),
                row.getString("trouble"),
                row.getLong("stored"),
                row.getLong("waiting"),
                row.getLong("failed"));
    }

    private static FeedItem item(ResultSet row) throws SQLException {
        return new FeedItem(
                row.getString("guid"),
                row.getString("url"),
                row.getString("title"),
                instant(row, "published_at"),
                FeedItemState.valueOf(row.getString("state")),
                row.getString("digest"),
                row.getString("reason"),
                row.getTimestamp("seen_at").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
