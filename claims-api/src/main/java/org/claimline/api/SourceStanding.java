package org.claimline.api;

import org.jspecify.annotations.Nullable;

/**
 * A source's grade on one measure in short.
 *
 * @param today by the present age of everything it said; null as of a past day
 * @param latest as it stood on the last day on which it said something, by the day asked for
 * @param model the version of the method
 * @param thresholds where A, B, C and D began
 */
public record SourceStanding(
        Source source,
        Measure measure,
        @Nullable GradePoint today,
        GradePoint latest,
        String model,
        String thresholds) {}
