package org.claimline.ingest.claim;

import java.time.LocalDate;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/** Tells when something was said from when it happened. */
final class TimeChooser {
    /** A time further away belongs to something else. */
    private static final int REACH = 32;

    /** "said in a video address late on Friday": how far a day may stand behind the verb that it dates. */
    private static final int SAID_REACH = 6;

    private final Clauses clauses;
    private final Background background = new Background();
    private final Standing standing = new Standing();

    TimeChooser(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The expression of the day something was said, where the sentence of the reporting verb gives it. */
    @Nullable
    TimeExpression said(Findings findings, @Nullable Attribution attribution) {
        if (attribution == null) return null;
        for (var time : findings.times()) if (dates(findings, attribution, time)) return time;
        return null;
    }

    private boolean dates(Findings findings, Attribution attribution, TimeExpression time) {
        if (time.day() == null) return false;
        var text = findings.text();
        if (time.first() >= attribution.cueEnd()) {
            if (time.first() - attribution.cueEnd() > SAID_REACH) return false;
            for (int at = attribution.cueEnd(); at < time.first(); at++)
                if (text.is(at, "that") || text.is(at, ",") || text.token(at).quote()) return false;
            for (var signal : findings.signals())
                if (signal.first() >= attribution.cueEnd() && signal.first() < time.first()) return false;
            return true;
        }
        // "On Friday, the governor said": from the time to the verb nothing happens.
        if (time.end() > attribution.cueFirst()) return false;
        for (var signal : findings.signals())
            if (signal.first() >= time.end() && signal.first() < attribution.cueFirst()) return false;
        return attribution.sourceFirst() - time.end() <= 3 || time.first() >= attribution.sourceEnd();
    }

    /**
     * The window of a claim: as stated, or else up to the day it was said; null where the sentence has no words of time.
     *
     * @param earliest a time before this token belongs to another figure
     * @param said when it was said
     */
    @Nullable
    Window window(MentionBuilder.Draft draft, int earliest, @Nullable TimeExpression said) {
        var findings = draft.findings();
        var saidOn = said == null ? null : said.day();
        var from = saidOn == null ? findings.published() : saidOn;
        var stated = nearest(draft, earliest, said, Use.WINDOW);
        var window = stated == null ? null : stated.window(from);
        var ending = nearest(draft, earliest, said, Use.END);
        var end = ending == null ? null : ending.window(from);
        if (window != null) return ended(window, end, from, saidOn);
        if (end != null) return end;
        return said == null || saidOn == null ? null : spoken(draft, said, saidOn);
    }

    /** A change happened no later than the day it was said; how things stand holds on that day. */
    Window spoken(MentionBuilder.Draft draft, TimeExpression said, LocalDate day) {
        String words = draft.findings().text().words(said.first(), said.end());
        return standing.holds(draft, stance(draft))
                ? new Window(day, day, null, words, "as of the day it was said")
                : new Window(null, day, null, words, "no later than the day it was said");
    }

    private static Stance stance(MentionBuilder.Draft draft) {
        if (draft.stance() != null) return draft.stance();
        return draft.attribution() == null
                ? Stance.ASSERTS
                : draft.attribution().stance();
    }

    /** A window that runs up to the day of speaking says so, and ends earlier where the words say "as of". */
    private static Window ended(
            Window window, @Nullable Window ending, @Nullable LocalDate from, @Nullable LocalDate saidOn) {
        var start = window.start();
        if (from == null || !from.equals(window.end()) || from.equals(start)) return window;
        var day = ending == null ? null : ending.end();
        boolean earlier =
                ending != null && day != null && day.isBefore(from) && (start == null || !day.isBefore(start));
        String how = window.derivation() + (saidOn == null ? ", the day of publication" : ", the day it was said");
        return earlier && ending != null
                ? new Window(start, day, window.basis(), window.text(), window.derivation() + "; " + ending.text())
                : new Window(start, window.end(), window.basis(), window.text(), how);
    }

    private @Nullable TimeExpression nearest(
            MentionBuilder.Draft draft, int earliest, @Nullable TimeExpression said, Use use) {
        var findings = draft.findings();
        TimeExpression best = null;
        int least = REACH;
        for (var time : findings.times()) {
            if (time.use() != use || time.first() < earliest || time.equals(said)) continue;
            if (time.first() >= draft.first() && time.first() < draft.end()) return time;
            int cost = cost(draft, time);
            if (cost < least) {
                best = time;
                least = cost;
            }
        }
        return best;
    }

    private int cost(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        var attribution = draft.attribution();
        int apart = time.first() >= draft.end() ? time.first() - draft.end() : draft.first() - time.end();
        if (apart >= REACH) return REACH;
        if (attribution != null && dates(findings, attribution, time)) return REACH;
        if (background.dates(draft, time)) return REACH;
        int cost = time.first() >= draft.end()
                ? clauses.distance(findings.text(), draft.end(), time.first())
                : clauses.distance(findings.text(), time.end(), draft.first()) + 2;
        // A day beside a reporting verb may be the day of speaking; a length of time or a start may not.
        return attribution != null && time.day() != null ? cost + 10 : cost;
    }
}
