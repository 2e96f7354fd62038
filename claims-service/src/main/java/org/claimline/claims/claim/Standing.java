package org.claimline.claims.claim;

import org.claimline.api.HeldBy;
import org.claimline.claims.jdbc.Query;
import org.jspecify.annotations.Nullable;

/**
 * Claims that stand and state a figure of their own, as denials do not.
 *
 * @param heldBy who holds the ground afterwards, if they say; null = whoever
 */
public record Standing(@Nullable HeldBy heldBy) {
    /** Adds it to a statement over claims {@code c}. */
    Query claims(Query query) {
        return query.where("c.stance <> 'DENIES'")
                .whereIf(heldBy, "c.held_by is null or c.held_by = ?")
                .where(Claims.STANDING);
    }

    /** Adds it to a statement over the rows {@code f} of {@code claim_key}. */
    Query keys(Query query) {
        return query.where("f.figure").whereIf(heldBy, "f.held_by is null or f.held_by = ?");
    }
}
