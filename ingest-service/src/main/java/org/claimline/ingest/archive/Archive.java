package org.claimline.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimline.api.Extraction;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.delivery.Outbox;
import org.jspecify.annotations.Nullable;

/** Keeps articles and takes them back. Everything happens in the caller's transaction. */
@Singleton
public final class Archive {
    // A known article is locked all the same, by the conflict: an undo that would take it back waits, and then sees who
    // brought it too.
    private static final String STORE = """
            insert into article (digest, text, title, outlet, url, published_at, language, claims, authors, modified_at,
                                 address, extractor, rolling)
            select n.digest, n.text, n.title, n.outlet, n.url, n.published_at::timestamptz, n.language, n.claims::jsonb,
                   array(select jsonb_array_elements_text(n.authors::jsonb)), n.modified_at::timestamptz, n.address,
                   n.extractor, n.rolling
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                   n (digest, text, title, outlet, url, published_at, language, claims, authors, modified_at, address,
                      extractor, rolling)
            on conflict (digest) do update
                set withdrawn_at = null, claims = excluded.claims, extractor = excluded.extractor
                where article.withdrawn_at is not null
            returning digest
            """;
    private static final String HOLD = "update article set held = true where digest = any (?) and not held";
    private static final String LOCK = "select digest from article where digest = any (?) order by digest for update";
    private static final String WITHDRAW = """
            update article a set withdrawn_at = clock_timestamp()
             where digest = any (?) and withdrawn_at is null and not held
               and not exists (select 1 from intake_article i where i.digest = a.digest)
            returning digest
            """;

    private final Originals originals;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final WrittenClaims written;

    Archive(Originals originals, Outbox outbox, ObjectMapper json) {
        this.originals = originals;
        this.outbox = outbox;
        this.json = json;
        this.written = new WrittenClaims(json);
    }

    /**
     * Keeps articles with their claims and the pages they were read from, and puts those that are new, or were withdrawn, on their way.
     *
     * @return the digests of these; the others are known
     */
    public Set<String> keep(Connection connection, Collection<Arrival> several) throws SQLException {
        if (several.isEmpty()) return Set.of();
        // In one order, so that two who bring the same articles wait for each other and do not block.
        var byDigest = new TreeMap<String, Extraction>();
        several.forEach(one -> byDigest.putIfAbsent(one.digest(), one.extraction()));
        var added = new HashSet<String>();
        try (var insert = connection.prepareStatement(STORE)) {
            bind(connection, insert, List.copyOf(byDigest.values()));
            var rows = insert.executeQuery();
            while (rows.next()) added.add(rows.getString(1));
        }
        originals.keep(connection, several);
        outbox.add(connection, added);
        return added;
    }

    /** Keeps an article that somebody brought by itself: it stays whatever becomes of runs. True if it is new. */
    public boolean keepAlone(Connection connection, Arrival arrival) throws SQLException {
        var added = keep(connection, List.of(arrival));
        try (var update = connection.prepareStatement(HOLD)) {
            update.setArray(1, Database.texts(connection, List.of(arrival.digest())));
            update.executeUpdate();
        }
        return !added.isEmpty();
    }

    /**
     * Takes back those of these articles that nobody else has brought, and has claims-service told.
     *
     * @return how many these are
     */
    public int withdraw(Connection connection, Collection<String> digests) throws SQLException {
        var array = Database.texts(connection, digests);
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, array);
            lock.executeQuery();
        }
        var gone = new HashSet<String>();
        // A statement of its own: it sees what was committed while the locks were waited for.
        try (var update = connection.prepareStatement(WITHDRAW)) {
            update.setArray(1, array);
            var rows = update.executeQuery();
            while (rows.next()) gone.add(rows.getString(1));
        }
        originals.forget(connection, gone);
        outbox.add(connection, gone);
        return gone.size();
    }

    private void bind(Connection connection, PreparedStatement insert, List<Extraction> several) throws SQLException {
        var columns = List.<Function<Extraction, @Nullable Object>>of(
                one -> one.article().digest(),
                one -> one.article().text(),
                one -> one.article().title(),
                one -> one.article().outlet(),
                one -> one.article().url(),
                one -> one.article().publishedAt(),
                one -> one.article().language(),
                one -> written.write(one.claims()),
                one -> authors(one.article().authors()),
                one -> one.article().modifiedAt(),
                one -> Address.of(one.article().url()),
                Archive::extractor,
                one -> one.article().rolling());
        for (var at = 0; at < columns.size(); at++)
            insert.setArray(
                    at + 1,
                    Database.texts(
                            connection, several.stream().map(columns.get(at)).toList()));
    }

    /** Who found the claims; where there are none, who looked for them. */
    private static String extractor(Extraction extraction) {
        return extraction.claims().isEmpty()
                ? ClaimExtractor.VERSION
                : extraction.claims().getFirst().extractor();
    }

    private String authors(List<String> authors) {
        try {
            return json.writeValueAsString(authors);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("names can be written", e);
        }
    }
}
