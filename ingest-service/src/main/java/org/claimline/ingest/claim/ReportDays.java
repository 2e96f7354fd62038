package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Mention;
import org.claimline.api.SourceKind;
import org.claimline.api.Speech;
import org.claimline.api.Window;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/** The days that a whole report is about, "In the period from 5 to 11 July ...", and which of its claims they hold for. */
final class ReportDays {
    /** Ends the derivation of a window that is the report's. */
    static final String WHOLE = "; the days of the whole report";

    /** A week of the calendar and that of a report start at most so many days apart. */
    private static final int WEEK_SLACK = 2;

    private static final int WEEK = 7;

    private @Nullable Window period;

    /** Whether they stand behind the lead. */
    private boolean late;

    /** The first claim that states them. */
    private @Nullable Mention periodical;

    /**
     * Finds the days.
     *
     * @param first the expressions of the article's first paragraphs
     * @param opened one past the sentences in which a report states its days, whichever they are; further on they end on the day of the report
     */
    void read(List<TimeExpression> first, int opened, @Nullable LocalDate published) {
        for (var time : first) {
            if (time.use() != Use.WINDOW || !time.rule().equals(TimeExpression.RANGE)) continue;
            var days = time.window(published);
            if (days == null || days.start() == null || days.end() == null) continue;
            late = time.first() >= opened;
            boolean report = days.start().plusDays(WEEK_SLACK).isBefore(days.end());
            if (!report || (late && !closes(days, published))) continue;
            period = days;
            return;
        }
    }

    /** "On July 19-25", published on the 25th. */
    private static boolean closes(Window opening, @Nullable LocalDate published) {
        return published != null
                && published.equals(opening.end())
                && opening.start() != null
                && opening.start().plusDays(WEEK).isAfter(published);
    }

    /**
     * The claim with the days of the whole report, where it has none of its own.
     *
     * @param open whether the claim has no window but that of a day of speaking that another sentence gives
     */
    Mention over(Findings findings, Mention claim, boolean open) {
        if (period == null) return claim;
        var own = claim.window();
        // "In the past week" said of a report's seven days is said by whose report it is.
        boolean about = own != null && (samePeriod(own, period) || weekly(own, period));
        // A headline tells the same without saying whose report it is.
        if (about && (periodical == null || periodical.claimant().kind() == SourceKind.OUTLET)) periodical = claim;
        if (claim.window() != null && !open)
            return !late && weekly(claim.window(), period) ? CarriedWindow.with(claim, period, WHOLE) : claim;
        return findings.times().isEmpty() && ownVoice(findings, claim)
                ? CarriedWindow.with(claim, period, WHOLE)
                : claim;
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
}
