package org.claimline.ingest.quarantine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimline.api.Article;
import org.claimline.api.QuarantineLine;
import org.claimline.api.QuarantineState;
import org.claimline.api.QuarantinedArticle;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.archive.Originals;
import org.claimline.ingest.database.Database;
import org.jspecify.annotations.Nullable;

/** Keeps what may be no article. What was decided holds when the same text comes again. */
@Singleton
public final class Quarantine {
    private static final int BEGINNING = 300;
    private static final String HOLD = """
            insert into quarantine (digest, reason, article, run_id) values (?, ?, ?::jsonb, ?)
            on conflict (digest) do nothing
            """;
    private static final String SELECT = """
            select digest, reason, state, article, run_id, arrived_at, decided_at from quarantine
            """;
    private static final String LIST = SELECT + """
             where (?::text is null or state = ?) and (?::bigint is null or run_id = ?)
             order by arrived_at desc, digest limit ?
            """;
    private static final String DECIDE = """
            update quarantine set state = ?, decided_at = clock_timestamp() where digest = ? and state <> 'RELEASED'
            """;
    private static final String DISCARD_RUN = """
            update quarantine set state = 'DISCARDED', decided_at = clock_timestamp() where run_id = ? and state = 'HELD'
            returning digest
            """;

    private final Database database;
    private final Originals originals;
    private final ObjectMapper json;

    Quarantine(Database database, Originals originals, ObjectMapper json) {
        this.database = database;
        this.originals = originals;
        this.json = json;
    }

    /** Keeps a doubtful article and its page, unless it is known; within the caller's transaction. */
    public void hold(Connection connection, Arrival arrival, @Nullable Long run) throws SQLException {
        var doubtful = arrival.article();
        try (var insert = connection.prepareStatement(HOLD)) {
            insert.setString(1, doubtful.digest());
            insert.setString(2, Objects.requireNonNull(doubtful.doubt()));
            insert.setString(3, json.writeValueAsString(doubtful));
            insert.setObject(4, run);
            insert.executeUpdate();
            originals.keep(connection, List.of(arrival));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article can be written", e);
        }
    }

    /** The same for one that came by itself. */
    public void hold(Arrival arrival) {
        database.transaction(connection -> {
            hold(connection, arrival, null);
            return arrival;
        });
    }

    /** What a run brought and nobody has decided about is no article any more. */
    public void discardAllOf(Connection connection, long run) throws SQLException {
        try (var update = connection.prepareStatement(DISCARD_RUN)) {
            update.setLong(1, run);
            var rows = update.executeQuery();
            var digests = new ArrayList<String>();
            while (rows.next()) digests.add(rows.getString(1));
            originals.forget(connection, digests);
        }
    }

    /** The newest first. */
    List<QuarantineLine> list(@Nullable QuarantineState state, @Nullable Long run, int limit) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(LIST)) {
                select.setString(1, state == null ? null : state.name());
                select.setString(2, state == null ? null : state.name());
                select.setObject(3, run, java.sql.Types.BIGINT);
                select.setObject(4, run, java.sql.Types.BIGINT);
                select.setInt(5, limit);
                var rows = select.executeQuery();
                var lines = new ArrayList<QuarantineLine>();
                while (rows.next()) lines.add(read(rows).line());
                return lines;
            }
        });
    }

    /** One of them; locked until the transaction ends. */
    Optional<QuarantinedArticle> one(Connection connection, String digest) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where digest = ? for update")) {
            select.setString(1, digest);
            var row = select.executeQuery();
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    /** Writes a decision; one that was released stays so. */
    void decide(Connection connection, String digest, QuarantineState state) throws SQLException {
        try (var update = connection.prepareStatement(DECIDE)) {
            update.setString(1, state.name());
            update.setString(2, digest);
            update.executeUpdate();
            originals.forget(connection, List.of(digest));
        }
    }

    private QuarantinedArticle read(ResultSet row) throws SQLException {
        try {
            var article = json.readValue(row.getString("article"), Article.class);
            return new QuarantinedArticle(line(row, article), article);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored article cannot be read", e);
        }
    }

    private static QuarantineLine line(ResultSet row, Article article) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new QuarantineLine(
                row.getString("digest"),
                row.getString("reason"),
                QuarantineState.valueOf(row.getString("state")),
                article.title(),
                article.outlet(),
                article.url(),
                beginning(article.text()),
                row.getObject("run_id", Long.class),
                row.getTimestamp("arrived_at").toInstant(),
                decided == null ? null : decided.toInstant());
    }

    /** Never half of a character. */
    private static String beginning(String text) {
        if (text.length() <= BEGINNING) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(BEGINNING - 1)) ? BEGINNING - 1 : BEGINNING);
    }
}
