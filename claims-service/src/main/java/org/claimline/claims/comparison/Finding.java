package org.claimline.claims.comparison;

import org.claimline.api.Comparability;
import org.jspecify.annotations.Nullable;

/**
 * How a claim and a reference agree in one respect.
 *
 * @param reason in words; null where they agree fully and nothing needs saying
 */
record Finding(Comparability comparability, @Nullable String reason) {
    static final Finding SAME = new Finding(Comparability.SAME, null);

    static Finding overlapping(String reason) {
        return new Finding(Comparability.OVERLAPPING, reason);
    }

    static Finding not(String reason) {
        return new Finding(Comparability.NOT_COMPARABLE, reason);
    }

    boolean obstacle() {
        return comparability == Comparability.NOT_COMPARABLE;
    }
}
