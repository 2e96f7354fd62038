package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells which claims leave their time to the one before, as they leave its noun, or are what it counts. */
final class Omissions {
    private static final PhraseTable<String> PARTS =
            PhraseTable.read("/org/claimline/ingest/en/naming.tsv", row -> row[1]);
    private static final WordSet SUMS = PhraseTable.words("/org/claimline/ingest/en/sum-words.tsv");

    /** Parts and whole are rounded each by itself. */
    private static final double ROUNDING = .01;

    private Omissions() {}

    /** "In the south it was seven": where the noun is left out, so is all that the count before has said of when. */
    static boolean elided(MentionBuilder.Draft draft, Mention claim, Mention before) {
        return draft.amount() != null
                && bare(draft.amount())
                && claim.measure() == before.measure()
                && !(totals(draft.findings()) && counts(draft.findings(), before))
                && agrees(claim, before);
    }

    /** A number without a unit or a noun of its own, though it may have been given that of the one before. */
    private static boolean bare(Amount amount) {
        return amount.writtenUnit() == null || amount.core() == amount.number() + 1;
    }

    /** "They named three of them: A, B and C": the parts of a count have its time. */
    static boolean resolved(Findings findings, Mention claim, Mention before) {
        if (before.measure() != Measure.SETTLEMENTS || counts(findings, before) || !agrees(claim, before)) return false;
        if (claim.measure() != Measure.SETTLEMENTS && claim.measure() != Measure.CONTROL) return false;
        for (int at = findings.sentence().first(); at < findings.sentence().end(); at++)
            if (PARTS.longest(findings.text().tokens(), at, findings.sentence().end()) != null) return true;
        return false;
    }

    /** "37.4 sq km in the last week ... 9 in the east and 28.4 in the south": figures that add up to the one before are its parts. */
    static boolean addUp(MentionBuilder.Draft draft, Mention claim, Mention before) {
        var whole = before.quantity() == null ? null : before.quantity().value();
        var own = draft.amount();
        if (whole == null || own == null || own.value() == null || claim.measure() != before.measure()) return false;
        double sum = 0;
        int parts = 0;
        for (var amount : draft.findings().amounts())
            if (amount.value() != null && (amount.dimension() == own.dimension() || amount.writtenUnit() == null)) {
                sum += amount.value();
                parts++;
            }
        return parts > 1 && Math.abs(sum - whole) <= ROUNDING * whole;
    }

    /** A window that runs to the day on which one speaker spoke runs to another's for another. */
    static Window running(Window window, Findings findings, Mention claim, Mention before) {
        boolean upTo = window.end() != null && window.end().equals(before.saidOn());
        var today = claim.saidOn() != null ? claim.saidOn() : findings.published();
        if (!upTo
                || today == null
                || (window.start() != null && window.start().isAfter(today))
                || claim.claimant().name().equals(before.claimant().name())) return window;
        return new Window(window.start(), today, window.basis(), window.text(), window.derivation());
    }

    /** Whether a sentence sums or counts where the claim before told of a stretch of time: that need not be the sum's. */
    private static boolean counts(Findings findings, Mention before) {
        return findings.sums() && before.window() != null && before.window().basis() != WindowBasis.CUMULATIVE;
    }

    /** "The total is 60"; "speaks of 60" and "puts it at 60" only count. */
    static boolean totals(Findings findings) {
        for (int at = findings.sentence().first(); at < findings.sentence().end(); at++)
            if (SUMS.has(findings.text().token(at))) return true;
        return false;
    }

    /** Whether both leave open who holds the ground, or agree in it. */
    static boolean agrees(Mention claim, Mention before) {
        return claim.heldBy() == null || before.heldBy() == null || claim.heldBy() == before.heldBy();
    }

    /** Whether a window is more than a day. */
    static boolean lasting(@Nullable Window window) {
        return window != null
                && window.end() != null
                && (window.start() == null || window.start().isBefore(window.end()));
    }
}
