package org.claimline.ingest.claim;

import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * A count that a sentence without a figure asks for or announces.
 *
 * @param measure AREA or SETTLEMENTS
 * @param end one past the sentence, or the last answer to it
 * @param holder who holds the ground that is counted; null = the words do not say
 * @param window the time for which it asks; null = none
 */
record Announced(
        Measure measure,
        int end,
        @Nullable HeldBy holder,
        @Nullable Window window) {
    /** An answer stands within so many words. */
    private static final int REACH = 60;

    /** Whether a number at a token may be an answer. */
    boolean reaches(int token) {
        return token >= end && token - end <= REACH;
    }

    /** The same after an answer that ends before a token. */
    Announced answered(int token) {
        return new Announced(measure, token, holder, window);
    }
}
