package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/** Claims as they are now, by their ids: what lists and timelines read most of. */
@ApplicationScoped
class CurrentClaims {
    private final Database database;
    private final ClaimRow row;
    private final Claimants claimants;

    CurrentClaims(Database database, ClaimRow row, Claimants claimants) {
        this.database = database;
        this.row = row;
        this.claimants = claimants;
    }

    /** Those of these claims that there are, in any order; within a request. */
    List<Claim> byIds(Collection<Long> ids) {
        // Whoever they are, they are read by their keys.
        var query = new Query(
                        ClaimRow.UNCLAIMED
                                + " from claim c join mention m on m.id = c.leading_id left join credibility k on k.claim_id = c.id")
                .where("c.id = any (?::bigint[])", ids)
                .kept();
        var read = database.list(query, row.unclaimed());
        var sources =
                claimants.among(read.stream().map(ClaimRow.Unclaimed::claimant).collect(Collectors.toSet()));
        return read.stream()
                .flatMap(one -> Stream.ofNullable(sources.get(one.claimant())).map(one.by()))
                .toList();
    }
}
