package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A split that holds although its article no longer states what was set apart: it was read anew, or withdrawn. It holds again as
 * soon as the article states it, and until then a person may look whether it is still needed.
 *
 * @param digest the article's
 * @param mention what was set apart, as it was stated last; null where that is not known any more
 * @param claims the claims of whatever the article states in the same passage now
 */
public record LostSplit(
        Split split,
        String digest,
        @Nullable String title,
        @Nullable Mention mention,
        List<Long> claims) {
    public LostSplit {
        claims = List.copyOf(claims);
    }
}
