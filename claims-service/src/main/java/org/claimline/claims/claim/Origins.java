package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Links articles with near-identical text, and versions of one article: whoever is near a text of a group, or akin to one that stood at its
 * address, belongs to it, and the earliest published is the origin of all. So the groups depend on the articles alone, not on the order in which they came.
 */
@ApplicationScoped
class Origins {
    /** Texts that may be near each other, found by their bands. */
    static final String CANDIDATES = """
            select n.signature as one, a.signature as other, coalesce(n.origin, n.digest) as origin,
                coalesce(a.origin, a.digest) as other_origin
            from article n join article a on a.bands && n.bands and a.digest <> n.digest
            where n.digest = any (?)""";

    /** Texts that stood at one address. */
    private static final String VERSIONS = """
            select n.signature as one, a.signature as other, coalesce(n.origin, n.digest) as origin,
                coalesce(a.origin, a.digest) as other_origin
            from article n join article a on a.version_of = n.version_of and a.digest <> n.digest
            where n.digest = any (?) and n.signature is not null and a.signature is not null""";

    private static final Comparator<Member> EARLIEST = Comparator.comparing(
                    Member::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Member::digest);

    private final Database database;

    Origins(Database database) {
        this.database = database;
    }

    private record Pair(String origin, String other) {}

    private record Member(String digest, @Nullable Instant publishedAt, String origin) {}

    /** The articles whose origin is another one now that these articles are known, each with its new origin. Writes nothing. */
    Map<String, String> changed(Collection<String> digests) {
        var pairs = Stream.concat(
                        pairs(CANDIDATES, digests, Signature::near), pairs(VERSIONS, digests, Signature::akin))
                .distinct()
                .toList();
        if (pairs.isEmpty()) return Map.of();
        var groups = united(pairs);
        var members = members(groups.keySet()).stream()
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(groups.get(one.origin()))));
        var changed = new HashMap<String, String>();
        for (var group : members.values()) {
            var origin = group.stream().min(EARLIEST).orElseThrow().digest();
            for (var member : group) if (!member.origin().equals(origin)) changed.put(member.digest(), origin);
        }
        return changed;
    }

    void write(Map<String, String> origins) {
        var rows = new Rows(2);
        origins.forEach(rows::add);
        database.update("""
                update article a set origin = nullif(v.origin, a.digest) from unnest(?, ?) v (digest, origin)
                where a.digest = v.digest""", rows);
    }

    private Stream<Pair> pairs(
            String candidates, Collection<String> digests, BiPredicate<Signature, Signature> together) {
        return database.list(new Query(candidates, digests), row -> pair(row, together)).stream()
                .flatMap(Optional::stream);
    }

    private static Optional<Pair> pair(ResultSet row, BiPredicate<Signature, Signature> together) throws SQLException {
        var one = Signature.of(row.getBytes("one"));
        var other = Signature.of(row.getBytes("other"));
        return together.test(one, other)
                ? Optional.of(new Pair(row.getString("origin"), row.getString("other_origin")))
                : Optional.empty();
    }

    /** Each former origin with the name of the group that it belongs to now. */
    private static Map<String, String> united(List<Pair> pairs) {
        var parent = new TreeMap<String, String>();
        for (var pair : pairs) {
            var one = root(parent, pair.origin);
            var other = root(parent, pair.other);
            if (!one.equals(other)) parent.put(other, one);
        }
        return parent.keySet().stream().collect(Collectors.toMap(origin -> origin, origin -> root(parent, origin)));
    }

    private static String root(Map<String, String> parent, String origin) {
        var at = origin;
        for (var up = parent.putIfAbsent(at, at); up != null && !up.equals(at); up = parent.get(at)) at = up;
        return at;
    }

    private List<Member> members(Collection<String> origins) {
        return database.list(
                new Query("""
                        select digest, published_at, coalesce(origin, digest) as origin from article
                        where digest = any (?) or origin = any (?)""", origins, origins),
                row -> new Member(
                        row.getString("digest"), Columns.instant(row, "published_at"), row.getString("origin")));
    }
}
