package org.claimline.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claimant's assertion, with one or more mentions behind it. The fields are those of its leading mention, which is one that
 * stands if any does.
 *
 * @param claimant the source that asserts
 * @param asOf the day the figure stands for: when it was said, else when its window ends, else when first published
 * @param asOfClock which of the three {@code asOf} is; null where none is known
 * @param outlets who carries it, in the order of publication; of a withdrawn one, who carried it
 * @param mentions how many passages state it; 0 = it is withdrawn: newer versions of every article that stated it state it no longer
 * @param origins how many texts stand behind them: articles with near-identical text are copies of one, and so are versions of an article
 * @param evidence the leading mention's passage
 * @param digest the leading mention's article
 * @param comparison the reference that fits best, or the best reason why none does; null where there is no reference
 * @param credibility its number as it is now, 1 to 6, as in {@link ClaimCredibility}; null where it was not judged
 */
public record Claim(
        long id,
        Measure measure,
        @Nullable Quantity quantity,
        List<Place> places,
        @Nullable HeldBy heldBy,
        @Nullable Window window,
        Source claimant,
        Stance stance,
        Speech speech,
        @Nullable LocalDate saidOn,
        @Nullable LocalDate asOf,
        @Nullable AsOfClock asOfClock,
        List<String> outlets,
        int mentions,
        int origins,
        Evidence evidence,
        String digest,
        @Nullable Comparison comparison,
        @Nullable Integer credibility) {
    /** Whether newer versions of every article that stated it state it no longer. */
    public boolean withdrawn() {
        return mentions == 0;
    }

    /** The same with another comparison. */
    public Claim with(@Nullable Comparison leading) {
        return new Claim(
                id,
                measure,
                quantity,
                places,
                heldBy,
                window,
                claimant,
                stance,
                speech,
                saidOn,
                asOf,
                asOfClock,
                outlets,
                mentions,
                origins,
                evidence,
                digest,
                leading,
                credibility);
    }
}
