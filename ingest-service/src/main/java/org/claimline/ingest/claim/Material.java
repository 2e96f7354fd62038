package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Article;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * An article with everything that its claims are read from, each kind in the order of the text.
 *
 * @param published the day of publication in UTC; null = not known
 * @param author whose words the text is where nobody is said to speak; null = an outlet's
 */
record Material(
        Article article,
        TokenizedText text,
        @Nullable LocalDate published,
        List<Amount> amounts,
        List<PlaceMention> places,
        List<TimeExpression> times,
        @Nullable Attribution author,
        List<Attribution> attributions) {}
