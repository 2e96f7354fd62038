package org.claimline.ingest.claim;

import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells when somebody said what a claim says. */
final class SaidOn {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "a report", "Moscow's own report": words before such a noun. */
    private static final int OWNER = 3;

    private static final WordSet REPORTS = PhraseTable.words(EN + "reports-answered.tsv");
    private static final WordSet MADE = PhraseTable.words(EN + "reports-made.tsv");
    private static final WordSet OCCASION = PhraseTable.words(EN + "speaking-occasions.tsv");

    private SaidOn() {}

    /**
     * When something was said, where the sentence gives it, or else the sentence of the reporting verb or the one before.
     * "A day later he said" counts from an earlier event: nobody spoke after the day of publication.
     *
     * @param about where the claim stands
     */
    static SpokenDays.@Nullable Said of(
            Findings findings, @Nullable Attribution attribution, int about, SpokenDays days) {
        var said = named(findings, attribution, about, days);
        var day = said == null ? null : said.time().day();
        boolean later = day != null && findings.published() != null && day.isAfter(findings.published());
        return later ? null : said;
    }

    private static SpokenDays.@Nullable Said named(
            Findings findings, @Nullable Attribution attribution, int about, SpokenDays days) {
        if (attribution == null || !attribution.cued()) {
            var carried = days.of(attribution);
            return carried == null ? days.heading() : carried;
        }
        for (int i = findings.times().size() - 1; i >= 0; i--) {
            // From the end: a day behind the verb is the surer one.
            var time = findings.times().get(i);
            if (DayOfSpeaking.again(findings.text(), attribution, time, about)) return new SpokenDays.Said(time, false);
            if (dates(findings, attribution, time, about)
                    && !left(findings, time, about)
                    && !next(findings, time, about)) return new SpokenDays.Said(time, false);
        }
        var elsewhere = days.of(attribution);
        boolean here = findings.sentence().contains(attribution.cueFirst());
        return here && elsewhere != null && !elsewhere.inherited() ? null : elsewhere;
    }

    /** "A week earlier he had put it at 1,000; on Thursday it was 1,150": the next clause has its own day. */
    private static boolean left(Findings findings, TimeExpression time, int about) {
        boolean parted = false;
        for (int at = time.end(); at < about; at++) parted |= findings.text().is(at, ";");
        if (!parted) return false;
        for (var other : findings.times())
            if (other.day() != null && other.first() > time.first() && other.end() <= about) return true;
        return false;
    }

    /**
     * "announced on Saturday the capture of five villages and on Sunday that of four more", "announced the capture of A on Monday and of B on Tuesday": the
     * later day is not that of the first.
     */
    private static boolean next(Findings findings, TimeExpression time, int about) {
        if (time.first() <= about) return false;
        var text = findings.text();
        if (text.is(time.first() - 1, "and")) return true;
        for (var other : findings.times()) {
            if (other.day() == null || other.first() <= about || other.end() >= time.first()) continue;
            int and = text.is(other.end(), ",") ? other.end() + 1 : other.end();
            if (text.is(and, "and") && text.is(and + 1, "of")) return true;
        }
        return false;
    }

    /**
     * Whether a time is that of the reporting verb.
     *
     * @param about where the claim stands
     */
    static boolean dates(Findings findings, Attribution attribution, TimeExpression time, int about) {
        if (DayOfSpeaking.told(findings.text(), attribution, time, about) || answered(findings, attribution, time))
            return false;
        // "700 metres on Thursday alone, she added": one day's worth of what is told.
        if (findings.text().is(time.end(), "alone")) return false;
        if (DayOfSpeaking.framed(findings.text(), findings.sentence(), attribution, time, findings::signals)
                || DayOfSpeaking.atOccasion(findings.text(), attribution, time, findings::signals)) return true;
        if (DayOfSpeaking.published(findings.text(), attribution, time)) return true;
        boolean announced = DayOfSpeaking.announced(findings.text(), attribution, time);
        if (!announced && !DayOfSpeaking.beside(findings.text(), attribution, time)) return false;
        int from = Math.min(time.end(), attribution.cueEnd());
        int to = Math.max(time.first(), attribution.cueFirst());
        // Between the day and the verb nothing happens.
        for (var signal : findings.signals())
            if (signal.first() >= from
                    && signal.first() < to
                    && !within(attribution, signal)
                    && !(announced && named(findings, attribution, signal))) return false;
        return time.end() > attribution.cueFirst() || !closes(findings, time);
    }

    /** "denied on Wednesday a report issued on Monday", "dismissed Moscow's claim on Tuesday that": of two days the second is that of what he answers. */
    private static boolean answered(Findings findings, Attribution attribution, TimeExpression time) {
        var text = findings.text();
        int before = time.first() - 1;
        if (before < attribution.cueEnd()) return false;
        int noun = MADE.has(text.token(before)) ? before - 1 : before;
        if (noun < attribution.cueEnd() || !REPORTS.has(text.token(noun))) return false;
        // "said in a statement on Wednesday"
        for (int at = noun - 1; at >= Math.max(attribution.cueEnd(), noun - OWNER); at--)
            if (OCCASION.has(text.token(at))) return false;
        return Some.fits(findings.times(), other -> other.day() != null && other.end() <= noun);
    }

    /** "on Monday Ivan Petrenko, head of the occupied part of the region, said": the words for who speaks tell of no change. */
    private static boolean within(Attribution attribution, Signal signal) {
        return signal.first() >= attribution.sourceFirst() && signal.first() < attribution.sourceEnd();
    }

    /** Whether a signal is a noun, 'the "liberation" of A', or what a verb of marking makes of its object. */
    private static boolean named(Findings findings, Attribution attribution, Signal signal) {
        var text = findings.text();
        boolean quoted = text.token(signal.first() - 1).quote();
        var word = quoted ? new Signal(signal.first() - 1, signal.end(), signal.kind()) : signal;
        return Clauses.nominal(text, findings.sentence(), word) || DayOfSpeaking.marking(text, attribution);
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
}
