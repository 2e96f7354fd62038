package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.claimline.api.LostSplit;
import org.claimline.api.Mention;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.jspecify.annotations.Nullable;

/** Finds what splits set apart and no article states any more, so that no correction is dropped without a word. */
@ApplicationScoped
class LostSplits {
    private static final int MOST = 500;
    // A passage is found again where it begins at the same place or overlaps, as SplitMark says.
    private static final String LOST = """
            with m as (
                select split_mention.*, split.made_at,
                    int4range(starts_at, greatest(ends_at, starts_at + 1)) as passage
                from split_mention join split on split.id = split_id where undone_at is null),
            now as (
                select m.split_id, m.digest, m.starts_at, m.nth, x.claim_id, x.merge_key = m.merge_key as same
                from m join mention x on x.digest = m.digest
                where m.passage && (int4range((x.body -> 'evidence' ->> 'start')::int, (x.body -> 'evidence' ->> 'end')::int)))
            select m.split_id, m.digest, a.title,
                (select x.body from mention_past x
                 where x.digest = m.digest and x.merge_key = m.merge_key
                    and m.passage && int4range((x.body -> 'evidence' ->> 'start')::int, (x.body -> 'evidence' ->> 'end')::int)
                 order by x.received_until desc, x.ordinal limit 1) as stated_last,
                array(select distinct claim_id from now
                    where (now.split_id, now.digest, now.starts_at, now.nth) = (m.split_id, m.digest, m.starts_at, m.nth)
                    order by 1) as claims
            from m join article a on a.digest = m.digest
            where not exists (select 1 from now
                where (now.split_id, now.digest, now.starts_at, now.nth) = (m.split_id, m.digest, m.starts_at, m.nth) and same)
            order by m.made_at desc, m.split_id, m.digest, m.starts_at, m.nth limit ?""";

    private final Splits splits;
    private final Ledger ledger;
    private final Database database;

    LostSplits(Splits splits, Ledger ledger, Database database) {
        this.splits = splits;
        this.ledger = ledger;
        this.database = database;
    }

    private record Lost(
            long split,
            String digest,
            @Nullable String title,
            @Nullable Mention mention,
            List<Long> claims) {}

    /** The newest first. */
    List<LostSplit> all() {
        return database.list(new Query(LOST, MOST), this::lost).stream()
                .map(one ->
                        new LostSplit(splits.byId(one.split()), one.digest(), one.title(), one.mention(), one.claims()))
                .toList();
    }

    private Lost lost(ResultSet row) throws SQLException {
        var stated = row.getString("stated_last");
        return new Lost(
                row.getLong("split_id"),
                row.getString("digest"),
                row.getString("title"),
                stated == null ? null : ledger.read(stated),
                Arrays.asList((Long[]) row.getArray("claims").getArray()));
    }
}
