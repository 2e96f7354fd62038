package org.claimline.ingest.claim;

import java.util.Set;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;

/** Finds which of the times of a sentence is that of a figure or a settlement, and not of the next one, of a part or of something told in passing. */
final class NearestTime {
    /** A time further away belongs to something else. */
    private static final int REACH = 32;

    /** What speaks against a time that another clause, or the reporting verb, may have. */
    private static final int DOUBT = 10;

    private static final Set<String> THAT = Set.of("that", "this", "those", "these", "such");

    private final Clauses clauses;
    private final Background background = new Background();
    private final Asides asides = new Asides();
    private final NeighbourTimes neighbours = new NeighbourTimes();

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
                    && (draft.first() < time.first() || NeighbourTimes.holds(draft, ",", time.end(), draft.first())))
                continue;
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

    /** Whether a time stands right behind the verb that tells of a place named further on. */
    private static boolean own(MentionBuilder.Draft draft, TimeExpression time) {
        var signal = draft.signal();
        for (var other : draft.findings().times())
            if (other.first() >= draft.end()
                    && (other.first() - draft.end() <= 1 || other.rule().equals(TimeExpression.STAND))) return false;
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
        if (attribution != null && SaidOn.dates(findings, attribution, time, draft.first())) return REACH;
        if (background.dates(draft, time)) return REACH;
        if (neighbours.own(draft, time) || Gapping.holds(draft, time) || asides.holds(draft, time)) return REACH;
        // "Four villages changed hands in July, all of them to Russia: A, B": the verb's own time.
        if (own(draft, time)) return 1;
        if (Gapping.opens(draft, time)) return 0;
        int cost = time.first() >= end
                ? clauses.distance(findings.text(), summed(draft, end, time), time.first())
                : clauses.distance(findings.text(), time.end(), first) + 2;
        // A day beside a reporting verb may be the day of speaking; a length of time or a start may not, nor "fell on
        // 28 June".
        boolean told = draft.signal() != null
                && (time.first() == draft.signal().end() || (draft.amount() == null && time.first() == draft.end()));
        if (attribution != null && time.day() != null && !told) cost += DOUBT;
        if (left(draft, time)) cost += DOUBT;
        return frames ? Math.min(cost, REACH - 1) : cost;
    }

    /** Whether a semicolon ends the clause of a time before the claim, and another time stands behind it. */
    private static boolean left(MentionBuilder.Draft draft, TimeExpression time) {
        if (time.end() > draft.first() || !NeighbourTimes.holds(draft, ";", time.end(), draft.first())) return false;
        for (var other : draft.findings().times())
            if (other.first() > time.end()
                    && !NeighbourTimes.holds(draft, ";", Math.min(other.first(), draft.first()), other.first()))
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

    /** "Ten villages and 90 sq km: that, he said, is what they took in a day": a word for what stands before a colon goes on with it. */
    private static int summed(MentionBuilder.Draft draft, int end, TimeExpression time) {
        var text = draft.findings().text();
        for (int at = end; at + 1 < time.first(); at++)
            if (text.is(at, ":") && THAT.contains(text.token(at + 1).lower())) return at + 2;
        return end;
    }
}
