package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/** What leads to the claims that match, so that as few as possible have to be read that do not. */
@ApplicationScoped
class Leads {
    /** In the order of days, in which all claims or those of a claimant, a measure or a holder are read. */
    enum Lead {
        ORDER,
        KEYS,
        WORDS
    }

    private final Database database;
    private final ClaimConditions conditions;
    private final ObjectMapper json;

    Leads(Database database, ClaimConditions conditions, ObjectMapper json) {
        this.database = database;
        this.conditions = conditions;
        this.json = json;
    }

    Lead of(ClaimFilter filter) {
        var other = filter.mayBeLedByKeys() ? Lead.KEYS : Lead.ORDER;
        if (!filter.mayBeLedByWords()) return other;
        return !filter.ofSomebody() || expected(words(filter)) < expected(ofSomebody(filter)) ? Lead.WORDS : other;
    }

    private Query words(ClaimFilter filter) {
        return conditions.words(new Query("select from claim c"), filter);
    }

    private Query ofSomebody(ClaimFilter filter) {
        return filter.mayBeLedByKeys()
                ? new Query("select from claim_key f where f.key = any (?)", conditions.keys(filter))
                : conditions.ofSomebody(new Query("select from claim c"), filter);
    }

    /** How many rows PostgreSQL expects, from what it keeps of how often values and words occur: to count them would be to read them. */
    private double expected(Query query) {
        var plan = database.first(new Query("explain (format json) ").then(query), row -> row.getString(1))
                .orElseThrow();
        try {
            return json.readTree(plan).path(0).path("Plan").path("Plan Rows").asDouble();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a plan is JSON", e);
        }
    }
}
