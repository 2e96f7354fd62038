package org.claimline.ingest.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.ingest.database.Database;

/** Keeps the pages that articles were read from, each once, for as long as something refers to it. */
@Singleton
public final class Originals {
    private static final String KNOWN = "select digest from retrieval where digest = any (?)";
    // Locked where it is known: who forgets it at the same time waits, and then sees that it is needed.
    private static final String PAGE = """
            insert into page (sha256, length, packed) values (?, ?, ?)
            on conflict (sha256) do update set length = excluded.length
            """;
    private static final String RETRIEVAL = """
            insert into retrieval (digest, sha256, url, content_type, headers, retrieved_at)
            values (?, ?, ?, ?, ?::jsonb, coalesce(?, clock_timestamp())) on conflict (digest) do nothing
            """;
    private static final String UNREFERRED = """
            delete from retrieval r
             where digest = any (?)
               and not exists (select 1 from article a where a.digest = r.digest and a.withdrawn_at is null)
               and not exists (select 1 from quarantine q where q.digest = r.digest and q.state = 'HELD')
            returning sha256
            """;
    private static final String LOCK = "select 1 from page where sha256 = any (?) order by sha256 for update";
    private static final String FORGET = """
            delete from page p
             where sha256 = any (?) and not exists (select 1 from retrieval r where r.sha256 = p.sha256)
            """;
    private static final String ONE = """
            select p.sha256, p.length, p.packed, r.content_type, r.url, r.retrieved_at, r.headers
              from retrieval r join page p on p.sha256 = r.sha256 where r.digest = ?
            """;

    /** How much is kept. */
    @ConfigMapping(prefix = "claimline.originals")
    interface OriginalsConfig {
        /** The longest page that is kept as it came; of a longer one the article alone is. */
        @WithDefault("5M")
        MemorySize longest();
    }

    private final Database database;
    private final WrittenHeaders headers;
    private final OriginalsConfig config;

    Originals(Database database, ObjectMapper json, OriginalsConfig config) {
        this.database = database;
        this.headers = new WrittenHeaders(json);
        this.config = config;
    }

    /** Keeps the pages of what came in, where none is kept of it yet; within the transaction that keeps the rest of it. */
    public void keep(Connection connection, Collection<Arrival> several) throws SQLException {
        var byDigest = new TreeMap<String, Original>();
        for (var one : several) {
            var original = one.original();
            if (original != null && original.length() <= config.longest().asLongValue())
                byDigest.putIfAbsent(one.digest(), original);
        }
        if (byDigest.isEmpty()) return;
        try (var select = connection.prepareStatement(KNOWN)) {
            select.setArray(1, texts(connection, byDigest.keySet()));
            var rows = select.executeQuery();
            while (rows.next()) byDigest.remove(rows.getString(1));
        }
        keep(connection, byDigest);
    }

    private void keep(Connection connection, Map<String, Original> byDigest) throws SQLException {
        // In one order, so that two who keep the same pages wait for each other and do not block.
        var pages = byDigest.values().stream()
                .sorted(Comparator.comparing(Original::sha256))
                .toList();
        try (var insert = connection.prepareStatement(PAGE)) {
            for (var page : pages) {
                insert.setString(1, page.sha256());
                insert.setInt(2, page.length());
                insert.setBytes(3, page.packed());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var insert = connection.prepareStatement(RETRIEVAL)) {
            for (var one : byDigest.entrySet()) {
                var original = one.getValue();
                insert.setString(1, one.getKey());
                insert.setString(2, original.sha256());
                insert.setString(3, original.url());
                insert.setString(4, WrittenHeaders.legible(original.type()));
                insert.setString(5, headers.write(original.headers()));
                insert.setTimestamp(6, original.retrievedAt() == null ? null : Timestamp.from(original.retrievedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Forgets the pages of those that are neither an article nor in quarantine any more, unless others came from them too. */
    public void forget(Connection connection, Collection<String> digests) throws SQLException {
        var pages = new HashSet<String>();
        try (var delete = connection.prepareStatement(UNREFERRED)) {
            delete.setArray(1, texts(connection, digests));
            var rows = delete.executeQuery();
            while (rows.next()) pages.add(rows.getString(1));
        }
        if (pages.isEmpty()) return;
        // Statements of their own: the second sees what was committed while the locks were waited for.
        for (var sql : List.of(LOCK, FORGET))
            try (var statement = connection.prepareStatement(sql)) {
                statement.setArray(1, texts(connection, pages));
                statement.execute();
            }
    }

    /** The page that an article was read from; empty where it came as text or its page was too long. */
    public Optional<Original> of(String digest) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(ONE)) {
                select.setString(1, digest);
                var row = select.executeQuery();
                return row.next() ? Optional.of(original(row)) : Optional.empty();
            }
        });
    }

    private Original original(ResultSet row) throws SQLException {
        return new Original(
                row.getString("sha256"),
                row.getInt("length"),
                row.getBytes("packed"),
                row.getString("content_type"),
                row.getString("url"),
                row.getTimestamp("retrieved_at").toInstant(),
                headers.read(row.getString("headers")));
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return Database.texts(connection, values.stream().sorted().toList());
    }
}
