package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.claims.claim.Succession.Place;
import org.claimline.claims.claim.Succession.Text;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;

/** Which texts stand at their addresses, and which a newer version has taken the place of, as {@link Succession} tells. */
@ApplicationScoped
class Versions {
    private static final String AT_THEIR_ADDRESSES = """
            select a.digest, a.version_of, a.signature, a.edited_at, a.read_at, coalesce(a.published_at, a.received_at) as alone,
                a.known_at, a.newer, a.superseded_at
            from article a
            where a.version_of = any (array(select version_of from article where digest = any (?) and version_of is not null))""";

    private final Database database;

    Versions(Database database) {
        this.database = database;
    }

    private record Kept(String address, Text text, Place place) {}

    /** The articles whose place is another one now that these articles are known, each with it. Writes nothing. */
    Map<String, Place> changed(Collection<String> digests) {
        var changed = new HashMap<String, Place>();
        for (var texts : database.list(new Query(AT_THEIR_ADDRESSES, digests), Versions::kept).stream()
                .collect(Collectors.groupingBy(Kept::address))
                .values()) {
            var places = Succession.of(texts.stream().map(Kept::text).toList());
            for (var kept : texts) {
                var digest = kept.text().digest();
                var place = Objects.requireNonNull(places.get(digest));
                if (!place.equals(kept.place())) changed.put(digest, place);
            }
        }
        return changed;
    }

    void write(Map<String, Place> places) {
        var rows = new Rows(4);
        places.forEach((digest, place) -> rows.add(digest, place.knownAt(), place.newer(), place.supersededAt()));
        database.update("""
                update article a set (known_at, newer, superseded_at) =
                    (v.known_at::timestamptz, v.newer, v.superseded_at::timestamptz)
                from unnest(?, ?, ?, ?) v (digest, known_at, newer, superseded_at) where a.digest = v.digest""", rows);
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
                new Place(
                        Columns.instant(row, "known_at"),
                        row.getString("newer"),
                        Columns.instant(row, "superseded_at")));
    }
}
