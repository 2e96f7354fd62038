package org.claimline.ingest.claim;

import org.claimline.api.Confidence;
import org.claimline.api.Mention;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.ingest.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The window of a figure may hold for the next sentence's: "In the past two weeks we freed 500 sq km, she said. She named five
 * settlements." It is carried over only within a paragraph, for the same claimant, to a sentence that names no time and sums
 * nothing up; the derivation says so and the confidence is low.
 */
final class CarriedWindow {
    private static final double CONFIDENCE = 0.5;

    private @Nullable Mention last;
    private @Nullable Sentence sentence;

    /** The figure, with the window of the figure before it where it states none of its own. */
    Mention over(Findings findings, Mention figure) {
        var before = last;
        var there = sentence;
        boolean next = there != null
                && there.paragraph() == findings.sentence().paragraph()
                && there.end() == findings.sentence().first();
        boolean total = findings.signals().stream().anyMatch(signal -> signal.kind() == Signal.Kind.TOTAL);
        boolean takes = figure.window() == null
                && before != null
                && next
                && findings.times().isEmpty()
                && !total
                && figure.claimant().name().equals(before.claimant().name())
                && figure.heldBy() == before.heldBy()
                && before.window() != null
                && before.window().basis() == WindowBasis.INCREMENT
                && before.window().start() != null
                && !before.window().start().equals(before.window().end());
        if (!takes && (!next || figure.window() != null || there == null)) {
            last = figure;
            sentence = findings.sentence();
        }
        return takes && before != null && before.window() != null ? with(figure, before.window()) : figure;
    }

    private static Mention with(Mention figure, Window window) {
        var taken = new Window(
                window.start(),
                window.end(),
                window.basis(),
                window.text(),
                window.derivation() + "; carried over from the sentence before");
        var sure = figure.confidence();
        var confidence = new Confidence(sure.overall(), sure.quantity(), sure.claimant(), sure.place(), CONFIDENCE);
        return new Mention(
                figure.measure(),
                figure.quantity(),
                figure.places(),
                figure.heldBy(),
                taken,
                figure.claimant(),
                figure.relayedBy(),
                figure.stance(),
                figure.speech(),
                figure.saidOn(),
                figure.hedges(),
                figure.evidence(),
                confidence,
                figure.extractor());
    }
}
