package org.claimline.claims.knowledge;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.api.Moment;
import org.claimline.claims.jdbc.Query;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to have known; null = up to now.
 *
 * @param asOf nothing published later counts
 * @param ingestedBy nothing received later counts, and what changed later answers as it was
 */
public record Knowledge(@Nullable Moment asOf, @Nullable Moment ingestedBy) {
    /** Everything there is. */
    public static final Knowledge NOW = new Knowledge(null, null);

    /** When an article {@code a} could be known: published, or changed to this text; where that is not known, received. */
    public static final String KNOWN_AT = "coalesce(a.known_at, a.published_at, a.received_at)";

    private static final int LAST_YEAR = 9999;

    public Knowledge {
        sensible("asOf", asOf);
        sensible("ingestedBy", ingestedBy);
    }

    public boolean isNow() {
        return asOf == null && ingestedBy == null;
    }

    /** The parameters that are set, as they would be written. */
    public Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        if (asOf != null) given.put("asOf", asOf.toString());
        if (ingestedBy != null) given.put("ingestedBy", ingestedBy.toString());
        return given;
    }

    /** Appends the rows of a table that keeps its past, as they were; {@code alias} names them. */
    public Query rows(Query query, String table, String alias) {
        if (ingestedBy == null) return query.then(table + " " + alias);
        return query.then("(select * from " + table + "_ever where ").then(received() + ") " + alias, receivedValues());
    }

    /**
     * Appends the claims as they could be known; {@code alias} names them. Beside the columns of the table they have
     * {@code mention_ids}, null where all mentions of the claim that were known are its own.
     */
    public Query claims(Query query, String alias) {
        if (isNow()) return query.then("claim " + alias);
        if (asOf == null)
            return query.then(
                    "(select * from claim_ever where known_until = 'infinity' and " + received() + ") " + alias,
                    receivedValues());
        // Newest first, what stands on later days would be read and thrown away; but for a few, found by an index of
        // their own, it cannot have been known.
        var day = asOf.instant().atZone(ZoneOffset.UTC).toLocalDate();
        known(query.then("("), "coalesce(as_of, date '0001-01-01') <= ?", asOf, day);
        query.then(" union all ");
        var ahead = "coalesce(as_of, date '0001-01-01') > ? and as_of > (known_from at time zone 'UTC')::date";
        return known(query, ahead, asOf, day).then(") " + alias);
    }

    private Query known(Query query, String days, Moment asOf, LocalDate day) {
        return query.then("select * from claim_ever where " + days, day)
                .then(" and known_from <= ? and known_until > ? and ", asOf.instant(), asOf.instant())
                .then(received(), receivedValues());
    }

    private String received() {
        return ingestedBy == null ? "received_until = 'infinity'" : "changed_at <= ? and received_until > ?";
    }

    private @Nullable Object[] receivedValues() {
        return ingestedBy == null ? new Object[0] : new Object[] {ingestedBy.instant(), ingestedBy.instant()};
    }

    /**
     * Appends the mentions {@code m} with their articles {@code a}, as they were, that belonged to the claim {@code c} of
     * {@link #claims}; more conditions may follow.
     */
    public Query mentionsOfClaim(Query query) {
        rows(query.then(" from "), "mention", "m").then(" join ");
        rows(query, "article", "a").then(" on a.digest = m.digest where ");
        if (isNow()) return query.then("m.claim_id = c.id");
        query.then("(c.mention_ids is null and m.claim_id = c.id or m.id = any (c.mention_ids))");
        return asOf == null ? query : query.then(" and " + KNOWN_AT + " <= ?", asOf.instant());
    }

    private static void sensible(String parameter, @Nullable Moment moment) {
        if (moment == null) return;
        var year = moment.instant().atZone(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR)
            throw new ProblemException(
                    400,
                    "Parameter not allowed",
                    parameter + ": expected a time of the years 1 to " + LAST_YEAR + ", got " + moment);
    }
}
