package org.claimline.ingest.claim;

import java.time.LocalDate;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.Timex;
import org.jspecify.annotations.Nullable;

/** Tells when something was said from when it happened. */
final class TimeChooser {
    /** A time further away belongs to something else. */
    private static final int REACH = 32;

    /** "said in a video address late on Friday": how far a day may stand behind the verb that it dates. */
    private static final int SAID_REACH = 6;

    /** Ends the derivation of a window that another sentence gives. */
    static final String CARRIED = "; carried over from the sentence before";

    private static final WordSet PARTS = PhraseTable.words("/org/claimline/ingest/en/parts-behind.tsv");

    private final Clauses clauses;
    private final Background background = new Background();
    private final Standing standing = new Standing();

    TimeChooser(Clauses clauses) {
        this.clauses = clauses;
    }

    /**
     * When something was said, where the sentence gives it, or else the sentence of the reporting verb or the one before.
     * "A day later he said" counts from an earlier event: nobody spoke after the day of publication.
     */
    SpokenDays.@Nullable Said said(Findings findings, @Nullable Attribution attribution, SpokenDays days) {
        var said = named(findings, attribution, days);
        var day = said == null ? null : said.time().day();
        boolean later = day != null && findings.published() != null && day.isAfter(findings.published());
        return later ? null : said;
    }

    private static SpokenDays.@Nullable Said named(
            Findings findings, @Nullable Attribution attribution, SpokenDays days) {
        if (attribution == null || !attribution.cued()) return null;
        for (int i = findings.times().size() - 1; i >= 0; i--) {
            // From the end: a day behind the verb is the surer one.
            var time = findings.times().get(i);
            if (dates(findings, attribution, time)) return new SpokenDays.Said(time, false);
        }
        var elsewhere = days.of(attribution);
        boolean here = findings.sentence().contains(attribution.cueFirst());
        return here && elsewhere != null && !elsewhere.inherited() ? null : elsewhere;
    }

    private static boolean dates(Findings findings, Attribution attribution, TimeExpression time) {
        if (!beside(findings.text(), attribution, time)) return false;
        int from = Math.min(time.end(), attribution.cueEnd());
        int to = Math.max(time.first(), attribution.cueFirst());
        // Between the day and the verb nothing happens.
        for (var signal : findings.signals()) if (signal.first() >= from && signal.first() < to) return false;
        return time.end() > attribution.cueFirst() || !closes(findings, time);
    }

    /** "They took the town on Saturday, she said": the day closes the clause of a change. */
    private static boolean closes(Findings findings, TimeExpression time) {
        var text = findings.text();
        if (!text.is(time.end(), ",")) return false;
        for (int at = time.first() - 1; at >= findings.sentence().first(); at--) {
            if (text.is(at, ",")) return false;
            for (var signal : findings.signals()) if (signal.first() <= at && at < signal.end()) return true;
        }
        return false;
    }

    /** Whether a time stands right beside the words that report: "said late on Friday", "On Friday, the governor said". */
    static boolean beside(TokenizedText text, Attribution attribution, TimeExpression time) {
        var timex = time.timex();
        boolean period =
                timex != null && time.opens() != null && time.use() == Use.WINDOW && time.first() == timex.first();
        // "announced on" may be the cue, so the preposition does not count.
        int first = timex == null ? time.first() : timex.first();
        if (first >= attribution.cueEnd()) {
            // "said the ministry on Friday"
            int spoken = attribution.sourceFirst() >= attribution.cueEnd() && attribution.sourceEnd() <= first
                    ? attribution.sourceEnd()
                    : attribution.cueEnd();
            int apart = first - spoken;
            // "wrote last week": a week is when it was said only right behind the verb.
            if (time.day() == null && !(period && timex != null && apart <= 2 && timex.kind() == Timex.Kind.DATE))
                return false;
            if (apart > SAID_REACH) return false;
            for (int at = spoken; at < first; at++)
                if (text.is(at, "that") || text.is(at, ",") || text.token(at).quote()) return false;
            return true;
        }
        if (time.day() == null || time.end() > attribution.cueFirst()) return false;
        return attribution.sourceFirst() - time.end() <= 3 || time.first() >= attribution.sourceEnd();
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
        var from = saidOn == null ? findings.published() : saidOn;
        var stated = nearest(draft, earliest, time, Use.WINDOW);
        var window = stated == null || ahead(stated, findings.published()) ? null : stated.window(from);
        var ending = nearest(draft, earliest, time, Use.END);
        var end = ending == null ? null : ending.window(from);
        if (window != null) return ended(window, end, from, saidOn);
        if (end != null || said == null || findings.sameTime()) return end;
        return spoken(draft, said, findings.published());
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
    private static Window ended(
            Window window, @Nullable Window ending, @Nullable LocalDate from, @Nullable LocalDate saidOn) {
        var start = window.start();
        if (from == null || !from.equals(window.end()) || from.equals(start)) return window;
        var day = ending == null ? null : ending.end();
        boolean earlier =
                ending != null && day != null && day.isBefore(from) && (start == null || !day.isBefore(start));
        String how = window.derivation() + (saidOn == null ? ", the day of publication" : ", the day it was said");
        return earlier && ending != null
                ? new Window(
                        start, day, window.basis(), window.text(), window.derivation() + "; “" + ending.text() + "”")
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

    /** "130 sq km in all, including 17 sq km over the past week": the time of a part is not the whole's. */
    private static boolean ofPart(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        boolean opened = false;
        for (int at = draft.end(); at < time.first(); at++)
            opened |= PARTS.has(findings.text().token(at));
        if (!opened) return false;
        for (var other : findings.amounts())
            if (other.first() >= draft.end() && other.core() <= time.first() && other.dimension() != Dimension.TIME)
                return true;
        return false;
    }

    /** "that 259 sq km had been freed over five days, and that 1,100 sq km was back": each clause has its own time. */
    private static boolean ofOther(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        boolean parted = false;
        for (int at = time.end(); at + 1 < draft.first(); at++) parted |= text.is(at, "and") && text.is(at + 1, "that");
        // What stands before the first figure holds for all.
        return parted
                && draft.findings().amounts().stream()
                        .anyMatch(amount -> amount.dimension() != Dimension.TIME && amount.core() <= time.first());
    }

    /** "In April it was 175, in May 449", "A fell first, B a day later": the time opens, or closes, what is told of the next. */
    private static boolean ofNext(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.first() < draft.end()) return false;
        boolean parted = false;
        for (int at = draft.end(); at < time.first(); at++)
            parted |= findings.text().is(at, ",");
        if (!parted) return false;
        if (draft.amount() != null)
            return findings.amounts().stream()
                    .anyMatch(next -> next.first() == time.end() && next.dimension() != Dimension.TIME);
        return findings.places().stream()
                .anyMatch(next -> next.first() > draft.end()
                        && next.end() == time.first()
                        && findings.text().is(next.first() - 1, ","));
    }

    /** Whether a time stands right behind the verb that tells of a place named further on. */
    private static boolean own(MentionBuilder.Draft draft, TimeExpression time) {
        var signal = draft.signal();
        for (var other : draft.findings().times()) if (other.first() == draft.end()) return false;
        return signal != null
                && draft.amount() == null
                && time.first() >= signal.end()
                && time.first() - signal.end() <= 1
                && time.end() <= draft.first();
    }

    /** "Over the day they freed A, B, C and D", "named A among villages freed this week": a place's time stands by its verb. */
    private static int anchored(MentionBuilder.Draft draft, TimeExpression time, boolean first) {
        var signal = draft.signal();
        int own = first ? draft.first() : draft.end();
        if (signal == null || draft.amount() != null) return own;
        int wider = first ? Math.min(own, signal.first()) : Math.max(own, signal.end());
        boolean outside = time.end() <= Math.min(draft.first(), signal.first())
                || time.first() >= Math.max(draft.end(), signal.end());
        return outside ? wider : own;
    }

    private int cost(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        var attribution = draft.attribution();
        int first = anchored(draft, time, true);
        int end = anchored(draft, time, false);
        int apart = time.first() >= end ? time.first() - end : first - time.end();
        if (apart >= REACH) return REACH;
        if (attribution != null && dates(findings, attribution, time)) return REACH;
        if (background.dates(draft, time)) return REACH;
        if (ofPart(draft, time) || ofOther(draft, time) || ofNext(draft, time)) return REACH;
        // "Four villages changed hands in July, all of them to Russia: A, B": the verb's own time.
        if (own(draft, time)) return 1;
        int cost = time.first() >= end
                ? clauses.distance(findings.text(), end, time.first())
                : clauses.distance(findings.text(), time.end(), first) + 2;
        // A day beside a reporting verb may be the day of speaking; a length of time or a start may not.
        return attribution != null && time.day() != null ? cost + 10 : cost;
    }
}
