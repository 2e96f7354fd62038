package org.claimline.claims.claim;

import java.time.Instant;
import org.claimline.claims.jdbc.Query;

/** Claims that an answer shows otherwise while their own rows stayed as they were. */
final class ShownOtherwise {
    /** When what an export shows of a claim last changed: of the rows that {@link ClaimRow#STORED} reads. */
    static final String CHANGED_AT = "greatest(c.changed_at, m.changed_at, a.changed_at, k.changed_at, l.changed_at)";

    private ShownOtherwise() {}

    /** Appends a query for their ids. Claims that changed themselves are left out where they may be many. */
    static Query since(Instant since, Query query) {
        return query.then("""
                select m.claim_id from mention m join claim x on x.id = m.claim_id
                    where m.changed_at >= ? and x.changed_at < ?
                union all
                select p.claim_id from mention_past p join claim x on x.id = p.claim_id
                    where p.received_until >= ? and x.changed_at < ?
                union all
                select m.claim_id from article_past p join article a on a.digest = p.digest join mention m on m.digest = a.digest
                    where p.received_until >= ? and (p.title, p.outlet, p.url, p.published_at, p.origin)
                        is distinct from (a.title, a.outlet, a.url, a.published_at, a.origin)
                union all
                select claim_id from credibility where changed_at >= ?
                union all
                select claim_id from credibility_gone where gone_at >= ?
                union all
                select x.id from letter_change l join claim x on x.claimant = l.source and x.measure = l.measure
                    where l.changed_at >= ?""", since, since, since, since, since, since, since, since);
    }
}
