package org.claimline.claims.claim;

import java.time.Instant;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what an export needs beside it.
 *
 * @param leading its leading mention, in its article
 * @param reliability of its claimant on its measure as it is now; null where it was not graded
 * @param times of the claim, with all that is shown of it here
 * @param claimantTimes of what is known of its claimant
 */
public record StoredClaim(
        Claim claim, ClaimMention leading, @Nullable Reliability reliability, Times times, Times claimantTimes) {
    /** When something first came in, and when it last changed. */
    public record Times(Instant createdAt, Instant changedAt) {}

    /** The same with another comparison. */
    public StoredClaim with(Claim compared) {
        return new StoredClaim(compared, leading, reliability, times, claimantTimes);
    }

    /** When the claim, what states it, or what is known of its claimant, last changed. */
    public Instant changedAt() {
        return times.changedAt().isAfter(claimantTimes.changedAt()) ? times.changedAt() : claimantTimes.changedAt();
    }
}
