package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.api.ClaimQuery;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Source;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Area;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.claims.spelling.Spelling;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param query which claims
 * @param minCredibility only claims of this number or a better one; null = any
 * @param updatedSince only claims that changed then or later; null = any
 */
public record ClaimFilter(
        ClaimQuery query,
        @Nullable Integer minCredibility,
        @Nullable Instant updatedSince,
        Knowledge knowledge) {
    private static final int LONGEST_QUESTION = 300;
    private static final int UNJUDGED = 6;
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public ClaimFilter {
        if (query.article() != null && !Digests.isOne(query.article()))
            throw new ProblemException(
                    400,
                    "Parameter not allowed",
                    "article: expected the digest of an article (64 lower-case hexadecimal digits), got something else");
        Days.sensible("from", query.from());
        Days.sensible("to", query.to());
        if (updatedSince != null && (updatedSince.isBefore(FIRST) || updatedSince.isAfter(LAST)))
            throw new ProblemException(
                    400, "Parameter not allowed", "updatedSince: expected the years 1 to 9999, got " + updatedSince);
        if (updatedSince != null && !knowledge.isNow())
            throw new ProblemException(
                    400,
                    "Parameter not allowed",
                    "updatedSince: changes are followed from now on; expected neither asOf nor ingestedBy beside it");
        checkCredibility(minCredibility, updatedSince == null && knowledge.isNow());
    }

    private static void checkCredibility(@Nullable Integer number, boolean now) {
        if (number == null) return;
        if (number < 1 || number > UNJUDGED)
            throw new ProblemException(
                    400, "Parameter not allowed", "minCredibility: expected a number from 1 to 6, got " + number);
        if (!now)
            throw new ProblemException(
                    400,
                    "Parameter not allowed",
                    "minCredibility: only the numbers of now are kept; expected neither updatedSince, asOf nor ingestedBy"
                            + " beside it");
    }

    /** Claims of any number and age, as they could be known. */
    public static ClaimFilter of(ClaimQuery query, Knowledge knowledge) {
        return new ClaimFilter(query, null, null, knowledge);
    }

    /** Claims as they are. */
    public static ClaimFilter of(ClaimQuery query) {
        return of(query, Knowledge.NOW);
    }

    /** The same, of these as-of days; null = open. */
    public ClaimFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        var dated = new ClaimQuery(
                query.measure(),
                query.side(),
                query.claimant(),
                query.outlet(),
                query.place(),
                query.heldBy(),
                first,
                last,
                query.article(),
                query.q());
        return new ClaimFilter(dated, minCredibility, updatedSince, knowledge);
    }

    /** The same, of this measure and holder; null = any. */
    public ClaimFilter about(@Nullable Measure kind, @Nullable HeldBy holder) {
        var held = new ClaimQuery(
                kind,
                query.side(),
                query.claimant(),
                query.outlet(),
                query.place(),
                holder,
                query.from(),
                query.to(),
                query.article(),
                query.q());
        return new ClaimFilter(held, minCredibility, updatedSince, knowledge);
    }

    /** The same, of those that have this number or a better one; null = any. */
    public ClaimFilter credible(@Nullable Integer number) {
        return new ClaimFilter(query, number, updatedSince, knowledge);
    }

    /** The filters that are set, by the name of their parameter and as it would be written. */
    public Map<String, String> given() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        given.put("measure", query.measure());
        given.put("side", query.side());
        given.put("claimant", query.claimant());
        given.put("outlet", query.outlet());
        given.put("place", query.place());
        given.put("heldBy", query.heldBy());
        given.put("from", query.from());
        given.put("to", query.to());
        given.put("article", query.article());
        given.put("q", query.q());
        given.put("minCredibility", minCredibility);
        given.put("updatedSince", updatedSince);
        given.putAll(knowledge.given());
        var written = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> {
            if (value != null) written.put(name, value.toString());
        });
        return written;
    }

    /** Adds the conditions to a statement over the claims {@code c} and their claimants {@code s}. */
    Query on(Query statement, Sources sources, Gazetteer gazetteer) {
        return matching(changed(statement), sources, gazetteer);
    }

    /**
     * The same for a statement over the rows {@code f} of {@code claim_key}, their claims {@code c} and claimants; the keys are
     * {@link #keys}.
     */
    Query onKeys(Query statement, Sources sources) {
        statement
                .whereIf(query.measure(), "f.measure = ?")
                .whereIf(query.from(), "f.day >= ?")
                .whereIf(query.to(), "f.day <= ?");
        if (dated()) statement.where("f.day > date '0001-01-01'");
        if (ofKeysAlone()) return statement;
        others(changed(statement), sources);
        if (query.place() != null && query.outlet() != null) byOutlet(statement, sources);
        return statement;
    }

    /** Whether {@code claim_key} tells all that is asked for, without the claims. */
    boolean ofKeysAlone() {
        return query.side() == null
                && query.claimant() == null
                && query.heldBy() == null
                && query.article() == null
                && query.q() == null
                && minCredibility == null
                && updatedSince == null
                && (query.place() == null || query.outlet() == null);
    }

    private boolean dated() {
        return query.from() != null || query.to() != null;
    }

    private Query changed(Query statement) {
        return updatedSince == null ? statement : statement.where("""
                    c.changed_at >= ? or c.claimant = any (array(
                        select id from source where changed_at >= ? and changed_at > created_at))""", updatedSince, updatedSince);
    }

    /** Whether the conditions lead to all claims that match at once, rather than to the newest first. */
    boolean unordered() {
        return query.outlet() != null || query.article() != null || query.q() != null;
    }

    /** Whether {@code claim_key}, which knows no past, leads to the claims. */
    boolean ledByKeys() {
        return (query.place() != null || query.outlet() != null) && knowledge.isNow();
    }

    /** The place or else the outlet asked for, in the words of {@code claim_key}; whatever is an oblast lies in it. */
    List<String> keys(Sources sources, Gazetteer gazetteer) {
        if (query.place() == null)
            return sources.spellings(Objects.requireNonNull(query.outlet()), knowledge).stream()
                    .map(name -> "by " + name)
                    .toList();
        var area = Area.of(query.place(), gazetteer);
        return Stream.of(
                        area.ids().stream()
                                .filter(id -> !area.oblasts().contains(id))
                                .map(id -> "id " + id),
                        area.oblasts().stream().map(oblast -> "in " + oblast),
                        area.names().stream().map(name -> "named " + name))
                .flatMap(keys -> keys)
                .toList();
    }

    /** All conditions but that of change. */
    Query matching(Query statement, Sources sources, Gazetteer gazetteer) {
        statement
                .whereIf(query.measure(), "c.measure = ?")
                // In the words of the order alone, so that a page is read where its days begin: of two conditions
                // that mean one PostgreSQL expects the square of what is left.
                .whereIf(query.from(), "coalesce(c.as_of, date '0001-01-01') >= ?")
                .whereIf(query.to(), "coalesce(c.as_of, date '0001-01-01') <= ?");
        if (dated()) statement.where("c.as_of is not null");
        others(statement, sources);
        if (query.outlet() != null) byOutlet(statement, sources);
        if (query.place() != null) inArea(statement, Area.of(query.place(), gazetteer));
        return statement;
    }

    /** All conditions but those of change, measure, days, place and outlet. */
    private void others(Query statement, Sources sources) {
        statement.whereIf(query.heldBy(), "c.held_by = ?");
        // Not a join: claimants of a side are looked up among few, while claims are read in the order of their days.
        if (knowledge.isNow())
            statement.whereIf(query.side(), "(c.claimant in (select id from source where side = ?)) is true");
        else statement.whereIf(query.side(), "s.side = ?");
        if (query.claimant() != null)
            statement.where(
                    "c.claimant = ?",
                    sources.named(query.claimant(), knowledge).map(Source::id).orElse(""));
        if (query.article() != null)
            statement.where(
                    knowledge.mentionsOfClaim(new Query("exists (select")).then(" and m.digest = ?)", query.article()));
        if (query.q() != null) words(statement, query.q());
        if (minCredibility != null && minCredibility < UNJUDGED)
            statement.where("c.id in (select claim_id from credibility where number <= ?)", minCredibility);
    }

    private void byOutlet(Query statement, Sources sources) {
        statement.where("c.outlet_names && ?", sources.spellings(Objects.requireNonNull(query.outlet()), knowledge));
    }

    private static void inArea(Query statement, Area area) {
        statement.where(
                "c.place_ids && ? or c.oblasts && ? or c.place_names && ?", area.ids(), area.oblasts(), area.names());
    }

    /** The last word may be a beginning: of every word all that begin so would have to be gathered first, which takes ten times as long. */
    private static void words(Query statement, String question) {
        var words = Spelling.key(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        if (words.isEmpty()) statement.where("false");
        else statement.where("c.words @@ to_tsquery('simple', ?)", words.replace(" ", " & ") + ":*");
    }
}
