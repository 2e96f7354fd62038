package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.api.Rolling;
import org.claimline.claims.claim.Rollover.Later;
import org.claimline.claims.claim.Rollover.Page;
import org.claimline.claims.claim.Succession.Place;
import org.claimline.claims.claim.Succession.Text;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Which texts stand at their addresses, and which a newer version has taken the place of, as {@link Succession} tells; and what is left of
 * these, as {@link Rollover} does.
 */
@ApplicationScoped
class Versions {
    private static final String AT_THEIR_ADDRESSES = """
            select a.digest, a.version_of, a.signature, a.edited_at, a.read_at, coalesce(a.published_at, a.received_at) as alone,
                a.known_at, a.newer, a.superseded_at, a.remnants, a.rolling
            from article a
            where a.version_of = any (array(select version_of from article where digest = any (?) and version_of is not null))""";

    private final Database database;
    private final Ledger ledger;

    Versions(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    private record Kept(String address, Text text, @Nullable Rolling rolling, Place place) {}

    /** The articles whose place is another one now that these deliveries are known, each with it. Writes nothing. */
    Map<String, Place> changed(Collection<CheckedDelivery> news) {
        var stated = news.stream()
                .collect(Collectors.toMap(
                        CheckedDelivery::digest,
                        one -> one.delivery().claims().stream()
                                .map(Passages::of)
                                .toList()));
        var changed = new HashMap<String, Place>();
        for (var texts : database.list(new Query(AT_THEIR_ADDRESSES, stated.keySet()), Versions::kept).stream()
                .collect(Collectors.groupingBy(Kept::address))
                .values()) {
            var places = places(texts, stated);
            for (var kept : texts) {
                var digest = kept.text().digest();
                var place = Objects.requireNonNull(places.get(digest));
                if (!place.equals(kept.place())) changed.put(digest, place);
            }
        }
        return changed;
    }

    /**
     * @param kept the texts of one address
     * @param stated what deliveries state that are not written yet, by the digest
     */
    private Map<String, Place> places(List<Kept> kept, Map<String, List<Passages>> stated) {
        var texts = kept.stream().map(Kept::text).toList();
        var places = Succession.of(texts);
        if (kept.stream().allMatch(one -> one.rolling() == null)) return places;
        var later = Succession.later(texts);
        var pages = pages(kept, stated);
        var known = new HashMap<String, Later>();
        places.forEach((digest, place) -> {
            // Whatever takes a place has a time from which on it could be known.
            if (place.knownAt() != null)
                known.put(digest, new Later(digest, place.knownAt(), Objects.requireNonNull(pages.get(digest))));
        });
        var left = new HashMap<String, Place>();
        places.forEach((digest, place) -> left.put(
                digest,
                place.newer() == null
                        ? place
                        : place.leaving(Rollover.of(
                                Objects.requireNonNull(pages.get(digest)),
                                later.getOrDefault(digest, List.of()).stream()
                                        .map(one -> Objects.requireNonNull(known.get(one)))
                                        .toList()))));
        return left;
    }

    private Map<String, Page> pages(List<Kept> kept, Map<String, List<Passages>> stated) {
        var before = ledger.passages(kept.stream()
                .map(one -> one.text().digest())
                .filter(digest -> !stated.containsKey(digest))
                .toList());
        var pages = new HashMap<String, Page>();
        for (var one : kept) {
            var digest = one.text().digest();
            var mentions = stated.containsKey(digest) ? stated.get(digest) : before.get(digest);
            pages.put(digest, new Page(one.rolling(), mentions == null ? List.of() : mentions));
        }
        return pages;
    }

    void write(Map<String, Place> places) {
        var rows = new Rows(5);
        places.forEach((digest, place) -> rows.add(
                digest,
                place.knownAt(),
                place.newer(),
                place.supersededAt(),
                place.remnants().written()));
        database.update("""
                update article a set (known_at, newer, superseded_at, remnants) =
                    (v.known_at::timestamptz, v.newer, v.superseded_at::timestamptz, v.remnants::jsonb)
                from unnest(?, ?, ?, ?, ?) v (digest, known_at, newer, superseded_at, remnants)
                where a.digest = v.digest""", rows);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var signature = row.getBytes("signature");
        return new Kept(
                row.getString("version_of"),
                new Text(
                        row.getString("digest"),
                        signature == null ? null : Signature.of(signature),
                        Columns.instant(row, "edited_at"),
                        Columns.instant(row, "read_at"),
                        Objects.requireNonNull(Columns.instant(row, "alone"))),
                Columns.word(row, "rolling", Rolling.class),
                new Place(
                        Columns.instant(row, "known_at"),
                        row.getString("newer"),
                        Columns.instant(row, "superseded_at"),
                        Remnants.read(row.getString("remnants"))));
    }
}
