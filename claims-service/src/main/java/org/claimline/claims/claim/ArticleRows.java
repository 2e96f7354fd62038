package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.source.Sources;

/** The rows of articles, as deliveries change them; within the caller's transaction. */
@ApplicationScoped
class ArticleRows {
    /** What a {@link Carrier} is read from, of articles {@code a}, beside their digest and the ordinal of the mention. */
    static final String CARRIER = "a.outlet, a.published_at, coalesce(a.origin, a.digest) as origin, "
            + Knowledge.KNOWN_AT + " as known_at, a.superseded_at, a.remnants ";

    // The first signature stands, as it follows from the text, which the digest names. So does the first address, since
    // texts that
    // were linked are not parted.
    private static final String UPSERT = """
            insert into article (digest, title, outlet, outlet_name, url, published_at, received_at, delivery, signature, bands,
                version_of, edited_at, read_at, rolling)
            select v.digest, v.title, v.outlet, v.outlet_name, v.url, v.published_at::timestamptz,
                v.received_at::timestamptz, v.delivery, v.signature::bytea, v.bands::int[], v.version_of,
                v.edited_at::timestamptz, v.read_at::timestamptz, v.rolling
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                v (digest, title, outlet, outlet_name, url, published_at, received_at, delivery, signature, bands, version_of,
                edited_at, read_at, rolling)
            on conflict (digest) do update set (title, outlet, outlet_name, url, published_at, delivery, signature, bands,
                version_of, edited_at, read_at, rolling) =
                (excluded.title, excluded.outlet, excluded.outlet_name, excluded.url, excluded.published_at,
                excluded.delivery, coalesce(article.signature, excluded.signature), coalesce(article.bands, excluded.bands),
                coalesce(article.version_of, excluded.version_of), excluded.edited_at, excluded.read_at,
                excluded.rolling)""";

    private final Database database;

    ArticleRows(Database database) {
        this.database = database;
    }

    /** An article as it is known: the hash of its delivery and how many mentions it has. */
    record Known(String delivery, int mentions) {}

    Map<String, Known> known(Collection<String> digests) {
        var known = new HashMap<String, Known>();
        database.list(
                new Query("""
                        select a.digest, a.delivery, (select count(*) from mention m where m.digest = a.digest) as mentions
                        from article a where a.digest = any (?)""", digests),
                row -> known.put(
                        row.getString("digest"), new Known(row.getString("delivery"), row.getInt("mentions"))));
        return known;
    }

    /** The number of the latest counted delivery of each of these articles that has one. */
    Map<String, Long> numbers(Collection<String> digests) {
        var numbers = new HashMap<String, Long>();
        if (!digests.isEmpty())
            database.list(
                    new Query("select digest, number from delivery_number where digest = any (?)", digests),
                    row -> numbers.put(row.getString("digest"), row.getLong("number")));
        return numbers;
    }

    /** Remembers the numbers of deliveries that were taken. */
    void number(Map<String, Long> numbers) {
        if (numbers.isEmpty()) return;
        var digests = numbers.keySet().stream().sorted().toList();
        database.update(new Query(
                """
                insert into delivery_number (digest, number)
                select v.digest, v.number::bigint from unnest(?, ?) v (digest, number)
                on conflict (digest) do update set number = excluded.number""",
                digests,
                digests.stream()
                        .map(digest -> String.valueOf(numbers.get(digest)))
                        .toList()));
    }

    /** The bands and the address that the article was found by so far; none if it is new. */
    List<String> texts(String digest) {
        return database.list(new Query("""
                        select text from article cross join unnest(bands::text[] || version_of) text
                        where digest = ? and text is not null""", digest), row -> row.getString(1));
    }

    /** What is known of these articles, for each of their mentions by its ordinal. */
    Map<String, IntFunction<Carrier>> carriers(Collection<String> digests) {
        var carriers = new HashMap<String, IntFunction<Carrier>>();
        database.list(
                new Query("select a.digest, " + CARRIER + " from article a where a.digest = any (?)", digests),
                row -> carriers.put(row.getString("digest"), carriers(row)));
        return carriers;
    }

    void write(Collection<CheckedDelivery> deliveries, Instant now) {
        var rows = new Rows(14);
        for (var one : deliveries) {
            var delivery = one.delivery();
            var version = delivery.version();
            var outlet = delivery.outlet();
            var signature = one.signature();
            rows.add(
                    one.digest(),
                    delivery.title(),
                    outlet,
                    outlet == null ? null : Sources.spelling(outlet),
                    delivery.url(),
                    delivery.publishedAt(),
                    now,
                    one.hash(),
                    signature.map(Signature::hex).orElse(null),
                    signature.map(Signature::bands).orElse(null),
                    version == null ? null : version.address(),
                    version == null ? null : version.since(),
                    version == null ? null : version.readAt(),
                    version == null ? null : version.rolling());
        }
        database.update(UPSERT, rows);
    }

    static Carrier carrier(ResultSet row, int ordinal) throws SQLException {
        return carriers(row).apply(ordinal);
    }

    private static IntFunction<Carrier> carriers(ResultSet row) throws SQLException {
        var digest = row.getString("digest");
        var outlet = row.getString("outlet");
        var publishedAt = Columns.instant(row, "published_at");
        var origin = row.getString("origin");
        var knownAt = Objects.requireNonNull(Columns.instant(row, "known_at"));
        var supersededAt = Columns.instant(row, "superseded_at");
        var remnants = Remnants.read(row.getString("remnants"));
        return ordinal ->
                new Carrier(digest, outlet, publishedAt, origin, knownAt, remnants.supersededAt(ordinal, supersededAt));
    }
}
