package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Mention;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found in an article, and why an amount became no claim.
 *
 * @param claims in the order of the text
 * @param readings how each claim was read, in the order of the claims
 * @param holders what made the holder of each claim's ground likely, in the order of the claims; null where words say who it is, or nobody knows
 * @param speakers how likely the claimant of each claim is, in the order of the claims; null where words of its sentence name him
 */
public record Analysis(
        TokenizedText text,
        List<Amount> amounts,
        List<PlaceMention> places,
        List<TimeExpression> times,
        List<Attribution> attributions,
        List<Mention> claims,
        List<Unclaimed> unclaimed,
        List<List<Reading>> readings,
        List<@Nullable WeighedHolder> holders,
        List<@Nullable WeighedSpeaker> speakers) {}
