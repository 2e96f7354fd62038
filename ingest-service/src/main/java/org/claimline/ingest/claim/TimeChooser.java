package org.claimline.ingest.claim;

import java.time.LocalDate;
import java.util.Objects;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.Timex;
import org.jspecify.annotations.Nullable;

/** Tells when something was said from when it happened. */
final class TimeChooser {
    /** Ends the derivation of a window that another sentence gives. */
    static final String CARRIED = "; carried over from the sentence before";

    /** Which day an open window runs up to. */
    private static final String SAID = ", the day it was said";

    private static final String NAMED = ", the day named before";
    private static final String PUBLISHED = ", the day of publication";
    private static final String SAID_IN = ", the last day of the time it was said in";

    private final NearestTime nearest;
    private final Standing standing = new Standing();

    TimeChooser(Clauses clauses) {
        nearest = new NearestTime(clauses);
    }

    /**
     * The window of a claim: as stated, or else up to the day it was said; null where nothing says when.
     *
     * @param earliest a time before this token belongs to another figure
     * @param said when it was said
     */
    @Nullable
    Window window(MentionBuilder.Draft draft, int earliest, SpokenDays.@Nullable Said said) {
        var findings = draft.findings();
        var time = said == null ? null : said.time();
        var saidOn = said == null ? null : said.time().day();
        var stated = nearest.of(draft, earliest, time, Use.WINDOW);
        var told = saidOn == null && stated != null ? told(findings, stated) : null;
        var spoken = saidOn == null && told == null && stated != null ? spokenIn(draft, said, stated) : null;
        var from = saidOn != null ? saidOn : told != null ? told : spoken != null ? spoken : findings.published();
        var window = stated == null || ahead(stated, findings.published()) ? null : stated.window(from);
        var ending = nearest.of(draft, earliest, time, Use.END);
        var end = ending == null ? null : ending.window(from);
        // "had slipped through last weekend, and by Tuesday the salient was 10 km deep"
        if (stated != null && ending != null && over(window, end) && between(draft, stated, ending)) window = null;
        if (window != null)
            return ended(
                    window,
                    end,
                    from,
                    saidOn != null ? SAID : told != null ? NAMED : spoken != null ? SAID_IN : PUBLISHED);
        if (end != null || said == null || findings.sameTime()) return end;
        return spoken(draft, said, findings.published());
    }

    /** "In August he had spoken of 149 villages since March": what stands open runs up to the end of that time; null where it has none. */
    private static @Nullable LocalDate spokenIn(
            MentionBuilder.Draft draft, SpokenDays.@Nullable Said said, TimeExpression stated) {
        var published = draft.findings().published();
        var time = said != null ? said.time() : opening(draft);
        if (time == null || published == null || time.use() != Use.WINDOW || !open(stated, published)) return null;
        var window = time.window(published);
        var end = window == null || window.start() == null ? null : window.end();
        return end != null && end.isBefore(published) ? end : null;
    }

    /** Whether the words give a window no end, so that it would run up to the day of publication. */
    private static boolean open(TimeExpression stated, @Nullable LocalDate published) {
        var window = stated.day() != null ? null : stated.window(published);
        return window != null && Objects.equals(window.end(), published);
    }

    /** The time with which the sentence of a reporting verb opens, where nothing happens before that verb; null = none. */
    private static @Nullable TimeExpression opening(MentionBuilder.Draft draft) {
        var findings = draft.findings();
        var attribution = draft.attribution();
        if (attribution == null || !attribution.cued() || findings.times().isEmpty()) return null;
        var first = findings.times().getFirst();
        int cue = attribution.cueFirst();
        boolean opens = first.first() == findings.sentence().first() && first.end() <= cue && draft.first() > cue;
        if (!opens || !findings.sentence().contains(cue)) return null;
        for (var signal : findings.signals()) if (signal.first() < cue) return null;
        return first;
    }

    /** "On Monday the army spoke of seven villages freed in a week": what stands open runs up to the day named before it. */
    private static @Nullable LocalDate told(Findings findings, TimeExpression stated) {
        if (!open(stated, findings.published())) return null;
        for (var time : findings.times())
            if (time.day() != null
                    && time.use() == Use.WINDOW
                    && time.end() <= stated.first()
                    && !begins(stated, time.day(), findings.published())) return time.day();
        // "By 3 October they had taken 40 sq km in ten days."
        for (var time : findings.times()) {
            var end = time.use() == Use.END && time.end() <= stated.first() ? time.window(findings.published()) : null;
            if (end != null && end.end() != null && end.end().isBefore(findings.published())) return end.end();
        }
        return null;
    }

    /** "took the town on 3 June and have since then moved 4 km": the day is the one from which it counts. */
    private static boolean begins(TimeExpression stated, LocalDate day, @Nullable LocalDate published) {
        var window = stated.window(published);
        return window != null && day.equals(window.start());
    }

    private static boolean between(MentionBuilder.Draft draft, TimeExpression stated, TimeExpression ending) {
        return stated.end() <= ending.first() && ending.end() <= draft.first();
    }

    /** Whether a window had closed before the day by which something held. */
    private static boolean over(@Nullable Window window, @Nullable Window ending) {
        return window != null
                && ending != null
                && window.end() != null
                && ending.end() != null
                && window.end().isBefore(ending.end());
    }

    /** "A fell first, B a day later": counted from a day that the text does not name. */
    private static boolean ahead(TimeExpression time, @Nullable LocalDate published) {
        var day = time.timex() == null || !time.timex().rule().equals(Timex.SHIFTED) ? null : time.day();
        return day != null && published != null && day.isAfter(published);
    }

    /** A change happened no later than the day it was said; how things stand holds on that day. */
    private @Nullable Window spoken(MentionBuilder.Draft draft, SpokenDays.Said said, @Nullable LocalDate published) {
        var time = said.time();
        String words = draft.findings().text().words(time.first(), time.end());
        String carried = said.inherited() ? CARRIED : "";
        var day = time.day();
        if (day == null) {
            var period = time.window(published);
            return period == null || period.end() == null
                    ? null
                    : new Window(null, period.end(), null, words, "no later than the time it was said" + carried);
        }
        return standing.holds(draft, stance(draft))
                ? new Window(day, day, null, words, "as of the day it was said" + carried)
                : new Window(null, day, null, words, "no later than the day it was said" + carried);
    }

    private static Stance stance(MentionBuilder.Draft draft) {
        if (draft.stance() != null) return draft.stance();
        return draft.attribution() == null
                ? Stance.ASSERTS
                : draft.attribution().stance();
    }

    /** A window that runs up to the day of speaking says so, and ends earlier where the words say "as of". */
    private static Window ended(Window window, @Nullable Window ending, @Nullable LocalDate from, String which) {
        var start = window.start();
        if (from == null || !from.equals(window.end()) || from.equals(start)) return window;
        var day = ending == null ? null : ending.end();
        boolean earlier =
                ending != null && day != null && day.isBefore(from) && (start == null || !day.isBefore(start));
        String how = window.derivation() + which;
        return earlier && ending != null
                ? new Window(
                        start, day, window.basis(), window.text(), window.derivation() + "; “" + ending.text() + "”")
                : new Window(start, window.end(), window.basis(), window.text(), how);
    }
}
