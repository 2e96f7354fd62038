package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/** A window with both of its ends, the last day included. */
record WindowDays(LocalDate start, LocalDate end) {
    /** Windows that share at least this part of all their days overlap for the most part. */
    private static final double MOST = 2.0 / 3;

    /** The window's days; null where it lacks an end. */
    static @Nullable WindowDays of(@Nullable Window window) {
        if (window == null) return null;
        var start = window.start();
        var end = window.end();
        return start == null || end == null ? null : new WindowDays(start, end);
    }

    /** What a window lacks, in words. */
    static String missing(@Nullable Window window) {
        if (window == null) return "states no days";
        return window.start() == null ? "states no start" : "states no end";
    }

    /** By how many days the ends of two windows differ, both ends together. */
    long distance(WindowDays other) {
        return Math.abs(ChronoUnit.DAYS.between(start, other.start))
                + Math.abs(ChronoUnit.DAYS.between(end, other.end));
    }

    Finding beside(WindowDays other, String otherName) {
        if (Math.abs(ChronoUnit.DAYS.between(start, other.start)) <= 1
                && Math.abs(ChronoUnit.DAYS.between(end, other.end)) <= 1) return Finding.SAME;
        var shared = Math.max(0, length(later(start, other.start), earlier(end, other.end)));
        var all = length(earlier(start, other.start), later(end, other.end));
        // Apart: the days between them belong to neither, and then nothing is shared anyway.
        if (shared >= MOST * all) return Finding.overlapping("the windows share " + shared + " of " + all + " days");
        return Finding.not("the claim counts " + words() + ", " + otherName + " " + other.words());
    }

    String words() {
        return DayWords.of(start, end);
    }

    private static long length(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
