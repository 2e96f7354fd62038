package org.claimline.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.Article;
import org.claimline.api.Mention;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.delivery.Outbox;
import org.jspecify.annotations.Nullable;

/** What stored articles were read as, and how another reading of them takes its place. */
@Singleton
public final class Readings {
    private static final String AFTER = "select " + Snapshots.ARTICLE + """
            , extractor from article where digest > ? and withdrawn_at is null order by digest limit ?
            """;
    // In one order, as everybody locks articles. Not a withdrawn one, which claims nothing.
    private static final String LOCK = """
            select digest, claims from article where digest = any (?) and withdrawn_at is null order by digest for update
            """;
    private static final String REPLACE = """
            update article a set claims = n.claims::jsonb, extractor = ?
              from unnest(?, ?) n (digest, claims) where a.digest = n.digest
            """;
    private static final String CONFIRM = """
            update article set extractor = ? where digest = any (?) and extractor is distinct from ?
            """;

    private final Database database;
    private final Outbox outbox;
    private final WrittenClaims written;

    Readings(Database database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.written = new WrittenClaims(json);
    }

    /**
     * An article with who read it.
     *
     * @param extractor name and version; null where that is not known
     */
    public record Stored(Article article, @Nullable String extractor) {}

    /** Some articles in the order of their digests, without those that are withdrawn. */
    public List<Stored> after(String digest, int most) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(AFTER)) {
                select.setString(1, digest);
                select.setInt(2, most);
                var rows = select.executeQuery();
                var stored = new ArrayList<Stored>();
                while (rows.next()) stored.add(new Stored(Snapshots.article(rows), rows.getString("extractor")));
                return stored;
            }
        });
    }

    /** The claims of these articles as they are now, which stay so until the transaction ends; without what was withdrawn. */
    public Map<String, List<Mention>> held(Connection connection, Collection<String> digests) throws SQLException {
        try (var select = connection.prepareStatement(LOCK)) {
            select.setArray(1, Database.texts(connection, digests));
            var rows = select.executeQuery();
            var claims = new HashMap<String, List<Mention>>();
            while (rows.next()) claims.put(rows.getString("digest"), written.read(rows.getString("claims")));
            return claims;
        }
    }

    /** Puts other claims in the place of those of articles that are held, and has claims-service told. */
    public void replace(Connection connection, Map<String, List<Mention>> claims, String extractor)
            throws SQLException {
        if (claims.isEmpty()) return;
        var digests = claims.keySet().stream().sorted().toList();
        try (var update = connection.prepareStatement(REPLACE)) {
            update.setString(1, extractor);
            update.setArray(2, Database.texts(connection, digests));
            update.setArray(
                    3,
                    Database.texts(
                            connection,
                            digests.stream()
                                    .map(digest -> written.write(claims.getOrDefault(digest, List.of())))
                                    .toList()));
            update.executeUpdate();
        }
        outbox.add(connection, digests);
    }

    /** Articles that read as before, of which nobody need be told. */
    public void confirm(Connection connection, Collection<String> digests, String extractor) throws SQLException {
        if (digests.isEmpty()) return;
        try (var update = connection.prepareStatement(CONFIRM)) {
            update.setString(1, extractor);
            update.setArray(2, Database.texts(connection, digests));
            update.setString(3, extractor);
            update.executeUpdate();
        }
    }
}
