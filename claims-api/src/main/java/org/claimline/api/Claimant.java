package org.claimline.api;

import org.jspecify.annotations.Nullable;

/**
 * Who asserts.
 *
 * @param name the canonical name where the claimant is known, else the words as written
 * @param organisation on whose behalf a person speaks
 * @param text the words that name the claimant; null for the outlet's own voice
 */
public record Claimant(
        SourceKind kind,
        String name,
        @Nullable String organisation,
        @Nullable Side side,
        @Nullable String text) {}
