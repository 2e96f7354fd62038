package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.claims.claim.ClaimSearch.Found;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Claims as they are found; without their comparisons. List, count, timeline and every export ask through one {@link
 * ClaimFilter}, so that their numbers agree.
 */
@ApplicationScoped
public class Claims {
    private static final String GRADE = "g.source = c.claimant and g.measure = c.measure and g.kind = 'NOW'";
    private static final String LETTER = "l.source = c.claimant and l.measure = c.measure";
    /** Of claims {@code c}: that they are not withdrawn. */
    public static final String STANDING = "c.mentions > 0";

    static final String NEWEST_FIRST = " order by coalesce(c.as_of, date '0001-01-01') desc, c.id desc";
    static final String OLDEST_FIRST = " order by coalesce(c.as_of, date '0001-01-01'), c.id";

    /** Where days begin to be read. */
    public enum Edge {
        EARLIEST,
        LATEST
    }

    private final Database database;
    private final ClaimRow row;
    private final ClaimSearch search;
    private final ClaimConditions conditions;
    private final CurrentClaims current;

    Claims(Database database, ClaimRow row, ClaimSearch search, ClaimConditions conditions, CurrentClaims current) {
        this.database = database;
        this.row = row;
        this.current = current;
        this.search = search;
        this.conditions = conditions;
    }

    /** Every claim that matches, newest first. */
    public List<Claim> all(ClaimFilter filter) {
        return database.list(matching(filter).then(NEWEST_FIRST), row.claims());
    }

    /**
     * Some of the claims that match.
     *
     * @param also adds conditions over {@code claim c join source s}
     * @param order and limit, as they end the statement, with {@code bound} for each {@code ?}
     */
    public List<Claim> some(ClaimFilter filter, UnaryOperator<Query> also, String order, @Nullable Object... bound) {
        return database.list(also.apply(matching(filter)).then(order, bound), row.claims());
    }

    /**
     * The newest of the claims that match, newest first.
     *
     * @param also adds conditions over {@code claim c}, and with a past moment {@code source s}
     */
    public List<Claim> newest(ClaimFilter filter, UnaryOperator<Query> also, int limit) {
        var knowledge = filter.knowledge();
        return knowledge.isNow()
                ? current.claimed(search.rows(ClaimRow.UNCLAIMED, row.unclaimed(), filter, also, limit))
                : read(search.newest(filter, also, null, limit), knowledge);
    }

    /**
     * A claim of which few columns were looked at.
     *
     * @param row all of it, as it was found; null where that has to be read
     */
    public record Sketch(Outline outline, ClaimRow.@Nullable Unclaimed row) {}

    /**
     * The newest of the claims that match, newest first, as their rows tell them.
     *
     * @param also as for {@link #newest}
     */
    public List<Sketch> sketches(ClaimFilter filter, UnaryOperator<Query> also, int limit) {
        if (!filter.knowledge().isNow())
            return search.rows(Outline.COLUMNS, found -> new Sketch(Outline.read(found), null), filter, also, limit);
        var unclaimed = row.unclaimed();
        return search.rows(
                ClaimRow.UNCLAIMED + Outline.BESIDE,
                found -> new Sketch(Outline.read(found), unclaimed.read(found)),
                filter,
                also,
                limit);
    }

    /** The claims of these sketches, in their order; without those that stand for another day by now. */
    public List<Claim> of(List<Sketch> sketches, Knowledge knowledge) {
        if (knowledge.isNow())
            return current.claimed(sketches.stream()
                    .flatMap(one -> Stream.ofNullable(one.row()))
                    .toList());
        return read(
                sketches.stream()
                        .map(Sketch::outline)
                        .map(one -> new Found(one.id(), one.asOf()))
                        .toList(),
                knowledge);
    }

    private List<Claim> read(List<Found> found, Knowledge knowledge) {
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(Found::id).toList();
        var read = knowledge.isNow()
                ? current.byIds(ids)
                : database.list(led(knowledge).where("c.id = any (?::bigint[])", ids), row.claims());
        var claims = read.stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        return found.stream()
                .flatMap(one -> Stream.ofNullable(claims.get(one.id()))
                        .filter(claim -> Objects.equals(claim.asOf(), one.asOf())))
                .toList();
    }

    /**
     * Some of the claims that match, newest first.
     *
     * @param next where the next page begins; null on the last one
     * @param total how many match, counted as far as was asked for
     */
    record Page(List<Claim> claims, @Nullable Cursor next, int total) {}

    /**
     * The matching claims behind the cursor.
     *
     * @param most how far matching claims are counted, wherever the page begins
     */
    Page page(@Nullable Cursor cursor, ClaimFilter filter, int limit, int most) {
        // One more than asked for tells whether there is a next page.
        var portion = search.portion(cursor, filter, limit + 1, most);
        var found = portion.found();
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit
                ? new Cursor(shown.getLast().asOf(), shown.getLast().id(), false)
                : null;
        return new Page(read(shown, filter.knowledge()), next, portion.total());
    }

    /**
     * How many match, counted no further than {@code most}.
     *
     * @param also adds conditions over {@code claim c}
     */
    public int countUpTo(ClaimFilter filter, UnaryOperator<Query> also, int most) {
        return search.countUpTo(filter, also, most);
    }

    /** How many match, counted no further than {@code most}. */
    public int countUpTo(ClaimFilter filter, int most) {
        return search.countUpTo(filter, most);
    }

    /** How many of those that match have no day. */
    public int countUndated(ClaimFilter filter, Standing standing, int most) {
        return search.countUndated(filter, standing, most);
    }

    /** The days of the claims at one edge of those that match and have a day, from the edge on, each as its number since 1970. */
    public int[] days(Edge edge, ClaimFilter dated, Standing standing, int most) {
        return search.days(edge, dated, standing, most);
    }

    /**
     * What the newest of the claims that match come down to, newest first: much less to read than the claims.
     *
     * @param also adds conditions over {@code claim c join source s}
     */
    public List<ClaimFigure> figures(ClaimFilter filter, UnaryOperator<Query> also, int limit) {
        var knowledge = filter.knowledge();
        var query = counted(ClaimFigure.COLUMNS, filter, " left join ");
        knowledge.rows(query, "mention", "m").then(" on m.id = c.leading_id and c.value is null");
        return database.list(
                also.apply(conditions.on(query, filter)).then(NEWEST_FIRST + " limit ?", limit), ClaimFigure::read);
    }

    /** Every claim that matches, newest first, one after the other: however many there are, memory does not grow. */
    public void each(ClaimFilter filter, Database.Sink<? super StoredClaim> sink) throws IOException {
        var knowledge = filter.knowledge();
        var query = knowledge
                .rows(withMentions(ClaimRow.STORED, knowledge).then(" join "), "article", "a")
                .then(" on a.digest = m.digest left join grade g on ")
                .then(knowledge.isNow() ? GRADE : "false")
                .then(" left join letter_change l on ")
                .then(knowledge.isNow() ? LETTER : "false");
        database.each(conditions.on(query, filter).then(NEWEST_FIRST), row.stored(knowledge), sink);
    }

    /**
     * The latest of the claims that match and have a day, for each value of an expression; the latest first.
     *
     * @param key over {@code claim c}
     * @param also adds conditions over {@code claim c join source s}
     */
    public List<Claim> latestOfEach(String key, ClaimFilter filter, UnaryOperator<Query> also, int most) {
        var each = dated(counted("select distinct on (" + key + ") c.id", filter, ""), filter, also)
                .then(" order by " + key + ", c.as_of desc, c.id desc");
        return database.list(
                led(filter.knowledge())
                        .then(" join (")
                        .then(each)
                        .then(") latest on latest.id = c.id" + NEWEST_FIRST + " limit ?", most),
                row.claims());
    }

    private Query dated(Query query, ClaimFilter filter, UnaryOperator<Query> also) {
        return also.apply(conditions.on(query, filter)).where("c.as_of is not null");
    }

    /** The first day that any claim that matches stands for. */
    public Optional<LocalDate> firstDay(ClaimFilter filter, UnaryOperator<Query> also) {
        return day(filter, also, OLDEST_FIRST);
    }

    /** The last day that any claim that matches stands for. */
    public Optional<LocalDate> lastDay(ClaimFilter filter, UnaryOperator<Query> also) {
        return day(filter, also, NEWEST_FIRST);
    }

    private Optional<LocalDate> day(ClaimFilter filter, UnaryOperator<Query> also, String order) {
        return database.first(
                dated(counted("select c.as_of", filter, ""), filter, also).then(order + " limit 1"),
                row -> Objects.requireNonNull(Columns.day(row, "as_of")));
    }

    /** The claim as it could be known. */
    Optional<Claim> byId(long id, Knowledge knowledge) {
        return database.first(led(knowledge).where("c.id = ?", id), row.claims());
    }

    private Query matching(ClaimFilter filter) {
        return conditions.on(led(filter.knowledge()), filter);
    }

    /** Claims with what they show of their leading mentions, their claimants and, as they are now, their numbers. */
    private static Query led(Knowledge knowledge) {
        if (!knowledge.isNow()) return withMentions(ClaimRow.COLUMNS, knowledge);
        return numbered(new Query(ClaimRow.CURRENT + " from claim c join "), knowledge);
    }

    /** Claims with their leading mentions, their claimants and, as they are now, their numbers. */
    private static Query withMentions(String columns, Knowledge knowledge) {
        var query = knowledge.claims(new Query(columns + " from "), "c").then(" join ");
        return numbered(knowledge.rows(query, "mention", "m").then(" on m.id = c.leading_id join "), knowledge);
    }

    private static Query numbered(Query query, Knowledge knowledge) {
        return knowledge
                .rows(query, "source", "s")
                .then(" on s.id = c.claimant left join credibility k on ")
                .then(knowledge.isNow() ? "k.claim_id = c.id" : "false");
    }

    /** Claims with their claimants. */
    static Query counted(String columns, ClaimFilter filter, String more) {
        var knowledge = filter.knowledge();
        var query = knowledge.claims(new Query(columns + " from "), "c").then(" join ");
        return knowledge.rows(query, "source", "s").then(" on s.id = c.claimant" + more);
    }

    /** The claims of these ids that there are. */
    public List<Claim> byIds(Collection<Long> ids) {
        return database.list(led(Knowledge.NOW).where("c.id = any (?::bigint[])", ids), row.claims());
    }

    /** Those of these claims that match, by id. */
    public Map<Long, Claim> among(Collection<Long> ids, ClaimFilter filter) {
        if (ids.isEmpty()) return Map.of();
        var query = conditions.on(led(filter.knowledge()).where("c.id = any (?::bigint[])", ids), filter);
        return database.list(query, row.claims()).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }
}
