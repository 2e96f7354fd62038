package org.claimline.api;

import org.jspecify.annotations.Nullable;

/**
 * What reading an article again changed.
 *
 * @param number its place in the report, from 1
 * @param digest the article's
 * @param shift the claim before and after, each with the passage that proves it; null where the article could not be read again
 * @param trouble why it could not; null where it could
 */
public record ReextractionChange(
        long number,
        String digest,
        @Nullable String title,
        @Nullable ClaimShift shift,
        @Nullable String trouble) {
    public ReextractionChange {
        if ((shift == null) == (trouble == null)) throw new IllegalArgumentException("a change or why there is none");
    }
}
