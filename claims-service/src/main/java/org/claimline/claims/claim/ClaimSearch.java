package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.claimline.claims.claim.Claims.Edge;
import org.claimline.claims.claim.Leads.Lead;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Database.Row;
import org.claimline.claims.jdbc.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which claims match, newest first, and how many do: found by few columns, mostly those of an index. What they say is read
 * afterwards by their ids, as planning to do both at once takes longer than to find them.
 */
@ApplicationScoped
class ClaimSearch {
    private static final String DAY = "coalesce(c.as_of, date '0001-01-01')";
    private static final String MONTH = "select month_of(c.as_of) from claim c";
    private static final String LATEST = " order by " + DAY + " desc limit 1";
    private static final String NEWEST_KEYS = " order by f.day desc, f.claim_id desc limit ?";
    private static final String BEHIND = " < (coalesce(?::date, date '0001-01-01'), ?)";

    private final Database database;
    private final Leads leads;
    private final ClaimConditions conditions;

    ClaimSearch(Database database, Leads leads, ClaimConditions conditions) {
        this.database = database;
        this.leads = leads;
        this.conditions = conditions;
    }

    /** A claim with the day that it stood for when it was found. */
    record Found(long id, @Nullable LocalDate asOf) {
        static Found read(ResultSet row) throws SQLException {
            return new Found(row.getLong("id"), Columns.day(row, "as_of"));
        }
    }

    /**
     * Some of the claims that match.
     *
     * @param total how many match, counted as far as was asked for
     */
    record Portion(List<Found> found, int total) {}

    /** @param also adds conditions over {@code claim c}, and with a past moment {@code source s}; null = none */
    List<Found> newest(ClaimFilter filter, @Nullable UnaryOperator<Query> also, @Nullable Cursor cursor, int limit) {
        return newest(leads.of(filter), filter, also, cursor, limit);
    }

    private List<Found> newest(
            Lead lead, ClaimFilter filter, @Nullable UnaryOperator<Query> also, @Nullable Cursor cursor, int limit) {
        return database.list(ids(lead, filter, also, cursor, limit), Found::read);
    }

    /**
     * The newest of the claims that match, newest first, with more of their rows.
     *
     * @param columns of {@code claim c}, each of another name
     * @param also as for {@link #newest}
     */
    <T> List<T> rows(String columns, Row<T> row, ClaimFilter filter, UnaryOperator<Query> also, int limit) {
        var lead = leads.of(filter);
        var query = switch (lead) {
            case ORDER ->
                matching("select " + columns, filter, also, null).then(Claims.NEWEST_FIRST + " limit ?", limit);
            case KEYS -> {
                var each = ofKey("f.day, f.claim_id, " + columns, filter, also);
                yield new Query("select distinct on (f.day, f.claim_id) f.*")
                        .then(eachKey(filter, each.then(NEWEST_KEYS, limit)))
                        .then(NEWEST_KEYS, limit);
            }
            case WORDS ->
                new Query("select " + columns + " from claim c join (")
                        .then(ids(lead, filter, also, null, limit))
                        .then(") found on found.id = c.id" + Claims.NEWEST_FIRST);
        };
        return database.list(query, row);
    }

    /** Those behind the cursor, and how many match wherever it stands, counted no further than {@code most}. */
    Portion portion(@Nullable Cursor cursor, ClaimFilter filter, int limit, int most) {
        var lead = leads.of(filter);
        if (cursor != null || unordered(lead, filter) || limit > most)
            return new Portion(newest(lead, filter, null, cursor, limit), countUpTo(lead, filter, null, most));
        var total = new int[1];
        var found = database.list(
                new Query("with matching as materialized (")
                        .then(ids(lead, filter, null, null, most))
                        .then(") select c.id, c.as_of, (select count(*) from matching) as total from matching c")
                        .then(Claims.NEWEST_FIRST + " limit ?", limit),
                row -> {
                    total[0] = row.getInt("total");
                    return Found.read(row);
                });
        return new Portion(found, total[0]);
    }

    /** How many match, counted no further than {@code most}. */
    int countUpTo(ClaimFilter filter, int most) {
        return countUpTo(filter, null, most);
    }

    /** @param also adds conditions over {@code claim c} */
    int countUpTo(ClaimFilter filter, @Nullable UnaryOperator<Query> also, int most) {
        return countUpTo(leads.of(filter), filter, also, most);
    }

    private int countUpTo(Lead lead, ClaimFilter filter, @Nullable UnaryOperator<Query> also, int most) {
        if (lead == Lead.WORDS && also == null) return counted(ids(lead, filter, null, null, most));
        if (lead != Lead.KEYS) {
            var query = matching("select c.id", filter, also, null);
            // In an index's order: else the whole table might be gone through before the first that matches.
            return counted((unordered(lead, filter) ? query : query.then(Claims.NEWEST_FIRST)).then(" limit ?", most));
        }
        var each = ofKey("f.claim_id", filter, also).then(" limit ?", most);
        return counted(new Query("select distinct f.claim_id")
                .then(eachKey(filter, each))
                .then(" limit ?", most));
    }

    /** How many of those that match have no day. */
    int countUndated(ClaimFilter filter, Standing standing, int most) {
        if (leads.of(filter) != Lead.KEYS)
            return countUpTo(filter, query -> standing.claims(query).where(DAY + " = date '0001-01-01'"), most);
        var each = ofKey("f.claim_id", filter, standing)
                .where("f.day = date '0001-01-01'")
                .then(" limit ?", most);
        return counted(new Query("select distinct f.claim_id")
                .then(eachKey(filter, each))
                .then(" limit ?", most));
    }

    /**
     * The days of the claims that match, from that edge on, each as its number since 1970.
     *
     * @param dated asks for days, so that what has none does not match
     */
    int[] days(Edge edge, ClaimFilter dated, Standing standing, int most) {
        var latest = edge == Edge.LATEST;
        // As one row: a thousand would cost as much as to find them.
        var days = database.first(
                new Query("select array_agg(f.day - date '1970-01-01') as days from (")
                        .then(
                                leads.of(dated) == Lead.KEYS
                                        ? daysOfKeys(latest, dated, standing, most)
                                        : matching("select c.as_of as day", dated, standing::claims, null)
                                                .then(latest ? Claims.NEWEST_FIRST : Claims.OLDEST_FIRST)
                                                .then(" limit ?", most))
                        .then(") f"),
                row -> Columns.numbers(row, "days"));
        var found = days.orElseThrow();
        Arrays.sort(found);
        return latest ? reversed(found) : found;
    }

    private Query daysOfKeys(boolean latest, ClaimFilter dated, Standing standing, int most) {
        var order = latest ? NEWEST_KEYS : " order by f.day, f.claim_id limit ?";
        var each = ofKey("f.day, f.claim_id", dated, standing).then(order, most);
        return new Query("select distinct f.day, f.claim_id")
                .then(eachKey(dated, each))
                .then(order, most);
    }

    private static int[] reversed(int[] days) {
        var reversed = new int[days.length];
        for (var i = 0; i < days.length; i++) reversed[i] = days[days.length - 1 - i];
        return reversed;
    }

    private int counted(Query ids) {
        return (int)
                database.number(new Query("select count(*) from (").then(ids).then(") counted"));
    }

    /** Whether the conditions lead to all claims that match at once, rather than to the newest first. */
    private static boolean unordered(Lead lead, ClaimFilter filter) {
        var query = filter.query();
        return lead == Lead.ORDER && (query.outlet() != null || query.article() != null || query.q() != null);
    }

    private Query ids(
            Lead lead, ClaimFilter filter, @Nullable UnaryOperator<Query> also, @Nullable Cursor cursor, int limit) {
        return switch (lead) {
            case WORDS -> idsByWords(filter, also, cursor, limit);
            case KEYS -> idsByKeys(filter, also, cursor, limit);
            case ORDER ->
                matching("select c.id, c.as_of", filter, also, cursor).then(Claims.NEWEST_FIRST + " limit ?", limit);
        };
    }

    private Query matching(
            String columns, ClaimFilter filter, @Nullable UnaryOperator<Query> also, @Nullable Cursor cursor) {
        var claims =
                filter.knowledge().isNow() ? new Query(columns + " from claim c") : Claims.counted(columns, filter, "");
        var query = and(also, conditions.on(claims, filter));
        return behind(query, cursor);
    }

    private static Query behind(Query query, @Nullable Cursor cursor) {
        return cursor == null ? query : query.where("(" + DAY + ", c.id)" + BEHIND, cursor.asOf(), cursor.id());
    }

    /** Of each month all that match, from the latest month on until there are enough. */
    private Query idsByWords(
            ClaimFilter filter, @Nullable UnaryOperator<Query> also, @Nullable Cursor cursor, int limit) {
        var found = and(also, conditions.inMonth(new Query("select c.* from claim c"), filter));
        // Months are taken one after the other, each sorted on its own; without the offset PostgreSQL might go through
        // all
        // of its claims in their order instead, or through all claims of the place or claimant for each month.
        var each = new Query("select c.id, c.as_of from (")
                .then(behind(found, cursor))
                .then(" offset 0) c");
        return new Query("select f.id, f.as_of from (select f.id, f.as_of from (")
                .then(months(filter, cursor))
                .then(") month cross join lateral (")
                .then(conditions.ofSomebody(each, filter).then(Claims.NEWEST_FIRST + " limit ?", limit))
                .then(
                        ") f where month.day is not null limit ?) f order by coalesce(f.as_of, date '0001-01-01') desc, f.id desc",
                        limit);
    }

    /** The months in which claims stand, from the cursor's or the last one asked for on, as far as the first one asked for. */
    private static Query months(ClaimFilter filter, @Nullable Cursor cursor) {
        var query = filter.query();
        var latest = new Query(MONTH).whereIf(query.to(), DAY + " <= ?");
        if (cursor != null) latest.where(DAY + " <= coalesce(?::date, date '0001-01-01')", cursor.asOf());
        var earlier = new Query(MONTH).where(DAY + " < month.day");
        if (query.from() != null) {
            latest.where(DAY + " >= ?", query.from());
            earlier.where(DAY + " >= ?", query.from());
        }
        return new Query("with recursive month (day) as ((")
                .then(latest)
                .then(LATEST + ") union all select (")
                .then(earlier)
                .then(LATEST + ") from month where month.day is not null) select day from month");
    }

    /** The newest of each key asked for, and of these the newest: each is read in order and no further than it must. */
    private Query idsByKeys(
            ClaimFilter filter, @Nullable UnaryOperator<Query> also, @Nullable Cursor cursor, int limit) {
        var each = ofKey("f.day, f.claim_id", filter, also);
        if (cursor != null) each.where("(f.day, f.claim_id)" + BEHIND, cursor.asOf(), cursor.id());
        return new Query("select f.claim_id as id, nullif(f.day, date '0001-01-01') as as_of from (")
                .then("select distinct f.day, f.claim_id")
                .then(eachKey(filter, each.then(NEWEST_KEYS, limit)))
                .then(NEWEST_KEYS + ") f", limit);
    }

    private Query eachKey(ClaimFilter filter, Query each) {
        return new Query(" from unnest(?::text[]) asked (key) cross join lateral (", conditions.keys(filter))
                .then(each)
                .then(") f");
    }

    /** The claims of one key that match; without looking at the claims themselves where the key tells all. */
    private Query ofKey(String columns, ClaimFilter filter, @Nullable UnaryOperator<Query> also) {
        var joined = also == null && filter.ofKeysAlone() ? "" : " join claim c on c.id = f.claim_id";
        var query = new Query("select " + columns + " from claim_key f" + joined).where("f.key = asked.key");
        return and(also, conditions.onKeys(query, filter));
    }

    /** The same of claims that stand with a figure, which the keys themselves tell. */
    private Query ofKey(String columns, ClaimFilter filter, Standing standing) {
        var joined = filter.ofKeysAlone() ? "" : " join claim c on c.id = f.claim_id";
        var query = new Query("select " + columns + " from claim_key f" + joined).where("f.key = asked.key");
        return conditions.onKeys(standing.keys(query), filter);
    }

    private static Query and(@Nullable UnaryOperator<Query> also, Query query) {
        return also == null ? query : also.apply(query);
    }
}
