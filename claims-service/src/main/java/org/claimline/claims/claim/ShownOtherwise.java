package org.claimline.claims.claim;

import java.time.Instant;
import org.claimline.claims.jdbc.Query;

/** Claims that an answer shows otherwise while their own rows stayed as they were. */
final class ShownOtherwise {
    /** When what an export shows of a claim last changed: of the rows that {@link ClaimRow#STORED} reads. */
    static final String CHANGED_AT = "greatest(c.changed_at, m.changed_at, a.changed_at, k.changed_at, l.changed_at)";

    private ShownOtherwise() {}

    /** Appends a query for their ids; some of them may have changed themselves too. */
    static Query since(Instant since, Query query) {
        // A mention that came while another one went, so that its claim counts as many as before, is told by the one
        // that went. What
        // past and letters lead to is looked up row by row: they are few, whatever the server expects of tables that
        // have been empty.
        return query.then(
                """
                select claim_id from mention where changed_at >= ? and changed_at > added_at
                union all
                select claim_id from mention_past where received_until >= ?
                union all
                select x.claim_id from article_past p cross join lateral (
                    select m.claim_id from article a join mention m on m.digest = a.digest
                    where a.digest = p.digest and (p.title, p.outlet, p.url, p.published_at, p.origin, %s, %s)
                        is distinct from (a.title, a.outlet, a.url, a.published_at, a.origin, %s, %s) offset 0) x
                where p.received_until >= ?
                union all
                select claim_id from credibility where changed_at >= ?
                union all
                select claim_id from credibility_gone where gone_at >= ?
                union all
                select x.id from letter_change l cross join lateral (
                    select id from claim where claimant = l.source and measure = l.measure offset 0) x
                where l.changed_at >= ?""".formatted(
                                Remnants.newer("p"),
                                Remnants.supersededAt("p"),
                                Remnants.newer("a"),
                                Remnants.supersededAt("a")),
                since,
                since,
                since,
                since,
                since,
                since);
    }
}
