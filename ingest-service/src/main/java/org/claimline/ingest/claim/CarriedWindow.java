package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Speech;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.ingest.text.PhraseTable;
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
    /** A week of the calendar and that of a report start at most so many days apart. */
    private static final int WEEK_SLACK = 2;

    private static final int WEEK = 7;

    private static final String SAME_TIME = "; the same time as before";
    private static final String WHOLE = "; the days of the whole report";

    private final Dependents dependents = Dependents.ENGLISH;
    private @Nullable SpokenDays spoken;
    private @Nullable Window period;
    private boolean late;
    private @Nullable Mention periodical;
    private static final PhraseTable<String> PARTS =
            PhraseTable.read("/org/claimline/ingest/en/naming.tsv", row -> row[1]);
    private @Nullable Mention last;
    private @Nullable Window span;
    private @Nullable Sentence spanned;
    private @Nullable Sentence reached;
    private @Nullable Window asked;
    private @Nullable Sentence sentence;

    /**
     * Takes note of who spoke when, and of the days that a report opens with: "In the period from 5 to 11 July ...".
     *
     * @param first the expressions of the article's first paragraphs
     * @param opened one past the sentences in which a report states its days, whichever they are; further on they end on the day of the report
     */
    void listen(SpokenDays days, List<TimeExpression> first, int opened, @Nullable LocalDate published) {
        spoken = days;
        for (var time : first)
            if (time.use() == Use.WINDOW && time.rule().equals(TimeExpression.RANGE) && period == null) {
                var opening = time.window(published);
                boolean report = opening != null
                        && opening.start() != null
                        && opening.end() != null
                        && opening.start().plusDays(WEEK_SLACK).isBefore(opening.end())
                        && (time.first() < opened || closes(opening, published));
                if (report) period = opening;
                late = time.first() >= opened;
            }
    }

    /** "On July 19-25", published on the 25th. */
    private static boolean closes(Window opening, @Nullable LocalDate published) {
        return published != null
                && published.equals(opening.end())
                && opening.start() != null
                && opening.start().plusDays(WEEK).isAfter(published);
    }

    SpokenDays spoken() {
        if (spoken == null) throw new IllegalStateException("the days of speaking come first");
        return spoken;
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
        if (claim.window() == null && asked != null) return with(claim, asked, TimeChooser.CARRIED);
        if (open && findings.sameTime()) {
            var meant = span(findings);
            if (meant != null) return with(claim, meant, SAME_TIME);
        } else if (open && last != null && sentence != null) {
            var taken = taken(draft, claim, last, sentence);
            if (taken != null) {
                reached = here;
                return with(claim, taken, TimeChooser.CARRIED);
            }
        }
        boolean stated = stated(claim);
        var whole = reported(findings, claim);
        if (stated) remember(whole, here);
        return whole;
    }

    private void remember(Mention claim, Sentence here) {
        last = claim;
        sentence = here;
        reached = here;
        if (!lasting(claim.window())) return;
        span = claim.window();
        spanned = here;
    }

    /** The claim with the days of the whole report, where it has none of its own. */
    private Mention reported(Findings findings, Mention claim) {
        if (period == null) return claim;
        if (periodical == null && claim.window() != null && samePeriod(claim.window(), period)) periodical = claim;
        if (claim.window() != null) return !late && weekly(claim.window(), period) ? with(claim, period, WHOLE) : claim;
        return findings.times().isEmpty() && ownVoice(findings, claim) ? with(claim, period, WHOLE) : claim;
    }

    /** Told by whom the report is: the outlet, the author of the document, or the side whose gains open it. */
    private boolean ownVoice(Findings findings, Mention claim) {
        if (claim.speech() == Speech.NARRATION) return !late;
        var author = findings.author();
        String name = claim.claimant().name();
        if (author != null && author.claimant().name().equals(name)) return true;
        if (late) return periodical != null && periodical.claimant().name().equals(name);
        return periodical != null
                && claim.stance() == periodical.stance()
                && claim.heldBy() == periodical.heldBy()
                && claim.claimant().side() != null
                && claim.claimant().side() == periodical.claimant().side();
    }

    private static boolean samePeriod(Window one, Window other) {
        return Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
    }

    /** "During the week" in a report of seven days means these, whatever day the calendar's week starts on. */
    private static boolean weekly(Window window, Window period) {
        if (window.start() == null || window.end() == null || period.start() == null || period.end() == null)
            return false;
        return !samePeriod(window, period)
                && !period.start().isBefore(window.start().minusDays(WEEK_SLACK))
                && !period.start().isAfter(window.start().plusDays(WEEK_SLACK))
                && !period.end().isBefore(window.end().minusDays(WEEK_SLACK))
                && !period.end().isAfter(window.end())
                && window.start().plusDays(WEEK_SLACK).isBefore(window.end())
                && period.start().plusDays(2L * WEEK_SLACK).isBefore(period.end());
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
        return how != null && (how.endsWith(TimeChooser.CARRIED) || how.endsWith(SAME_TIME) || how.endsWith(WHOLE));
    }

    private static boolean next(Sentence here, Sentence there) {
        return there.end() == here.first();
    }

    /** A window of the words, not the day of speaking. */
    private static boolean stated(Mention claim) {
        return claim.window() != null && claim.window().basis() != null;
    }

    /** The length of time told of last: "over the same days" means no day of speaking. */
    private @Nullable Window span(Findings findings) {
        return spanned != null && findings.sentence().paragraph() - spanned.paragraph() <= 1 ? span : null;
    }

    private static boolean lasting(@Nullable Window window) {
        return window != null
                && window.end() != null
                && (window.start() == null || window.start().isBefore(window.end()));
    }

    /** The window of the claim before, where this one leaves out what that has said; null where it does not. */
    private @Nullable Window taken(MentionBuilder.Draft draft, Mention claim, Mention before, Sentence there) {
        var findings = draft.findings();
        var here = findings.sentence();
        var window = before.window();
        if (window == null) return null;
        boolean within = here.equals(there);
        if (!within && (!goesOn(here, there) || !findings.times().isEmpty())) return null;
        boolean sums = findings.sums() && window.basis() != WindowBasis.CUMULATIVE;
        if (!sums && elided(draft, claim, before) && (within || lasting(window)))
            return current(window, findings, claim, before);
        if (within) return null;
        if (!sums && resolves(findings, claim, before)) return window;
        return takes(draft, claim, before, window) ? window : null;
    }

    /** In the next sentence, or within the paragraph one after the other. */
    private boolean goesOn(Sentence here, Sentence there) {
        if (next(here, there)) return true;
        return reached != null
                && last != null
                && lasting(last.window())
                && here.paragraph() == there.paragraph()
                && (here.equals(reached) || next(here, reached));
    }

    /** A window that runs to the day on which one speaker spoke runs to another's for another. */
    private static Window current(Window window, Findings findings, Mention claim, Mention before) {
        boolean running = window.end() != null && window.end().equals(before.saidOn());
        var today = claim.saidOn() != null ? claim.saidOn() : findings.published();
        if (!running
                || today == null
                || claim.claimant().name().equals(before.claimant().name())) return window;
        return new Window(window.start(), today, window.basis(), window.text(), window.derivation());
    }

    /** "In the south it was seven": where the noun is left out, so is all that the count before has said of when. */
    private static boolean elided(MentionBuilder.Draft draft, Mention claim, Mention before) {
        return draft.amount() != null
                && draft.amount().writtenUnit() == null
                && claim.measure() == before.measure()
                && agrees(claim, before);
    }

    /** "They named three of them: A, B and C": the parts of a count have its time. */
    private static boolean resolves(Findings findings, Mention claim, Mention before) {
        if (before.measure() != Measure.SETTLEMENTS || !agrees(claim, before)) return false;
        if (claim.measure() != Measure.SETTLEMENTS && claim.measure() != Measure.CONTROL) return false;
        for (int at = findings.sentence().first(); at < findings.sentence().end(); at++)
            if (PARTS.longest(findings.text().tokens(), at, findings.sentence().end()) != null) return true;
        return false;
    }

    private static boolean agrees(Mention claim, Mention before) {
        return claim.heldBy() == null || before.heldBy() == null || claim.heldBy() == before.heldBy();
    }

    private boolean takes(MentionBuilder.Draft draft, Mention claim, Mention before, Window window) {
        var findings = draft.findings();
        boolean paragraph =
                sentence != null && sentence.paragraph() == findings.sentence().paragraph();
        boolean speaker = claim.claimant().name().equals(before.claimant().name());
        // "Since May they have freed nine villages. The total area is 180 sq km."
        if (window.basis() == WindowBasis.CUMULATIVE)
            return findings.sums()
                    && draft.amount() != null
                    && window.start() != null
                    && speaker
                    && paragraph
                    && agrees(claim, before);
        if (window.start() == null || findings.sums()) return false;
        boolean side = paragraph && claim.claimant().side() == before.claimant().side();
        boolean holder = claim.heldBy() == before.heldBy() || claim.heldBy() == null;
        // "On Saturday they took the town. The ministry later said that it had retreated from there."
        if (window.start().equals(window.end())) return holder && (paragraph || speaker) && dependents.ties(findings);
        if (speaker && (paragraph || claim.saidOn() == null)) return holder;
        return side && holder && elaborates(claim, before);
    }

    /** Another measure of the same change, by another speaker of the side. */
    private static boolean elaborates(Mention claim, Mention before) {
        return claim.measure() != before.measure();
    }

    private static Mention with(Mention claim, Window window, String how) {
        return claim.with(
                new Window(window.start(), window.end(), window.basis(), window.text(), window.derivation() + how));
    }
}
