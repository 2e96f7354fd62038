package org.claimline.ingest.quantity;

import org.claimline.api.Qualifier;
import org.jspecify.annotations.Nullable;

/** What a qualifier literally says about a number. */
record Bounds(@Nullable Double lower, @Nullable Double upper) {
    static Bounds of(Qualifier qualifier, double value) {
        return switch (qualifier) {
            case MORE_THAN, AT_LEAST, VAGUE -> new Bounds(value, null);
            case UP_TO, LESS_THAN, NEARLY -> new Bounds(null, value);
            case EXACT -> new Bounds(value, value);
            // "about" says nothing literal on either side.
            case ABOUT, BETWEEN -> new Bounds(null, null);
        };
    }
}
