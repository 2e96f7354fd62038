package org.claimline.dashboard.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.dashboard.service.RefusedException;

/**
 * What a reader is told.
 *
 * @param english whether a service said it, in English whatever the page's language is
 */
public record Told(String text, boolean english) {
    /** In the language of the page. */
    public static Told here(String text) {
        return new Told(text, false);
    }

    /** All that a service finds wrong, a line for each. */
    public static List<Told> by(RefusedException refusal) {
        return Stream.concat(
                        refusal.violations().isEmpty() ? Stream.ofNullable(refusal.getMessage()) : Stream.empty(),
                        refusal.violations().stream())
                .map(line -> new Told(Objects.requireNonNull(line), true))
                .toList();
    }
}
