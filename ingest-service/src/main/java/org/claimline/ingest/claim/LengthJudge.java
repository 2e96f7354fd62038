package org.claimline.ingest.claim;

import java.util.EnumSet;
import org.claimline.api.Measure;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides which lengths are advances; the others are distances between places, or sizes of things. */
final class LengthJudge {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "Ukrainian troops, according to the staff, drove 3 km": who fights stands at most so many words before. */
    private static final int MOVER_REACH = 12;

    /** Kilometres: what moved farther was on its way, not on the attack. */
    private static final double FARTHEST = 300;

    /** Kilometres: what is shorter is the depth of a ditch. */
    private static final double SHORTEST = 0.03;

    private static final WordSet TRAVEL = PhraseTable.words(EN + "travel-verbs.tsv");
    private static final WordSet INTO = PhraseTable.words(EN + "into-words.tsv");
    private static final WordSet DEPTH = PhraseTable.words(EN + "depths.tsv");
    private static final WordSet GAINED = PhraseTable.words(EN + "gained-lengths.tsv");
    private static final WordSet WEAK = PhraseTable.words(EN + "weak-moves.tsv");
    private static final WordSet MOVERS = PhraseTable.words(EN + "movers.tsv");
    private static final WordSet DEEPEST = PhraseTable.words(EN + "deepest.tsv");
    private static final WordSet FORWARD = PhraseTable.words(EN + "forward.tsv");
    private static final WordSet STANDING = PhraseTable.words(EN + "distance-joints.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");
    private static final WordSet TERRITORY = PhraseTable.words(EN + "territory.tsv");

    private final Clauses clauses;
    private final NearestSignal nearest;
    private final OtherTakers takers;
    private final PhraseTable<Reason> behind = PhraseTable.read(EN + "vicinity.tsv", row -> vicinityOf(row[1]));
    private final PhraseTable<Reason> ahead = PhraseTable.read(EN + "vicinity-before.tsv", row -> vicinityOf(row[1]));

    LengthJudge(Clauses clauses, NearestSignal nearest, OtherTakers takers) {
        this.clauses = clauses;
        this.nearest = nearest;
        this.takers = takers;
    }

    private static Reason vicinityOf(String part) {
        return part.equals("AWAY") ? Reason.DISTANCE : Reason.valueOf(part);
    }

    /** The verdict on a length. */
    Verdict judge(Findings findings, Amount amount) {
        var moves = EnumSet.of(Kind.ADVANCE, Kind.RETREAT, Kind.GAIN, Kind.LOSS, Kind.STRIKE);
        var signal = nearest.to(findings, amount, moves);
        var vicinity = vicinity(findings, amount);
        boolean ahead = signal != null && signal.end() <= amount.first();
        if (vicinity == Reason.SIZE || vicinity == Reason.RATE) return Verdict.none(vicinity);
        if (amount.value() != null && amount.value() > FARTHEST) return Verdict.none(Reason.DISTANCE);
        if (amount.value() != null && amount.value() < SHORTEST) return Verdict.none(Reason.SIZE);
        if (sidesOf(findings, amount)) return Verdict.none(Reason.SIZE);
        if (vicinity == Reason.DISTANCE && apposed(findings, amount)) return Verdict.none(Reason.DISTANCE);
        var beyond = Beyond.of(findings, amount);
        if (beyond != null) return Verdict.claim(Measure.ADVANCE, beyond);
        boolean deepest = signal != null && deepest(findings, signal, amount);
        if (vicinity == Reason.DISTANCE && !deepest && !(ahead && directly(findings, signal, amount)))
            return Verdict.none(Reason.DISTANCE);
        boolean forward = FORWARD.contains(lower(findings, amount.core()));
        if (signal == null && inside(findings, amount)) return Verdict.claim(Measure.ADVANCE, null);
        if (signal == null) return forward ? Verdict.claim(Measure.ADVANCE, null) : Verdict.none(Reason.NO_CHANGE);
        if (signal.kind() == Kind.STRIKE && !forward) return Verdict.none(Reason.ATTACKED);
        if (!forward
                && (stroll(findings, signal) || march(findings, amount, signal) || journey(findings, amount, signal)))
            return Verdict.none(Reason.DISTANCE);
        if (unmoved(findings, signal)) return Verdict.none(Reason.STILL_HELD);
        var deep = Depths.of(findings, signal, amount);
        if (deep != null) return Verdict.none(deep);
        if (takers.act(findings, signal)) return Verdict.none(Reason.LAND_USE);
        boolean ground = signal.kind() == Kind.ADVANCE
                || signal.kind() == Kind.RETREAT
                || forward
                || (changes(findings, signal) && beside(amount, signal))
                || ofTerritory(findings, amount);
        if (!ground) return Verdict.none(Reason.DISTANCE);
        var intent = clauses.intent(findings.text(), findings.sentence(), signal);
        return intent == null ? Verdict.claim(Measure.ADVANCE, signal) : Verdict.none(intent);
    }

    /** "the line has not moved by more than 500 metres". */
    private static boolean unmoved(Findings findings, Signal signal) {
        int not = signal.first() - 1;
        if (not < findings.sentence().first() || signal.kind() != Kind.ADVANCE) return false;
        return NEGATIONS.has(findings.text().token(not))
                || findings.text().token(not).lower().endsWith("n't");
    }

    /** "we drove 30 km": nobody who fights is named before a verb that anybody does. */
    private static boolean stroll(Findings findings, Signal signal) {
        var text = findings.text();
        if (signal.end() - signal.first() > 1 || !WEAK.has(text.token(signal.first()))) return false;
        return !fighting(findings, signal.first());
    }

    /** "drove 90 km from Belgorod to the border": on the way between two places. */
    private static boolean march(Findings findings, Amount amount, Signal signal) {
        var text = findings.text();
        if (!WEAK.has(text.token(signal.first())) || !text.is(amount.core(), "from")) return false;
        var place = NamedPlaces.placeAt(findings, amount.core() + 1);
        return place != null && text.is(place.end(), "to");
    }

    /** "the men who had driven 40 miles": tells of the men how far they have come, and not of the front; where they got into is told of an advance. */
    private static boolean journey(Findings findings, Amount amount, Signal signal) {
        var text = findings.text();
        if (!TRAVEL.has(text.token(signal.first())) || signal.end() > amount.first()) return false;
        if (amount.core() < findings.sentence().end() && INTO.has(text.token(amount.core()))) return false;
        int who = signal.first() - 1;
        while (who > findings.sentence().first() && Auxiliaries.at(findings, who)) who--;
        return text.is(who, "who");
    }

    /** "into Belgorod, 40 km north of Kharkiv", "Verbove (about 10 km east of Robotyne)": tells where the place lies. */
    private static boolean apposed(Findings findings, Amount amount) {
        int mark = amount.first() - 1;
        boolean marked = findings.text().is(mark, ",") || findings.text().is(mark, "(");
        for (var place : findings.places()) if (marked && place.first() < mark && place.end() >= mark) return true;
        return false;
    }

    /** "fought Ukrainian forces up to 30 km inside Russia". */
    private static boolean inside(Findings findings, Amount amount) {
        return findings.text().is(amount.core(), "inside") && fighting(findings, amount.first());
    }

    private static boolean fighting(Findings findings, int before) {
        for (int at = Math.max(findings.sentence().first(), before - MOVER_REACH); at < before; at++)
            if (MOVERS.has(findings.text().token(at))) return true;
        return false;
    }

    /** "a minefield of 5 km by 2 km". */
    private static boolean sidesOf(Findings findings, Amount amount) {
        if (!findings.text().is(amount.first() - 1, "by")) return false;
        for (var other : findings.amounts())
            if (other.dimension() == Dimension.LENGTH && other.end() == amount.first() - 1) return true;
        return false;
    }

    /** "at the deepest they are 7 km inside the border", "the depth of the incursion is 12 km". */
    private boolean deepest(Findings findings, Signal signal, Amount amount) {
        if (signal.kind() != Kind.ADVANCE) return false;
        var text = findings.text();
        for (int at = signal.first(); at < signal.end(); at++) if (DEEPEST.has(text.token(at))) return true;
        int least = Math.max(findings.sentence().first(), signal.first() - 3);
        for (int at = least; at < signal.first(); at++)
            if (text.is(at, "depth") && signal.end() <= amount.first()) return amount.first() - signal.end() <= 3;
        return false;
    }

    private static boolean beside(Amount amount, Signal signal) {
        int apart = signal.end() <= amount.first() ? amount.first() - signal.end() : signal.first() - amount.core();
        return apart <= 3;
    }

    /** "gained 3 km", "lost a further 2-3 km"; what is "captured" or "liberated" is ground with a name. */
    private static boolean changes(Findings findings, Signal signal) {
        return GAINED.has(findings.text().token(signal.first()));
    }

    /** "advanced as much as 50 km south of": the verb governs the length. */
    private boolean directly(Findings findings, @Nullable Signal signal, Amount amount) {
        if (signal == null || signal.kind() == Kind.STRIKE) return false;
        if (signal.kind() == Kind.GAIN && !gains(findings, signal, amount)) return false;
        if (signal.kind() == Kind.RETREAT && amount.first() - signal.end() > 2) return false;
        for (int at = signal.end(); at < amount.first(); at++)
            if (STANDING.has(findings.text().token(at))) return false;
        return clauses.distance(findings.text(), signal.end(), amount.first()) <= 9;
    }

    /** "gained 2 km", "gains of 2 km"; "took a height 2 km" from somewhere is none. */
    private static boolean gains(Findings findings, Signal signal, Amount amount) {
        int apart = amount.first() - signal.end();
        if (findings.text().is(amount.core(), "of")) return false;
        return changes(findings, signal)
                && (apart == 0 || (apart == 1 && findings.text().is(signal.end(), "of")));
    }

    /** What the words beside an amount make of it: a distance, a size, a rate; null where they say nothing. */
    @Nullable
    Reason vicinity(Findings findings, Amount amount) {
        var text = findings.text();
        int end = findings.sentence().end();
        int at = Math.min(amount.end(), end);
        var beside = at < end ? behind.longest(text.tokens(), at, end) : null;
        boolean size = beside != null && beside.value() == Reason.SIZE;
        if (!size && at < end && DEPTH.has(text.token(at))) return null;
        if (at < end && text.is(at, "-")) at++;
        var after = at < end ? behind.longest(text.tokens(), at, end) : null;
        if (after != null) return after.value();
        for (int first = Math.max(findings.sentence().first(), amount.first() - 5); first < amount.first(); first++) {
            var before = ahead.exactly(text.tokens(), first, amount.first());
            if (before != null) return before;
        }
        return null;
    }

    /** "reclaimed 30 miles of territory", "seized a strip 5 km deep". */
    private static boolean ofTerritory(Findings findings, Amount amount) {
        var text = findings.text();
        for (int at = amount.core(); at < Math.min(findings.sentence().end(), amount.core() + 4); at++) {
            String word = text.token(at).lower();
            if (TERRITORY.contains(word)) return true;
        }
        return false;
    }

    private static String lower(Findings findings, int at) {
        return at < findings.sentence().end() ? findings.text().token(at).lower() : "";
    }
}
