package org.claimline.claims.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.jspecify.annotations.Nullable;

/**
 * Which figures may stand in one series: totals since a start, or what changed within days.
 *
 * @param starts the first days of the totals
 */
record Counting(WindowBasis basis, Set<LocalDate> starts) {

    static Counting of(WindowBasis basis, Stream<@Nullable Window> windows) {
        var starts = windows.filter(Objects::nonNull)
                .filter(Counting::isTotal)
                .map(Window::start)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Counting(basis, starts);
    }

    /** Why a figure with that window cannot stand in the series; null = it can. */
    @Nullable
    String obstacle(@Nullable Window window) {
        if (basis == WindowBasis.INCREMENT)
            return window != null && window.basis() == WindowBasis.INCREMENT
                    ? null
                    : "counts since a start, or does not say: shown with basis=CUMULATIVE";
        if (window == null || window.basis() != WindowBasis.INCREMENT || beginsWithATotal(window)) return null;
        return "counts its own days alone, and no total shown counts from their start: shown with basis=INCREMENT";
    }

    /** An increment over days that begin as a total's do is that total by another name. */
    private boolean beginsWithATotal(Window window) {
        var start = window.start();
        return start != null
                && window.end() != null
                && window.end().isAfter(start)
                && (starts.contains(start)
                        || starts.contains(start.minusDays(1))
                        || starts.contains(start.plusDays(1)));
    }

    private static boolean isTotal(Window window) {
        return window.basis() != WindowBasis.INCREMENT
                && window.end() != null
                && window.start() != null
                && window.end().isAfter(window.start());
    }
}
