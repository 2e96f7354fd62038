package org.claimline.ingest.version;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.ArticleVersion;
import org.claimline.ingest.database.Database;
import org.jspecify.annotations.Nullable;

/** Reads which texts came under one address. */
@Singleton
final class Versions {
    // An article without an address has no version but itself. The order is that in which one takes the place of
    // another at
    // claims-service.
    private static final String ALL = """
            select v.digest, v.title, v.published_at, v.modified_at, v.ingested_at, v.claim_count
              from article a join article v on v.digest = a.digest or (v.address = a.address and v.withdrawn_at is null)
                   left join retrieval r on r.digest = v.digest
             where a.digest = ?
             order by coalesce(greatest(v.published_at, v.modified_at), least(r.retrieved_at, v.ingested_at)),
                      least(r.retrieved_at, v.ingested_at), v.digest limit ?
            """;
    private static final int MOST = 500;

    private final Database database;

    Versions(Database database) {
        this.database = database;
    }

    /** The first one first; empty if there is no such article. */
    List<ArticleVersion> of(String digest) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(ALL)) {
                select.setString(1, digest);
                select.setInt(2, MOST);
                var rows = select.executeQuery();
                var versions = new ArrayList<ArticleVersion>();
                while (rows.next()) versions.add(version(rows));
                return versions;
            }
        });
    }

    private static ArticleVersion version(ResultSet row) throws SQLException {
        return new ArticleVersion(
                row.getString("digest"),
                row.getString("title"),
                instant(row, "published_at"),
                instant(row, "modified_at"),
                row.getTimestamp("ingested_at").toInstant(),
                row.getInt("claim_count"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
