package org.claimline.api;

import org.jspecify.annotations.Nullable;

/** What a claim measures. Every measure but {@link #CONTROL} has a normal unit in which its quantities are kept. */
public enum Measure {
    AREA("km2"),
    SETTLEMENTS("count"),
    ADVANCE("km"),
    SHARE("%"),
    /** Who holds a named place; it has no quantity. */
    CONTROL(null);

    private final @Nullable String unit;

    Measure(@Nullable String unit) {
        this.unit = unit;
    }

    /** The normal unit, or null for {@link #CONTROL}. */
    public @Nullable String unit() {
        return unit;
    }
}
