package org.claimline.claims.claim;

import java.util.List;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/** Everything about claims that must not depend on the order of arrival, field by field: all but ids and times of arrival. */
record Picture(Database database) {
    /** A line for each claim with its mentions, and for each article; in an order of their own. */
    List<String> lines() {
        return database.list(new Query("""
                        select line from (
                            select concat_ws(' | ', c.measure, c.claimant, c.stance, c.held_by, c.value, c.window_start,
                                c.window_end, c.as_of, c.as_of_clock, c.place_ids, c.oblasts, c.place_names, c.outlets,
                                c.mentions, c.origins, l.digest, l.ordinal, c.words, c.merge_key,
                                (select string_agg(concat_ws(' ', m.digest, m.ordinal, m.merge_key, m.claimant, m.body),
                                    ' + ' order by m.digest, m.ordinal) from mention m where m.claim_id = c.id)) as line
                            from claim c left join mention l on l.id = c.leading_id
                            union all
                            select concat_ws(' | ', 'article', digest, title, outlet, outlet_name, published_at, delivery,
                                coalesce(origin, digest), version_of, newer, rolling, remnants) from article) lines
                        order by line"""), row -> row.getString(1));
    }
}
