package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Mention;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/**
 * The window of a claim may hold for the next sentence's: "In the past two weeks we freed 500 sq km, she said. She named five
 * settlements." It is carried over only to a sentence that names no time and sums nothing up, for the same speaker, or within a
 * paragraph for one of the same side; a single day only where words tie the sentence to the one before. The derivation says so.
 */
final class CarriedWindow {
    private static final String SAME_TIME = "; the same time as before";

    private final Dependents dependents = Dependents.ENGLISH;
    private final ReportDays report = new ReportDays();
    private @Nullable SpokenDays spoken;

    /** The last claim with a window of its own, where it stands, and how far that has been carried. */
    private @Nullable Mention last;

    private @Nullable Sentence sentence;
    private @Nullable Sentence reached;

    private final ToldSpans spans = new ToldSpans();

    /** The time that a sentence opened with. */
    private @Nullable Window opening;

    private @Nullable Sentence opened;
    private @Nullable Window asked;

    /**
     * Takes note of who spoke when, and of the days that a report opens with.
     *
     * @param first the expressions of the article's first paragraphs
     * @param opened one past the sentences in which a report states its days, whichever they are
     */
    void listen(SpokenDays days, List<TimeExpression> first, int opened, @Nullable LocalDate published) {
        spoken = days;
        report.read(first, opened, published);
    }

    SpokenDays spoken() {
        if (spoken == null) throw new IllegalStateException("the days of speaking come first");
        return spoken;
    }

    /** Takes note of the time that a sentence opens with, whether it claims anything or not. */
    void hear(Findings findings) {
        spans.hear(findings);
        for (var time : findings.times())
            if (time.use() == Use.WINDOW && time.first() == findings.sentence().first()) {
                opening = time.window(findings.published());
                opened = findings.sentence();
            }
    }

    /** "In January the snow came late. They took 390 sq km then." */
    private boolean then(Findings findings) {
        var here = findings.sentence();
        if (opening == null
                || opened == null
                || !next(here, opened)
                || !findings.times().isEmpty()) return false;
        for (int at = here.first() + 1; at < here.end(); at++)
            if (findings.text().is(at, "then")) return true;
        return false;
    }

    /** The time for which a question or a heading has asked for the next count; null = it asked for none. */
    void ask(@Nullable Window window) {
        asked = window;
    }

    /** The claim, with the window of the claim before it where it states none of its own. */
    Mention over(MentionBuilder.Draft draft, Mention claim) {
        var findings = draft.findings();
        var here = findings.sentence();
        boolean open = claim.window() == null || inherited(claim.window());
        if (claim.window() == null && opening != null && then(findings))
            return with(claim, opening, TimeChooser.CARRIED);
        if (claim.window() == null && asked != null) return with(claim, asked, TimeChooser.CARRIED);
        if (open && findings.sameTime()) {
            var meant = spans.meant(findings);
            if (meant != null) return with(claim, meant, SAME_TIME);
        } else if (open && last != null && sentence != null) {
            var taken = taken(draft, claim, last, sentence);
            if (taken != null) {
                reached = here;
                return with(claim, taken, TimeChooser.CARRIED);
            }
        }
        boolean stated = stated(claim);
        var whole = report.over(findings, claim, open);
        if (stated && !part(findings, whole, here)) remember(whole, here);
        else if (stated) reached = here;
        return whole;
    }

    /** "They are A, B and C, the last of which was freed on Monday": what is told next goes on with the count, not with its last part. */
    private boolean part(Findings findings, Mention claim, Sentence here) {
        return last != null && sentence != null && next(here, sentence) && Omissions.resolved(findings, claim, last);
    }

    private void remember(Mention claim, Sentence here) {
        last = claim;
        sentence = here;
        reached = here;
        if (claim.window() != null) spans.tell(claim.window(), here);
    }

    /** A day of speaking that the sentence before gives counts less than a window it gives. */
    private static boolean inherited(Window window) {
        return window.basis() == null
                && window.derivation() != null
                && window.derivation().endsWith(TimeChooser.CARRIED);
    }

    /** Whether a window was taken over from another sentence. */
    static boolean carried(@Nullable Window window) {
        String how = window == null ? null : window.derivation();
        return how != null
                && (how.endsWith(TimeChooser.CARRIED) || how.endsWith(SAME_TIME) || how.endsWith(ReportDays.WHOLE));
    }

    private static boolean next(Sentence here, Sentence there) {
        return there.end() == here.first();
    }

    /** A window of the words, not the day of speaking. */
    private static boolean stated(Mention claim) {
        return claim.window() != null && claim.window().basis() != null;
    }

    /** The window of the claim before, where this one leaves out what that has said; null where it does not. */
    private @Nullable Window taken(MentionBuilder.Draft draft, Mention claim, Mention before, Sentence there) {
        var findings = draft.findings();
        var here = findings.sentence();
        var window = before.window();
        if (window == null) return null;
        boolean within = here.equals(there);
        boolean near = here.paragraph() - there.paragraph() <= 1;
        boolean speaker = claim.claimant().name().equals(before.claimant().name());
        if (near && speaker && Omissions.addUp(draft, claim, before)) return window;
        boolean named = !within && goesOn(here, there) && Omissions.resolved(findings, claim, before);
        // "They are A and B, the last of which was freed on Monday": the others have the time of the count.
        if (named && claim.window() == null) return window;
        if (!within && (!goesOn(here, there) || !findings.times().isEmpty())) return null;
        if (Omissions.elided(draft, claim, before) && (within || Omissions.lasting(window)))
            return Omissions.running(window, findings, claim, before);
        if (within) return null;
        if (named) return window;
        return takes(draft, claim, before, window) ? window : null;
    }

    /** In the next sentence, or within the paragraph one after the other. */
    private boolean goesOn(Sentence here, Sentence there) {
        if (next(here, there)) return true;
        return reached != null
                && last != null
                && Omissions.lasting(last.window())
                && here.paragraph() - there.paragraph() <= 1
                && (here.equals(reached) || next(here, reached));
    }

    private boolean takes(MentionBuilder.Draft draft, Mention claim, Mention before, Window window) {
        var findings = draft.findings();
        boolean paragraph =
                sentence != null && sentence.paragraph() == findings.sentence().paragraph();
        boolean speaker = claim.claimant().name().equals(before.claimant().name());
        if (window.basis() == WindowBasis.CUMULATIVE)
            return window.start() != null
                    && paragraph
                    && Omissions.agrees(claim, before)
                    && (findings.sums() ? draft.amount() != null && speaker : measured(draft, claim, before));
        // "The area brought under control amounted to 80 sq km": another measure of what has been counted.
        boolean counts = speaker && elaborates(claim, before) && !Omissions.totals(findings);
        if (window.start() == null || (findings.sums() && !counts)) return false;
        boolean side = paragraph && claim.claimant().side() == before.claimant().side();
        boolean holder = claim.heldBy() == before.heldBy() || claim.heldBy() == null;
        // "On Saturday they took the town. The ministry later said that it had retreated from there."
        if (window.start().equals(window.end())) return holder && (paragraph || speaker) && dependents.ties(findings);
        boolean statement = claim.saidOn() == null || claim.saidOn().equals(before.saidOn());
        if (speaker && (paragraph || statement)) return holder;
        return side && holder && elaborates(claim, before);
    }

    /**
     * "Since May they have freed nine villages. The deepest advance is 5 km": what has been counted since a day is measured otherwise, by the same speaker or
     * one of his side; "several towns have been taken" is not measured.
     */
    private static boolean measured(MentionBuilder.Draft draft, Mention claim, Mention before) {
        var amount = draft.amount();
        return amount != null
                && amount.value() != null
                && claim.window() == null
                && elaborates(claim, before)
                && (claim.claimant().name().equals(before.claimant().name())
                        || claim.claimant().side() == before.claimant().side());
    }

    /** Another measure of the same change, by another speaker of the side. */
    private static boolean elaborates(Mention claim, Mention before) {
        return claim.measure() != before.measure();
    }

    static Mention with(Mention claim, Window window, String how) {
        return claim.with(
                new Window(window.start(), window.end(), window.basis(), window.text(), window.derivation() + how));
    }
}
