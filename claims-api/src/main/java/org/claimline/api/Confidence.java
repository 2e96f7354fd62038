package org.claimline.api;

import org.jspecify.annotations.Nullable;

/** The extractor's confidence in each field, 0 to 1; null where the field is absent. */
public record Confidence(
        double overall,
        @Nullable Double quantity,
        @Nullable Double claimant,
        @Nullable Double place,
        @Nullable Double window,
        @Nullable Double heldBy) {}
