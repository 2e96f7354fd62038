package org.claimline.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a claim.
 *
 * @param claim the other claim: whose mentions came here, or where they went
 * @param digests the articles concerned
 * @param mention the mention as it was before, where it is gone or says something else now
 * @param split the split that did it, or that was undone
 * @param by who ordered it
 * @param reason why, in that person's words
 */
public record HistoryEntry(
        Instant at,
        Kind kind,
        @Nullable Long claim,
        List<String> digests,
        @Nullable Mention mention,
        @Nullable Long split,
        @Nullable String by,
        @Nullable String reason) {
    /** What it was. */
    public enum Kind {
        CREATED,
        MENTION_ADDED,
        /** A later delivery of its article states it otherwise. */
        MENTION_CHANGED,
        /** A later delivery of its article no longer states it. */
        MENTION_REMOVED,
        /** A newer version of its article, the second of the two, took its place. */
        MENTION_SUPERSEDED,
        /** No newer version of its article stands in its place any more. */
        MENTION_STANDS_AGAIN,
        /** Mentions moved between two claims that both remain, as an earlier mention came in between. */
        MENTION_MOVED,
        /** The other claim's mentions came here and it is gone. */
        MERGED,
        /** Mentions were set apart by hand. */
        SPLIT,
        SPLIT_UNDONE
    }
}
