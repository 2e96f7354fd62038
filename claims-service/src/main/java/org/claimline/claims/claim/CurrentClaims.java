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
        var query = new Query("select " + ClaimRow.UNCLAIMED + " from claim c")
                .where("c.id = any (?::bigint[])", ids)
                .kept();
        return claimed(database.list(query, row.unclaimed()));
    }

    /** The claims of these rows, in their order, without those whose claimant is gone; within a request. */
    List<Claim> claimed(List<ClaimRow.Unclaimed> read) {
        var sources =
                claimants.among(read.stream().map(ClaimRow.Unclaimed::claimant).collect(Collectors.toSet()));
        return read.stream()
                .flatMap(one -> Stream.ofNullable(sources.get(one.claimant())).map(one.by()))
                .toList();
    }
}
