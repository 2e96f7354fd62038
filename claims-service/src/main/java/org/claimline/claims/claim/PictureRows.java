package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.api.Mention;
import org.claimline.claims.claim.Pictures.Picture;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.jdbc.Rows;

/** The rows of earlier pictures of claims; within the caller's transaction. */
@ApplicationScoped
class PictureRows {
    private final Database database;
    private final ClaimRows claims;
    private final Ledger ledger;

    PictureRows(Database database, ClaimRows claims, Ledger ledger) {
        this.database = database;
        this.claims = claims;
        this.ledger = ledger;
    }

    /** What tells a stored picture, but for its id: what follows from which of its mentions stood is told by what it counts. */
    private record Kept(
            String mergeKey,
            Set<Long> mentions,
            Instant from,
            Instant until,
            long leading,
            List<String> outlets,
            int standing,
            int origins) {
        static Kept of(Picture picture) {
            var assertion = picture.assertion();
            var leading = assertion.leading();
            return new Kept(
                    leading.mergeKey(),
                    assertion.ids(),
                    picture.from(),
                    picture.until(),
                    leading.id(),
                    assertion.outlets(),
                    assertion.standing().size(),
                    assertion.origins());
        }

        static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getString("merge_key"),
                    Set.of((Long[]) row.getArray("mention_ids").getArray()),
                    instant(row, "known_from"),
                    instant(row, "known_until"),
                    row.getLong("leading_id"),
                    Columns.texts(row, "outlets"),
                    row.getInt("mentions"),
                    row.getInt("origins"));
        }
    }

    /**
     * Makes the earlier pictures of these keys be the given ones; what was kept so far stays as what was known until now.
     *
     * @param changed mentions that read otherwise than before
     */
    void replace(Collection<String> keys, List<Picture> pictures, Set<Long> changed) {
        var stored = stored(keys);
        if (stored.isEmpty() && pictures.isEmpty()) return;
        var fresh = new ArrayList<Picture>();
        for (var picture : pictures) {
            var assertion = picture.assertion();
            var kept = Kept.of(picture);
            var before = stored.get(kept);
            var same = before != null
                    && (picture.id() == null || picture.id().equals(before))
                    && assertion.ids().stream().noneMatch(changed::contains);
            if (same) stored.remove(kept);
            else fresh.add(picture);
        }
        forget(stored);
        claims.writePictures(numbered(fresh), leading(fresh));
    }

    private Map<Kept, Long> stored(Collection<String> keys) {
        var stored = new HashMap<Kept, Long>();
        database.list(new Query("""
                        select id, merge_key, mention_ids, known_from, known_until, leading_id, outlets, mentions, origins
                        from picture where merge_key = any (?) and received_until = 'infinity'""", keys), row -> stored.put(Kept.read(row), row.getLong("id")));
        return stored;
    }

    private void forget(Map<Kept, Long> stored) {
        var rows = new Rows(2);
        stored.forEach((kept, id) -> rows.add(id, kept.from()));
        var open = """
                from unnest(?, ?) v (id, known_from) where p.id = v.id::bigint and p.known_from = v.known_from::timestamptz
                    and p.received_until = 'infinity'""";
        // What was kept earlier in this very transaction, nobody has seen.
        database.update(
                "delete from picture p using " + open.substring("from ".length()) + " and p.changed_at >= now()", rows);
        database.update("update picture p set received_until = now() " + open, rows);
    }

    /** Pictures whose mentions went to claims that others bear the ids of get ids of their own. */
    private List<Picture> numbered(List<Picture> pictures) {
        var nameless = pictures.stream().filter(picture -> picture.id() == null).count();
        var ids = claims.ids((int) nameless).iterator();
        return pictures.stream()
                .map(picture -> picture.id() != null ? picture : picture.named(ids.next()))
                .toList();
    }

    private Map<Long, Mention> leading(List<Picture> pictures) {
        return ledger.bodies(pictures.stream()
                .map(picture -> picture.assertion().leading().id())
                .collect(Collectors.toSet()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Columns.instant(row, column));
    }
}
