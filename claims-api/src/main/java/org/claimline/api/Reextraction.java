package org.claimline.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored, read again.
 *
 * @param extractor name and version of what reads it
 * @param articles how many there were when it began
 * @param tally what came of those that were read so far
 * @param trouble why it does not get on just now
 */
public record Reextraction(
        long id,
        String extractor,
        ReextractionState state,
        long articles,
        ReextractionTally tally,
        @Nullable String trouble,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /** How many articles have been read, 0 to 100 of a hundred; it is 100 only at the very end. */
    public int percent() {
        if (state == ReextractionState.DONE) return 100;
        // More may have come in meanwhile.
        return articles == 0 ? 0 : (int) Math.min(99, 100 * tally.articles() / articles);
    }
}
