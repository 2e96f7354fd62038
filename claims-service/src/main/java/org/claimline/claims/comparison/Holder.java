package org.claimline.claims.comparison;

import org.claimline.api.HeldBy;
import org.jspecify.annotations.Nullable;

/** Who holds the ground after the change, according to a claim and to a reference. */
final class Holder {
    private Holder() {}

    static Finding beside(@Nullable HeldBy claimed, @Nullable HeldBy assessed, String reference) {
        if (claimed == null && assessed == null)
            return Finding.overlapping("neither says who holds the ground afterwards");
        if (claimed == assessed) return Finding.SAME;
        if (claimed == null) return Finding.overlapping("the claim does not say who holds the ground afterwards");
        if (assessed == null) return Finding.overlapping(reference + " does not say who holds the ground afterwards");
        return Finding.not("the claim is about ground held by " + word(claimed) + " afterwards, " + reference
                + " about ground held by " + word(assessed));
    }

    private static String word(HeldBy side) {
        return switch (side) {
            case UKRAINE -> "Ukraine";
            case RUSSIA -> "Russia";
            case CONTESTED -> "neither side";
        };
    }
}
