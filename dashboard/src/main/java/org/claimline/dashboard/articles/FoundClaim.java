package org.claimline.dashboard.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.api.Evidence;
import org.claimline.api.Mention;
import org.claimline.dashboard.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * A claim as found in one article.
 *
 * @param number its number in the margin of the text, from 1
 * @param href the claim's page, or where to look for it; null for what is not stored
 * @param exact whether the address is the claim's own page
 */
record FoundClaim(int number, Mention mention, @Nullable String href, boolean exact) {
    /** Claims that are not stored. */
    static List<FoundClaim> unstored(List<Mention> mentions) {
        var found = new ArrayList<FoundClaim>();
        for (var mention : mentions) found.add(new FoundClaim(found.size() + 1, mention, null, false));
        return List.copyOf(found);
    }

    /** Stored claims, with the pages of those whose page is known. */
    static List<FoundClaim> stored(List<Mention> mentions, Map<Mention, String> pages) {
        var found = new ArrayList<FoundClaim>();
        for (var mention : mentions) {
            var page = pages.get(mention);
            var search = new Address("/claims")
                    .with("measure", mention.measure())
                    .with("claimant", mention.claimant().name());
            found.add(new FoundClaim(found.size() + 1, mention, page == null ? search.text() : page, page != null));
        }
        return List.copyOf(found);
    }

    static List<Evidence> passages(List<Mention> mentions) {
        return mentions.stream().map(Mention::evidence).toList();
    }
}
