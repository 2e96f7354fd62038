package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.claimline.api.GoneClaim;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/** Claims that have stopped to match since {@link ClaimFilter#updatedSince}. */
@ApplicationScoped
public class GoneClaims {
    /** Claims that an article has stopped to state, whether their rows tell so or not. */
    private static final String LEFT_ARTICLE = """

                        union all
                        select p.claim_id, p.received_until from mention_past p join claim b on b.id = p.claim_id
                        where p.digest = ? and p.received_until >= ?""";

    private final Database database;
    private final ClaimConditions conditions;

    GoneClaims(Database database, ClaimConditions conditions) {
        this.database = database;
        this.conditions = conditions;
    }

    /** Some of them behind this id, in the order of their ids. */
    List<GoneClaim> after(long id, ClaimFilter filter, int limit) {
        return database.list(gone(filter).then(" and g.id > ? order by g.id limit ?", id, limit), GoneClaims::claim);
    }

    /** All of them, one after the other. */
    public void each(ClaimFilter filter, Database.Sink<? super GoneClaim> sink) throws IOException {
        database.each(gone(filter).then(" order by g.id"), GoneClaims::claim, sink);
    }

    /** What was never changed since it came in has never matched before. */
    private Query gone(ClaimFilter filter) {
        var since = Objects.requireNonNull(filter.updatedSince());
        var query = new Query("""
                select g.id, g.at from (
                    select id, gone_at as at from claim_gone where gone_at >= ?
                    union all
                    select x.id, max(x.at) from (
                        select b.id, greatest(b.changed_at, y.changed_at) as at from claim b join source y on y.id = b.claimant
                        where b.changed_at >= ? and b.changed_at > b.created_at or b.claimant = any (array(
                                select id from source where changed_at >= ? and changed_at > created_at))""", since, since, since);
        if (filter.query().article() != null)
            query.then(LEFT_ARTICLE, filter.query().article(), since);
        query.then(") x where not exists (select from claim c join source s on s.id = c.claimant")
                .where("c.id = x.id");
        return conditions.matching(query, filter).then(") group by x.id) g where true");
    }

    private static GoneClaim claim(ResultSet row) throws SQLException {
        return new GoneClaim(row.getLong("id"), Objects.requireNonNull(Columns.instant(row, "at")));
    }
}
