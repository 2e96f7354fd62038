package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.Timex;
import org.jspecify.annotations.Nullable;

/** Finds which of the times of a sentence is that of a figure or a settlement, and not of the next one, of a part or of something told in passing. */
final class NearestTime {
    /** A time further away belongs to something else. */
    private static final int REACH = 32;

    /** What speaks against a time that another clause, or the reporting verb, may have. */
    private static final int DOUBT = 10;

    private static final WordSet PARTS = PhraseTable.words("/org/claimline/ingest/en/parts-behind.tsv");

    private static final PhraseTable<Boolean> OF_THEM =
            PhraseTable.read("/org/claimline/ingest/en/of-them.tsv", row -> true);

    private final Clauses clauses;
    private final Background background = new Background();
    private final Asides asides = new Asides();

    NearestTime(Clauses clauses) {
        this.clauses = clauses;
    }

    /**
     * The nearest time of a use; null = none.
     *
     * @param earliest a time before this token belongs to another figure
     * @param said the time beside the reporting verb
     */
    @Nullable
    TimeExpression of(MentionBuilder.Draft draft, int earliest, @Nullable TimeExpression said, Use use) {
        var findings = draft.findings();
        TimeExpression best = null;
        int least = REACH;
        for (var time : findings.times()) {
            if (time.use() != use || time.first() < earliest || time.equals(said)) continue;
            if (time.rule().equals(TimeExpression.CLAUSE)
                    && (draft.first() < time.first() || holds(draft, ",", time.end(), draft.first()))) continue;
            if (time.first() >= draft.first() && time.first() < draft.end()) return time;
            int cost = cost(draft, time);
            // Of two that frame the whole sentence the second is nearer.
            if (cost < least || (cost == least && cost == REACH - 1)) {
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
            opened |= PARTS.has(findings.text().token(at))
                    || OF_THEM.longest(findings.text().tokens(), at, time.first()) != null;
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
                && Some.fits(
                        draft.findings().amounts(),
                        amount -> amount.dimension() != Dimension.TIME && amount.core() <= time.first());
    }

    /** "In April it was 175, in May 449", "A fell first, B a day later": the time opens, or closes, what is told of the next. */
    private static boolean ofNext(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.first() < draft.end()) return false;
        var text = findings.text();
        if (holds(draft, ";", draft.end(), time.first())) return true;
        if (Gapping.opensNext(draft, time)) return true;
        if (!holds(draft, ",", draft.end(), time.first())) return false;
        // "A, B and, this morning, C"; "on Monday that A fell, on Tuesday that B did"
        if (text.is(time.end(), "that")) return true;
        if (text.is(time.end(), ",") && text.is(time.first() - 1, ",") && text.is(time.first() - 2, "and")) return true;
        if (draft.amount() != null)
            return Some.fits(
                    findings.amounts(), next -> next.first() == time.end() && next.dimension() != Dimension.TIME);
        return Some.fits(
                findings.places(),
                next -> next.first() > draft.end() && next.end() == time.first() && text.is(next.first() - 1, ","));
    }

    /** Whether a time stands right behind the verb that tells of a place named further on. */
    private static boolean own(MentionBuilder.Draft draft, TimeExpression time) {
        var signal = draft.signal();
        for (var other : draft.findings().times())
            if (other.first() >= draft.end() && other.first() - draft.end() <= 1) return false;
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
        boolean frames = frames(draft, time);
        if (apart >= REACH && !frames) return REACH;
        // "twice September's 259"
        boolean owner = time.rule().equals(TimeExpression.ALONE) && owns(draft, time);
        if (owner && draft.first() != time.end() + 1) return REACH;
        if (attribution != null && TimeChooser.dates(findings, attribution, time)) return REACH;
        if (background.dates(draft, time)) return REACH;
        if (ofPart(draft, time) || ofOther(draft, time) || ofNext(draft, time) || Gapping.holds(draft, time))
            return REACH;
        if (asides.holds(draft, time)) return REACH;
        if (ofBefore(draft, time) || lasted(draft, time) || overtaken(draft, time)) return REACH;
        if (compared(draft, time)) return REACH;
        // "Four villages changed hands in July, all of them to Russia: A, B": the verb's own time.
        if (own(draft, time)) return 1;
        if (Gapping.opens(draft, time)) return 0;
        int cost = time.first() >= end
                ? clauses.distance(findings.text(), end, time.first())
                : clauses.distance(findings.text(), time.end(), first) + 2;
        // A day beside a reporting verb may be the day of speaking; a length of time or a start may not, nor "fell on
        // 28 June".
        boolean told = draft.signal() != null && time.first() == draft.signal().end();
        if (attribution != null && time.day() != null && !told) cost += DOUBT;
        if (left(draft, time)) cost += DOUBT;
        return frames ? Math.min(cost, REACH - 1) : cost;
    }

    /** "more than Russia took in five months: about 3,000 sq km": the time of what it is compared with. */
    private static boolean compared(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        if (!holds(draft, ":", time.end(), draft.first())) return false;
        for (int at = time.first() - 1; at >= draft.findings().sentence().first(); at--) {
            if (text.is(at, "than")) return true;
            if (text.token(at).punctuation()) return false;
        }
        return false;
    }

    /** Whether a semicolon ends the clause of a time before the claim, and another time stands behind it. */
    private static boolean left(MentionBuilder.Draft draft, TimeExpression time) {
        if (time.end() > draft.first() || !holds(draft, ";", time.end(), draft.first())) return false;
        for (var other : draft.findings().times())
            if (other.first() > time.end() && !holds(draft, ";", Math.min(other.first(), draft.first()), other.first()))
                return true;
        return false;
    }

    /** A time that opens the sentence, or stands before a colon, holds for all behind it, however far, unless a nearer one does. */
    private boolean frames(MentionBuilder.Draft draft, TimeExpression time) {
        if (time.end() > draft.first()) return false;
        var text = draft.findings().text();
        if (owns(draft, time)) return false;
        for (int at = time.end(); at + 1 < draft.first(); at++)
            if (text.is(at, ":")) return !text.token(at + 1).quote();
        for (int at = draft.findings().sentence().first(); at < time.first(); at++)
            if (text.token(at).word() && !background.joins(text.token(at))) return false;
        return true;
    }

    /** "last year's offensive". */
    private static boolean owns(MentionBuilder.Draft draft, TimeExpression time) {
        return draft.findings().text().is(time.end(), "'s");
    }

    private static boolean holds(MentionBuilder.Draft draft, String mark, int from, int to) {
        for (int at = from; at < to; at++) if (draft.findings().text().is(at, mark)) return true;
        return false;
    }

    /** "took A in July and B, on the other bank, on 16 August": the first place has its own time, and so has the second. */
    private static boolean ofBefore(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.end() > draft.first()) return false;
        boolean owned = Some.fits(findings.places(), place -> place.end() == time.first())
                || (draft.amount() != null
                        && Some.fits(
                                findings.amounts(),
                                amount -> amount.dimension() != Dimension.TIME && amount.core() <= time.first()));
        int and = findings.text().is(time.end(), ",") ? time.end() + 1 : time.end();
        if (!owned || !findings.text().is(and, "and")) return false;
        for (var other : findings.times())
            if (other.use() == Use.WINDOW && other.first() >= draft.end() && !parted(draft, other)) return true;
        return false;
    }

    /** Whether another place or figure stands between a claim's and a time behind it. */
    private static boolean parted(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        return Some.fits(findings.places(), place -> between(place.first(), draft.end(), time.first()))
                || Some.fits(
                        findings.amounts(),
                        amount -> amount.dimension() != Dimension.TIME
                                && between(amount.first(), draft.end(), time.first()));
    }

    private static boolean between(int token, int from, int to) {
        return token >= from && token < to;
    }

    /** "yesterday in four hours", "in three days, from 10 to 13 October": how long it took, not when. */
    private static boolean lasted(MentionBuilder.Draft draft, TimeExpression time) {
        var timex = time.timex();
        if (timex == null || timex.kind() != Timex.Kind.DURATION) return false;
        for (var other : draft.findings().times()) {
            if (other.day() != null && other.end() == time.first()) return true;
            // "in three days, from 10 to 13 October", "in three days last week"
            int behind = draft.findings().text().is(time.end(), ",") ? time.end() + 1 : time.end();
            boolean dated = other.use() == Use.WINDOW && other.opens() != null && other.first() == behind;
            boolean lasts = other.timex() != null && other.timex().kind() == Timex.Kind.DURATION;
            if (dated && !lasts) return true;
        }
        return false;
    }

    /** "By Sunday it was three, and on Monday they spoke of seven": the day by which it was three says nothing of the seven. */
    private static boolean overtaken(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.use() != Use.END || time.end() > draft.first()) return false;
        boolean counted = Some.fits(
                findings.amounts(),
                amount -> amount.dimension() != Dimension.TIME && between(amount.first(), time.end(), draft.first()));
        return counted
                && Some.fits(
                        findings.times(),
                        other -> other.day() != null && between(other.first(), time.end(), draft.first()));
    }
}
