package org.claimline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a claim differs between two readings.
 *
 * @param presence never {@link Presence#KEPT}
 * @param before null where it was added
 * @param after null where it is gone
 * @param fields what differs, where both have it
 */
public record ClaimShift(
        Presence presence,
        @Nullable Mention before,
        @Nullable Mention after,
        List<ClaimField> fields) {
    public ClaimShift {
        fields = List.copyOf(fields);
    }
}
