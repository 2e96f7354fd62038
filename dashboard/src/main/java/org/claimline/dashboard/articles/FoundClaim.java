package org.claimline.dashboard.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.api.Evidence;
import org.claimline.api.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A claim as found in one article.
 *
 * @param number its number in the margin of the text, from 1
 * @param href the claim's page; null for what is not stored, and where its page is not known
 */
record FoundClaim(int number, Mention mention, @Nullable String href) {
    /** Claims that are not stored. */
    static List<FoundClaim> unstored(List<Mention> mentions) {
        return stored(mentions, Map.of());
    }

    /** Stored claims, with the pages of those whose page is known. */
    static List<FoundClaim> stored(List<Mention> mentions, Map<Mention, String> pages) {
        var found = new ArrayList<FoundClaim>();
        for (var mention : mentions) found.add(new FoundClaim(found.size() + 1, mention, pages.get(mention)));
        return List.copyOf(found);
    }

    static List<Evidence> passages(List<Mention> mentions) {
        return mentions.stream().map(Mention::evidence).toList();
    }
}
