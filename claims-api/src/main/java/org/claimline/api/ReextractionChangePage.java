package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what a re-extraction changed, in its order.
 *
 * @param next what to ask for with {@code after}; null = that was all
 * @param kept how many changes are kept with their passages; those behind are counted only, and stand in the claims' own histories
 */
public record ReextractionChangePage(
        List<ReextractionChange> changes, @Nullable Long next, long kept) {
    public ReextractionChangePage {
        changes = List.copyOf(changes);
    }
}
