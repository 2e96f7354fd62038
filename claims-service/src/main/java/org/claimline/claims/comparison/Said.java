package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.claimline.api.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what its words come to.
 *
 * @param days null where it lacks a first or last day
 * @param amount null where it gives no number
 */
record Said(
        Claim claim,
        Region region,
        @Nullable WindowDays days,
        @Nullable Amount amount) {
    /** Groups of sources that speak for a part of the country. */
    private static final Set<String> REGIONAL =
            Set.of("regional-command", "regional-administration", "occupation-administration");

    /** Days around a claim in which a figure that cannot be compared is still worth a reader's look. */
    private static final long SAME_TIME = 31;

    /** @param region the ground of its places */
    static Said of(Claim claim, Region region) {
        return new Said(claim, region, WindowDays.of(claim.window()), Amount.of(claim.quantity()));
    }

    /** Who speaks for a part of the front means that part, stated or not. */
    boolean meansItsOwnPart() {
        return claim.places().isEmpty()
                && REGIONAL.contains(String.valueOf(claim.claimant().group()));
    }

    /** A figure about Kursk in 2024 beside a claim of 2022 would explain nothing. */
    boolean isOfTheTimeOf(LocalDate day) {
        var known = claim.asOf() != null ? claim.asOf() : days == null ? null : days.end();
        return known == null || day.equals(LocalDate.MIN) || Math.abs(ChronoUnit.DAYS.between(known, day)) <= SAME_TIME;
    }
}
