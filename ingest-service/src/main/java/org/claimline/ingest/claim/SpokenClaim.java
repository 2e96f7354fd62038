package org.claimline.ingest.claim;

import org.claimline.api.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A claim and who may answer for it.
 *
 * @param clues null where words of its sentence say who does
 */
public record SpokenClaim(Mention mention, @Nullable SpeakerClues clues) {}
