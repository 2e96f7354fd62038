package org.claimline.ingest.claim;

import java.util.Set;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the word of change that an amount belongs to: the nearest, where words that part clauses make the way longer. */
final class NearestSignal {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A signal further away speaks of something else. */
    private static final int REACH = 30;

    private static final WordSet LAND = PhraseTable.words(EN + "land.tsv");
    private static final WordSet LYING = PhraseTable.words(EN + "lying-verbs.tsv");
    private static final WordSet JOINTS = PhraseTable.words(EN + "share-joints.tsv");
    private static final WordSet NEWLY = PhraseTable.words(EN + "newly.tsv");
    private static final WordSet OURS = PhraseTable.words(EN + "ours.tsv");
    private static final WordSet SUBJECTS = PhraseTable.words(EN + "occupying-subjects.tsv");
    private static final WordSet PASSIVE = PhraseTable.words(EN + "occupied-auxiliaries.tsv");
    private static final WordSet SETTINGS = PhraseTable.words(EN + "setting-prepositions.tsv");
    private static final WordSet NEAR = PhraseTable.words(EN + "near-prepositions.tsv");
    private static final WordSet RELATIVE = PhraseTable.words(EN + "relative-subjects.tsv");

    /** What a participle inside the figure costs: "six liberated villages". */
    private static final int INSIDE = 6;

    /** What a verb behind the figure costs more than one before it. */
    private static final int BEHIND = 3;

    /** "in total" sums up what another word says. */
    private static final int TOTAL = 20;

    /** What words cost more that only say which ground is meant. */
    private static final int MODIFIER = 14;

    /** "after the attack": what a noun of fighting costs more than its verb. */
    private static final int NOUN = 4;

    private final Clauses clauses;

    NearestSignal(Clauses clauses) {
        this.clauses = clauses;
    }

    /** "86 % of the territory seized by Ukraine", "40 % of the ground it took": says which ground is meant, not what became of it. */
    private static boolean modifies(Findings findings, Amount amount, Signal signal) {
        var text = findings.text();
        if (signal.first() <= amount.core()) return false;
        int at = signal.first() - 1;
        boolean clause = false;
        while (at > amount.core() && signal.first() - at < 5 && RELATIVE.has(text.token(at))) {
            clause |= !text.token(at).lower().endsWith("ly");
            at--;
        }
        boolean byWhom = text.is(signal.end(), "by") && !clause;
        if (clause && (text.is(at + 1, "that") || text.is(at + 1, "which")))
            return text.is(at + 2, "it") || text.is(at + 2, "they");
        // "1,263 sq km and 93 settlements have come under": a second figure, not the ground of the first.
        for (var other : findings.amounts()) if (other.first() >= amount.core() && other.contains(at)) return false;
        return (clause || byWhom) && at >= amount.core() && LAND.has(text.token(at));
    }

    /** "40 % of the newly lost ground", "a third of the ground captured lies": which ground the share is of, not what became of it. */
    private static boolean describes(Findings findings, Amount amount, Signal signal) {
        var text = findings.text();
        int core = amount.core();
        if (amount.dimension() != Dimension.SHARE
                || signal.first() <= core
                || signal.end() >= findings.sentence().end()) return false;
        int last = LAND.has(text.token(signal.first() - 1)) ? signal.first() - 1 : signal.first();
        for (int at = core; at < last; at++)
            if (!JOINTS.has(text.token(at)) && !NEWLY.has(text.token(at))) return false;
        return (last < signal.first() ? LYING : LAND).has(text.token(signal.end()));
    }

    /** "500 sq km of theirs for the plant of ours": whose, and nothing that changed. */
    private static boolean owner(Findings findings, Signal signal) {
        return signal.first() > findings.sentence().first()
                && findings.text().is(signal.first() - 1, "of")
                && OURS.has(findings.text().token(signal.first()));
    }

    /** "occupied 16 sq km", "415 sq km were occupied": what was done, where the bare word says what is. */
    private static Signal occupying(Findings findings, Amount amount, Signal signal) {
        if (signal.kind() != Kind.STATE) return signal;
        var text = findings.text();
        if (signal.end() <= amount.first()
                && text.is(signal.end() - 1, "occupied")
                && MonthFigures.monthly(findings, amount)) return new Signal(signal.first(), signal.end(), Kind.GAIN);
        if (signal.first() == findings.sentence().first()) return signal;
        int at = text.is(signal.first(), "occupied") ? signal.first() : signal.first() + 1;
        if (!text.is(at, "occupied")) return signal;
        String word = text.token(at - 1).lower();
        int behind = amount.first() - at - 1;
        boolean active = behind >= 0 && behind <= 3 && SUBJECTS.contains(word);
        boolean passive = at > amount.core() && PASSIVE.contains(word);
        boolean listed = at == amount.core() + 1 && text.is(at + 1, ":");
        return active || passive || listed ? new Signal(signal.first(), signal.end(), Kind.GAIN) : signal;
    }

    /** "police are back in 30 liberated villages": the figure is where something else happened. */
    private static boolean setting(Findings findings, Amount amount) {
        return amount.first() > findings.sentence().first()
                && SETTINGS.has(findings.text().token(amount.first() - 1));
    }

    /** "advanced near five settlements": the count is where something happened, not what changed hands. */
    private static boolean beside(Findings findings, Amount amount) {
        var text = findings.text();
        return amount.settlements()
                && (NEAR.has(text.token(amount.first()))
                        || (amount.first() > findings.sentence().first() && NEAR.has(text.token(amount.first() - 1))));
    }

    /** "64 % of the land lost in August has been won back": a participle with its time, which says which ground is meant. */
    private static boolean dated(Findings findings, Signal signal) {
        int noun = signal.first() - 1;
        if (signal.kind() != Kind.LOSS
                || noun <= findings.sentence().first()
                || !LAND.has(findings.text().token(noun))) return false;
        boolean other = false;
        for (var one : findings.signals())
            other |= one.first() > signal.first() && one.kind().change();
        for (var time : findings.times()) if (other && time.first() == signal.end()) return true;
        return false;
    }

    /** "the land lost in August, or 800 sq km": the same before the figure. */
    private static boolean reduced(Findings findings, Signal signal) {
        if (!dated(findings, signal)) return false;
        for (var time : findings.times())
            if (time.first() == signal.end() && findings.text().is(time.end(), ",")) return true;
        return false;
    }

    /** The word of change that an amount belongs to, of some kinds; null where none is near. */
    @Nullable
    Signal to(Findings findings, Amount amount, Set<Kind> kinds) {
        if (beside(findings, amount)) return null;
        Signal best = null;
        int least = REACH;
        for (var read : findings.signals()) {
            var signal = occupying(findings, amount, read);
            if (!kinds.contains(signal.kind()) || describes(findings, amount, signal) || owner(findings, signal))
                continue;
            int cost = amount.contains(signal.first())
                    ? inside(findings, amount, signal)
                    : outside(findings, amount, signal, least);
            if (cost < least) {
                best = signal;
                least = cost;
            }
        }
        return best;
    }

    /** What "liberated" costs in "six liberated villages". */
    private static int inside(Findings findings, Amount amount, Signal signal) {
        boolean participle = signal.kind() == Kind.GAIN && signal.end() < amount.core();
        return participle && !setting(findings, amount) ? INSIDE : REACH;
    }

    /** What a signal before or behind an amount costs; {@code least} and more are too much. */
    private int outside(Findings findings, Amount amount, Signal signal, int least) {
        if (signal.first() == amount.core() && setting(findings, amount)) return REACH;
        boolean before = signal.end() <= amount.first();
        if (before ? reduced(findings, signal) : dated(findings, signal)) return REACH;
        int apart = before ? amount.first() - signal.end() : signal.first() - amount.core();
        if (apart >= least) return REACH;
        int cost = before
                ? clauses.distance(findings.text(), signal.end(), amount.first())
                : clauses.distance(findings.text(), amount.core(), signal.first()) + BEHIND;
        // "20 km gained"
        if (signal.first() == amount.core()) cost = 1;
        if (signal.kind() == Kind.TOTAL) cost += TOTAL;
        if (modifies(findings, amount, signal)) cost += MODIFIER;
        boolean noun = Clauses.nominal(findings.text(), findings.sentence(), signal);
        return signal.kind() == Kind.STRIKE && noun ? cost + NOUN : cost;
    }
}
