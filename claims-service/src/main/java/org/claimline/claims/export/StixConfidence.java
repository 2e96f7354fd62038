package org.claimline.claims.export;

import org.jspecify.annotations.Nullable;

/**
 * The STIX confidence of a credibility on the Admiralty scale, as STIX 2.1 maps it in its appendix A ("Admiralty
 * Credibility"). 6 cannot be judged, so it has none, and neither has a claim without a grade.
 */
final class StixConfidence {
    private StixConfidence() {}

    /** @param credibility 1 to 6, null = not graded */
    static @Nullable Integer of(@Nullable Integer credibility) {
        return switch (credibility) {
            case 1 -> 90;
            case 2 -> 70;
            case 3 -> 50;
            case 4 -> 30;
            case 5 -> 10;
            case 6 -> null;
            case null -> null;
            default -> throw new IllegalArgumentException("not on the Admiralty scale: " + credibility);
        };
    }
}
