package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is judged to be.
 *
 * @param measure what it measures, if it is a claim
 * @param signal the words that make it one; null where it continues an earlier claim
 * @param reason why it is none
 * @param sure how likely it is a claim; 1 where a rule says so
 */
record Verdict(
        @Nullable Measure measure,
        @Nullable Signal signal,
        @Nullable Reason reason,
        double sure) {
    static Verdict claim(Measure measure, @Nullable Signal signal) {
        return new Verdict(measure, signal, null, 1);
    }

    static Verdict none(Reason reason) {
        return new Verdict(null, null, reason, 0);
    }

    /** A claim by the words around it alone, where no rule knows them. */
    static Verdict likely(Measure measure, double sure) {
        return new Verdict(measure, null, null, sure);
    }

    /** The words that make it a claim, where they stand in a sentence; null elsewhere. */
    @Nullable
    Signal signalIn(Findings findings) {
        return signal != null && findings.signals().contains(signal) ? signal : null;
    }

    boolean isClaim() {
        return measure != null;
    }
}
