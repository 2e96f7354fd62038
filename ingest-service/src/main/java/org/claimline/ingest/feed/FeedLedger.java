package org.claimline.ingest.feed;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimline.ingest.archive.Archive;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.quarantine.Quarantine;
import org.jspecify.annotations.Nullable;

/** Feeds as their workers write them. Every time is the database's. */
@Singleton
final class FeedLedger {
    private static final int LONGEST = 2_000;

    private static final String TAKE = """
            update feed set lock_token = ?, due_at = clock_timestamp() + ? * interval '1 millisecond'
             where id = (select id from feed where not paused and due_at <= clock_timestamp()
                          order by due_at, id limit 1 for update skip locked)
            returning id, lock_token, url, title, outlet, include, exclude, minutes, etag, last_modified, failures,
                      look_at <= clock_timestamp() as look_due
            """;
    private static final String LOOKED = """
            update feed set title = coalesce(?, title), etag = ?, last_modified = ?, polled_at = clock_timestamp(),
                   failures = 0, trouble = null, look_at = clock_timestamp() + minutes * interval '1 minute'
             where id = ? and lock_token = ?
            """;
    private static final String FAILED = """
            update feed set failures = failures + 1, trouble = ?, polled_at = clock_timestamp(), paused = paused or ?,
                   look_at = clock_timestamp() + ? * interval '1 second'
             where id = ? and lock_token = ?
            """;
    private static final String RENEW = """
            update feed set due_at = clock_timestamp() + ? * interval '1 millisecond' where id = ? and lock_token = ?
            """;
    private static final String GIVE_BACK = """
            update feed f set lock_token = null, due_at = greatest(clock_timestamp() + ? * interval '1 second', least(look_at,
                   (select min(i.due_at) from feed_item i where i.feed_id = f.id and i.state = 'WAITING')))
             where id = ? and lock_token = ?
            """;
    // What was left out stays so until the feed shows something else of it.
    private static final String SEE = """
            insert into feed_item as i (feed_id, key, guid, version, url, title, html, published_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (feed_id, key) do update set version = excluded.version, url = excluded.url,
                title = excluded.title, html = excluded.html, published_at = excluded.published_at,
                state = excluded.state, reason = null, attempts = 0, due_at = clock_timestamp(),
                seen_at = clock_timestamp()
                where i.version <> excluded.version
            """;
    private static final String NEXT = """
            update feed_item set attempts = attempts + 1, due_at = clock_timestamp() + interval '1 minute'
             where feed_id = ? and key = (select key from feed_item where feed_id = ? and state = 'WAITING'
                                              and due_at <= clock_timestamp() order by due_at, key limit 1)
            returning key, version, url, title, html, published_at, attempts
            """;
    private static final String DECIDE = """
            update feed_item set state = ?, digest = ?, reason = ?, html = null
             where feed_id = ? and key = ? and version = ?
            """;
    private static final String POSTPONE = """
            update feed_item set due_at = clock_timestamp() + ? * interval '1 second', reason = ?
             where feed_id = ? and key = ? and version = ?
            """;

    private final Database database;
    private final Archive archive;
    private final Quarantine quarantine;
    private final FeedConfig config;

    FeedLedger(Database database, Archive archive, Quarantine quarantine, FeedConfig config) {
        this.database = database;
        this.archive = archive;
        this.quarantine = quarantine;
        this.config = config;
    }

    /** Takes on the feed that is due longest; nobody else is given it before the lease is over. */
    Optional<Followed> take() {
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(TAKE)) {
                update.setObject(1, UUID.randomUUID());
                update.setLong(2, config.lease().toMillis());
                var row = update.executeQuery();
                return row.next() ? Optional.of(followed(row)) : Optional.empty();
            }
        });
    }

    /** Leaves the feed until its next look or the next try of an item, and for so many seconds at least. */
    void giveBack(Followed feed, long seconds) {
        database.update(GIVE_BACK, seconds, feed.id(), feed.token());
    }

    /** Nothing has changed: what the site calls its state stays. */
    void unchanged(Followed feed) {
        looked(feed, null, feed.etag(), feed.lastModified());
    }

    /** Keeps what the feed shows, and what the site calls this state: both or none, so that no item is missed. */
    void see(Followed feed, FeedDocument document, @Nullable String etag, @Nullable String lastModified) {
        database.transaction(connection -> {
            try (var insert = connection.prepareStatement(SEE)) {
                for (var entry : document.entries()) {
                    insert.setLong(1, feed.id());
                    insert.setString(2, entry.key());
                    insert.setString(3, legible(entry.guid()));
                    insert.setString(4, entry.version());
                    insert.setString(5, entry.url() == null ? null : legible(entry.url()));
                    insert.setString(6, entry.title() == null ? null : legible(entry.title()));
                    insert.setString(
                            7, entry.html() == null ? null : entry.html().replace("\0", ""));
                    insert.setTimestamp(8, entry.publishedAt() == null ? null : Timestamp.from(entry.publishedAt()));
                    insert.setString(9, feed.leavesOut(entry) ? "LEFT_OUT" : "WAITING");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (var update = connection.prepareStatement(LOOKED)) {
                update.setString(1, document.title() == null ? null : legible(document.title()));
                update.setString(2, etag);
                update.setString(3, lastModified);
                update.setLong(4, feed.id());
                update.setObject(5, feed.token());
                return update.executeUpdate();
            }
        });
    }

    private void looked(Followed feed, @Nullable String title, @Nullable String etag, @Nullable String lastModified) {
        database.update(LOOKED, title, etag, lastModified, feed.id(), feed.token());
    }

    /**
     * It could not be read.
     *
     * @param gone whether it will never be there again
     */
    void failed(Followed feed, String reason, boolean gone, Duration pause) {
        database.update(FAILED, legible(reason), gone, pause.toSeconds(), feed.id(), feed.token());
    }

    /** The next item of a feed that is due, and the lease begins anew; empty if there is none. */
    Optional<WaitingItem> next(Followed feed) {
        if (database.update(RENEW, config.lease().toMillis(), feed.id(), feed.token()) == 0) return Optional.empty();
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement(NEXT)) {
                update.setLong(1, feed.id());
                update.setLong(2, feed.id());
                var row = update.executeQuery();
                return row.next() ? Optional.of(waiting(row)) : Optional.empty();
            }
        });
    }

    /** Stores what was read of an item: as an article, or in quarantine. True if it is a new article. */
    boolean store(Followed feed, WaitingItem item, Arrival arrival) {
        var article = arrival.article();
        return database.transaction(connection -> {
            if (article.doubt() != null) {
                quarantine.hold(connection, arrival, null);
                decide(
                        connection.prepareStatement(DECIDE),
                        feed,
                        item,
                        "QUARANTINED",
                        article.digest(),
                        article.doubt());
                return false;
            }
            var added = archive.keepAlone(connection, arrival);
            decide(connection.prepareStatement(DECIDE), feed, item, added ? "STORED" : "KNOWN", article.digest(), null);
            return added;
        });
    }

    /** It is not tried any more. */
    void giveUp(Followed feed, WaitingItem item, String reason) {
        database.update(DECIDE, "FAILED", null, legible(reason), feed.id(), item.key(), item.version());
    }

    /** It is tried again after a pause. */
    void postpone(Followed feed, WaitingItem item, String reason, Duration pause) {
        database.update(POSTPONE, pause.toSeconds(), legible(reason), feed.id(), item.key(), item.version());
    }

    private static void decide(
            PreparedStatement update,
            Followed feed,
            WaitingItem item,
            String state,
            String digest,
            @Nullable String reason)
            throws SQLException {
        try (update) {
            update.setString(1, state);
            update.setString(2, digest);
            update.setString(3, reason);
            update.setLong(4, feed.id());
            update.setString(5, item.key());
            update.setString(6, item.version());
            update.executeUpdate();
        }
    }

    private static Followed followed(ResultSet row) throws SQLException {
        return new Followed(
                row.getLong("id"),
                row.getObject("lock_token", UUID.class),
                row.getString("url"),
                row.getString("title"),
                row.getString("outlet"),
                List.of((String[]) row.getArray("include").getArray()),
                List.of((String[]) row.getArray("exclude").getArray()),
                row.getInt("minutes"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getInt("failures"),
                row.getBoolean("look_due"));
    }

    private static WaitingItem waiting(ResultSet row) throws SQLException {
        var published = row.getTimestamp("published_at");
        return new WaitingItem(
                row.getString("key"),
                row.getString("version"),
                row.getString("url"),
                row.getString("title"),
                row.getString("html"),
                published == null ? null : published.toInstant(),
                row.getInt("attempts"));
    }

    private static String legible(String text) {
        var clean = text.replace("\0", "");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
