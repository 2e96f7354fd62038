package org.claimline.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.api.Article;
import org.claimline.api.ArticleLine;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.OriginalPage;
import org.claimline.api.Rolling;
import org.claimline.ingest.database.Database;
import org.jspecify.annotations.Nullable;

/** Reads the articles that are kept. */
@Singleton
public final class Snapshots {
    /** The columns of an article by itself. */
    static final String ARTICLE =
            "digest, text, title, outlet, url, published_at, language, authors, modified_at, rolling";

    private static final String SNAPSHOT = """
            select a.digest, a.text, a.title, a.outlet, a.url, a.published_at, a.language, a.claims, a.ingested_at,
                   a.authors, a.modified_at, a.rolling, a.withdrawn_at, o.delivered_at, p.length, r.sha256, r.url as page_url,
                   r.content_type, r.headers, r.retrieved_at
              from article a join outbox o on o.digest = a.digest
                   left join retrieval r on r.digest = a.digest left join page p on p.sha256 = r.sha256
             where a.digest = ?
            """;
    private static final String NEWEST = """
            select a.digest, a.title, a.outlet, a.url, a.published_at, a.ingested_at, o.delivered_at, a.claim_count
              from article a join outbox o on o.digest = a.digest
             where a.withdrawn_at is null
             order by a.ingested_at desc, a.digest limit ?
            """;

    private final Database database;
    private final WrittenClaims written;
    private final WrittenHeaders headers;

    Snapshots(Database database, ObjectMapper json) {
        this.database = database;
        this.written = new WrittenClaims(json);
        this.headers = new WrittenHeaders(json);
    }

    /** An article as kept, withdrawn or not. */
    public Optional<ArticleSnapshot> of(String digest) {
        return database.transaction(connection -> of(connection, digest));
    }

    /** The same within a transaction. */
    public Optional<ArticleSnapshot> of(Connection connection, String digest) throws SQLException {
        try (var select = connection.prepareStatement(SNAPSHOT)) {
            select.setString(1, digest);
            var row = select.executeQuery();
            return row.next() ? Optional.of(snapshot(row)) : Optional.empty();
        }
    }

    /** The newest articles first. */
    public List<ArticleLine> newest(int limit) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(NEWEST)) {
                select.setInt(1, limit);
                var rows = select.executeQuery();
                var lines = new ArrayList<ArticleLine>();
                while (rows.next()) lines.add(line(rows));
                return lines;
            }
        });
    }

    private ArticleSnapshot snapshot(ResultSet row) throws SQLException {
        var article = article(row);
        return new ArticleSnapshot(
                article.digest(),
                article,
                written.read(row.getString("claims")),
                row.getTimestamp("ingested_at").toInstant(),
                instant(row, "delivered_at"),
                instant(row, "withdrawn_at"),
                page(row));
    }

    private @Nullable OriginalPage page(ResultSet row) throws SQLException {
        var retrieved = instant(row, "retrieved_at");
        if (retrieved == null) return null;
        return new OriginalPage(
                row.getString("sha256"),
                row.getInt("length"),
                row.getString("content_type"),
                row.getString("page_url"),
                retrieved,
                headers.read(row.getString("headers")));
    }

    static Article article(ResultSet row) throws SQLException {
        var rolling = row.getString("rolling");
        return new Article(
                row.getString("digest"),
                row.getString("text"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("url"),
                instant(row, "published_at"),
                row.getString("language"),
                List.of((String[]) row.getArray("authors").getArray()),
                instant(row, "modified_at"),
                rolling == null ? null : Rolling.valueOf(rolling),
                null);
    }

    private static ArticleLine line(ResultSet row) throws SQLException {
        return new ArticleLine(
                row.getString("digest"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("url"),
                instant(row, "published_at"),
                row.getTimestamp("ingested_at").toInstant(),
                instant(row, "delivered_at"),
                row.getInt("claim_count"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
