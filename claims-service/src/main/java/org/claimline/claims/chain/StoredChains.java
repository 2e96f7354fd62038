package org.claimline.claims.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.ClaimQuery;
import org.claimline.api.EscalationChain;
import org.claimline.claims.claim.ClaimChains;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;

/** Chains among the claims that are stored; made when they are read. */
@ApplicationScoped
class StoredChains implements ClaimChains {
    /** Totals since the same day are looked for this far around a claim. */
    private static final long AROUND = 366;

    private static final int MOST_TOTALS = 500;

    private final Claims claims;
    private final Gazetteer gazetteer;

    StoredChains(Claims claims, Gazetteer gazetteer) {
        this.claims = claims;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<EscalationChain> chains(Claim claim, Knowledge knowledge) {
        var day = claim.asOf();
        if (day == null || Total.of(claim, gazetteer).isEmpty()) return List.of();
        var around = new ClaimQuery(
                claim.measure(),
                null,
                claim.claimant().id(),
                null,
                null,
                claim.heldBy(),
                day.minusDays(AROUND),
                day.plusDays(AROUND),
                null,
                null);
        var totals = claims.some(
                ClaimFilter.of(around, knowledge),
                StoredChains::totals,
                " order by abs(c.as_of - ?::date), c.id limit ?",
                day,
                MOST_TOTALS);
        return Chains.of(totals, gazetteer).stream()
                .filter(chain ->
                        chain.links().stream().anyMatch(link -> link.claim().id() == claim.id()))
                .toList();
    }

    /** Chains among the latest totals that match. */
    Found latest(ClaimFilter filter, int most) {
        var totals = claims.some(
                filter, StoredChains::totals, " order by c.as_of desc nulls last, c.id desc limit ?", most + 1);
        var read = totals.subList(0, Math.min(most, totals.size()));
        return new Found(Chains.of(read, gazetteer), read.size(), totals.size() > most);
    }

    record Found(List<EscalationChain> chains, int read, boolean more) {}

    private static Query totals(Query query) {
        return query.where("c.basis = 'CUMULATIVE' and c.stance = 'ASSERTS'").where(Claims.STANDING);
    }
}
