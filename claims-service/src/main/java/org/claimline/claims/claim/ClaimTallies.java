package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/** How many claims match a filter, in all and by what they have in common. */
@ApplicationScoped
public class ClaimTallies {
    private final Database database;
    private final ClaimConditions conditions;

    ClaimTallies(Database database, ClaimConditions conditions) {
        this.database = database;
        this.conditions = conditions;
    }

    /** How many match. */
    public long count(ClaimFilter filter) {
        return database.number(conditions.on(Claims.counted("select count(*)", filter, ""), filter));
    }

    /** The oblasts of the matching claims by id, each with how many touch it; the most first. */
    public Map<String, Long> oblasts(ClaimFilter filter, UnaryOperator<Query> also) {
        return tally(also.apply(conditions.on(
                Claims.counted("select o.id, count(*)", filter, " cross join unnest(c.oblasts) o (id)"), filter)));
    }

    /** The claimants of the matching claims by name, each with how many are theirs; the most first. */
    public Map<String, Long> claimants(ClaimFilter filter) {
        return tally(conditions.on(Claims.counted("select s.name, count(*)", filter, ""), filter));
    }

    /** The outlets that carried the matching claims, each with how many; the most first. */
    public Map<String, Long> outlets(ClaimFilter filter) {
        return tally(conditions.on(
                Claims.counted("select o.name, count(*)", filter, " cross join unnest(c.outlets) o (name)"), filter));
    }

    private Map<String, Long> tally(Query query) {
        var counts = new LinkedHashMap<String, Long>();
        database.list(
                query.then(" group by 1 order by 2 desc, 1"),
                tally -> counts.put(tally.getString(1), tally.getLong(2)));
        return counts;
    }
}
