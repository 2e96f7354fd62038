package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A claim and how it was read.
 *
 * @param readings of each part that it has one, in the order of {@link Reading.Part}
 * @param draft what it was put together from
 * @param holder what made its holder likely; null where words say who it is, or nobody knows
 */
record Found(
        Mention mention,
        List<Reading> readings,
        MentionBuilder.Draft draft,
        @Nullable WeighedHolder holder) {
    /** How likely its claimant is; null where words of its sentence name him. */
    @Nullable
    WeighedSpeaker speaker() {
        var choice = draft.speaker();
        var weighed = choice == null ? null : choice.weighed();
        return weighed == null ? null : weighed.told().get();
    }
}
