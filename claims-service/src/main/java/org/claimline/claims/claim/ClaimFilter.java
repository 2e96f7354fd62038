package org.claimline.claims.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.api.ClaimQuery;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.claims.jdbc.Days;
import org.claimline.claims.knowledge.Knowledge;
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

    /** The same, whatever the words. */
    ClaimFilter anyWords() {
        var wordless = new ClaimQuery(
                query.measure(),
                query.side(),
                query.claimant(),
                query.outlet(),
                query.place(),
                query.heldBy(),
                query.from(),
                query.to(),
                query.article(),
                null);
        return new ClaimFilter(wordless, minCredibility, updatedSince, knowledge);
    }

    /** The same, whoever says or carries it of whatever place. */
    ClaimFilter anybodys() {
        var free = new ClaimQuery(
                query.measure(),
                query.side(),
                null,
                null,
                null,
                query.heldBy(),
                query.from(),
                query.to(),
                query.article(),
                query.q());
        return new ClaimFilter(free, minCredibility, updatedSince, knowledge);
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

    /** Whether some day is asked for, which what has none does not stand for. */
    boolean dated() {
        return query.from() != null || query.to() != null;
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

    /** Whether words may lead to the claims, month by month. */
    boolean mayBeLedByWords() {
        return query.q() != null && query.article() == null && !judged() && updatedSince == null && knowledge.isNow();
    }

    /** Whether a place, an outlet or a claimant may lead to fewer claims than words would. */
    boolean ofSomebody() {
        return query.place() != null || query.outlet() != null || query.claimant() != null;
    }

    /** Whether {@code claim_key}, which knows no past, may lead to the claims. */
    boolean mayBeLedByKeys() {
        return (query.place() != null || query.outlet() != null) && knowledge.isNow();
    }

    /** Whether a number is asked for that not every claim has. */
    boolean judged() {
        return minCredibility != null && minCredibility < UNJUDGED;
    }
}
