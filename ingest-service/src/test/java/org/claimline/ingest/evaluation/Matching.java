package org.claimline.ingest.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.api.Mention;

/**
 * The annotated claims of one article beside the mentions found in it. A mention serves one claim at most.
 *
 * @param pairs claims that were found, with the mention that says them
 * @param missed claims that no mention says, optional ones left out
 * @param spare mentions that no claim stands for
 * @param assertions the first claim of each assertion, and whether any of its repetitions was found
 */
record Matching(List<Pair> pairs, List<GoldClaim> missed, List<Mention> spare, Map<GoldClaim, Boolean> assertions) {
    /** A claim and the mention that says it. */
    record Pair(GoldClaim gold, Mention mention) {}

    static Matching of(List<GoldClaim> claims, List<Mention> mentions) {
        var pairs = new ArrayList<Pair>();
        var missed = new ArrayList<GoldClaim>();
        var spare = new ArrayList<>(mentions);
        var assertions = new LinkedHashMap<GoldClaim, Boolean>();
        for (var claim : claims) {
            var hit = best(claim, spare);
            hit.ifPresent(mention -> {
                spare.remove(mention);
                pairs.add(new Pair(claim, mention));
            });
            // A passage that was folded into the mention of another claim is found with it.
            boolean folded = hit.isEmpty()
                    && mentions.stream().anyMatch(mention -> !mention.repeats().isEmpty() && claim.matches(mention));
            if (hit.isPresent() || folded) assertions.put(first(claims, claim), true);
            else if (!claim.optional()) {
                assertions.putIfAbsent(first(claims, claim), false);
                missed.add(claim);
            }
        }
        return new Matching(pairs, missed, spare, assertions);
    }

    private static Optional<Mention> best(GoldClaim claim, List<Mention> mentions) {
        return mentions.stream()
                .filter(claim::matches)
                .max((one, other) -> Integer.compare(agreement(claim, one), agreement(claim, other)));
    }

    private static int agreement(GoldClaim claim, Mention mention) {
        return (claim.claimant(mention) ? 2 : 0) + (mention.quantity() != null && claim.qualifier(mention) ? 1 : 0);
    }

    /** The claim that this one, perhaps by way of others, repeats. */
    private static GoldClaim first(List<GoldClaim> claims, GoldClaim claim) {
        var at = claim;
        while (at.repeats() instanceof String earlier) {
            var before = claims.stream().filter(one -> one.id().equals(earlier)).findFirst();
            if (before.isEmpty()) break;
            at = before.get();
        }
        return at;
    }
}
