package org.claimline.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a change took.
 *
 * @param start its first day; null = not stated
 * @param end its last day; null = not stated
 * @param basis whether the figure counts the window alone or everything since its start
 * @param text the words as written
 * @param derivation how the days follow from the words, for a reader
 */
public record Window(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable WindowBasis basis,
        @Nullable String text,
        @Nullable String derivation) {
    public Window {
        if (start == null && end == null)
            throw new IllegalArgumentException("a window needs a start or an end: " + text);
        if (start != null && end != null && start.isAfter(end))
            throw new IllegalArgumentException("a window ends before it starts: " + start + " to " + end);
    }
}
