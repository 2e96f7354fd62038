package org.claimline.dashboard.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.api.Claim;
import org.claimline.api.Evidence;
import org.claimline.api.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A claim as found in one article.
 *
 * @param number its number in the margin of the text, from 1
 * @param claim the claim that it belongs to; null for what is not stored, and where that is not known
 */
record FoundClaim(int number, Mention mention, @Nullable Claim claim) {
    /** The claim's page. */
    public @Nullable String href() {
        return claim == null ? null : "/claims/" + claim.id();
    }

    /** Whether no newer version of an article states it. */
    public boolean withdrawn() {
        return claim != null && claim.withdrawn();
    }

    /** Claims that are not stored. */
    static List<FoundClaim> unstored(List<Mention> mentions) {
        return stored(mentions, Map.of());
    }

    /** Stored claims, with the claims they belong to as far as these are known. */
    static List<FoundClaim> stored(List<Mention> mentions, Map<Mention, Claim> claims) {
        var found = new ArrayList<FoundClaim>();
        for (var mention : mentions) found.add(new FoundClaim(found.size() + 1, mention, claims.get(mention)));
        return List.copyOf(found);
    }

    static List<Evidence> passages(List<Mention> mentions) {
        return mentions.stream().map(Mention::evidence).toList();
    }
}
