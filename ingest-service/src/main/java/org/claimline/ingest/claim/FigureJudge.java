package org.claimline.ingest.claim;

import java.util.EnumSet;
import java.util.Set;
import org.claimline.api.Measure;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Decides which amounts are claims about ground changing hands, and why the others are not. */
final class FigureJudge {
    private static final String EN = "/org/claimline/ingest/en/";

    private static final Set<String> LAND = PhraseTable.words(EN + "land.tsv");
    /** Nobody counts a front in square metres; agencies that do have misread the unit. */
    private static final Set<String> METRES = PhraseTable.words(EN + "square-metres.tsv");

    private static final Set<String> DEPTH = PhraseTable.words(EN + "depths.tsv");
    private static final Set<String> PLUSES = PhraseTable.words(EN + "pluses.tsv");
    private static final Set<String> DEEP_THINGS = PhraseTable.words(EN + "deep-things.tsv");
    private static final Set<String> WEAK = PhraseTable.words(EN + "weak-moves.tsv");
    private static final Set<String> MOVERS = PhraseTable.words(EN + "movers.tsv");
    private static final int MOVER_REACH = 12;
    private static final Set<String> RAISED = PhraseTable.words(EN + "raised.tsv");
    private static final Set<String> COMPARING = PhraseTable.words(EN + "fewer.tsv");
    private static final Set<String> DEEPEST = PhraseTable.words(EN + "deepest.tsv");
    private static final Set<String> NOW = PhraseTable.words(EN + "recency.tsv");
    private static final Set<String> SHARE_JOINTS = PhraseTable.words(EN + "share-joints.tsv");
    private static final Set<String> FORWARD = PhraseTable.words(EN + "forward.tsv");
    private static final Set<String> STANDING = PhraseTable.words(EN + "distance-joints.tsv");
    private static final Set<String> TERRITORY = PhraseTable.words(EN + "territory.tsv");

    private final Clauses clauses;
    private final NearestSignal nearest;
    private final ListHeading headings;
    private final OtherTakers takers = new OtherTakers();
    private final CountedThings things = new CountedThings();
    private final PhraseTable<Reason> behind = PhraseTable.read(
            EN + "vicinity.tsv", row -> row[1].equals("AWAY") ? Reason.DISTANCE : Reason.valueOf(row[1]));
    private final PhraseTable<Reason> ahead =
            PhraseTable.read(EN + "vicinity-before.tsv", row -> row[1].equals("SIZE") ? Reason.SIZE : Reason.DISTANCE);

    FigureJudge(Clauses clauses) {
        this.clauses = clauses;
        nearest = new NearestSignal(clauses);
        headings = new ListHeading(clauses);
    }

    /**
     * The verdict on an amount.
     *
     * @param before the amount before it that has a unit or noun, or null
     * @param lastEnd one past the figure before it
     * @param previous the verdict on the amount before it in the article, or null
     */
    Verdict judge(Findings findings, Amount amount, @Nullable Amount before, int lastEnd, @Nullable Verdict previous) {
        var verdict = measured(findings, amount, before, lastEnd, previous);
        if (!verdict.isClaim()) return verdict;
        if (Occasion.asked(findings)) return Verdict.none(Reason.ASKED);
        return Occasion.past(findings) ? Verdict.none(Reason.BACKGROUND) : verdict;
    }

    private Verdict measured(
            Findings findings, Amount amount, @Nullable Amount before, int lastEnd, @Nullable Verdict previous) {
        return switch (amount.dimension()) {
            case AREA -> area(findings, amount, previous);
            case COUNT ->
                amount.settlements()
                        ? settlements(findings, amount, previous)
                        : other(findings, amount, before, lastEnd, previous);
            case LENGTH -> length(findings, amount);
            case SHARE -> share(findings, amount, before, previous);
            case OTHER -> other(findings, amount, before, lastEnd, previous);
            case MONEY -> Verdict.none(Reason.MONEY);
            case TIME -> Verdict.none(Reason.DURATION);
        };
    }

    /** A number of other things, or one that leaves out the unit of the figure before it. */
    private Verdict other(
            Findings findings, Amount amount, @Nullable Amount before, int lastEnd, @Nullable Verdict previous) {
        var part = Continuation.part(findings, amount, before, lastEnd, previous);
        return part == null ? Verdict.none(things.reason(findings, amount)) : part;
    }

    private Verdict area(Findings findings, Amount amount, @Nullable Verdict previous) {
        boolean metres = amount.writtenUnit() != null
                && METRES.contains(amount.writtenUnit().replace("square ", ""));
        if (metres) return Verdict.none(Reason.SMALL);
        var behind = vicinity(findings, amount);
        if (behind == Reason.SIZE || behind == Reason.RATE) return Verdict.none(behind);
        var kinds = EnumSet.of(
                Kind.GAIN,
                Kind.LOSS,
                Kind.RETREAT,
                Kind.ADVANCE,
                Kind.CONTROL,
                Kind.STATE,
                Kind.USE,
                Kind.STRIKE,
                Kind.TOTAL);
        if (of(findings, amount, Kind.USE)) return Verdict.none(Reason.LAND_USE);
        return change(findings, amount, Measure.AREA, kinds, previous);
    }

    /** "400 hectares of wheat". */
    private static boolean of(Findings findings, Amount amount, Kind kind) {
        for (var signal : findings.signals())
            if (signal.kind() == kind && signal.first() - amount.core() >= 0 && signal.first() - amount.core() <= 2)
                for (int at = amount.core(); at <= signal.first(); at++)
                    if (findings.text().is(at, "of")) return true;
        return false;
    }

    private Verdict settlements(Findings findings, Amount amount, @Nullable Verdict previous) {
        var kinds = EnumSet.of(
                Kind.GAIN,
                Kind.LOSS,
                Kind.RETREAT,
                Kind.CONTROL,
                Kind.STATE,
                Kind.STRIKE,
                Kind.EVACUATION,
                Kind.USE,
                Kind.THREAT,
                Kind.TOTAL);
        return change(findings, amount, Measure.SETTLEMENTS, kinds, previous);
    }

    private Verdict change(
            Findings findings, Amount amount, Measure measure, Set<Kind> kinds, @Nullable Verdict previous) {
        var signal = nearest.to(findings, amount, kinds);
        if (signal == null)
            return added(findings, amount)
                            || Continuation.continues(findings, amount, previous)
                            || headings.change(findings)
                    ? Verdict.claim(measure, null)
                    : Verdict.none(Reason.NO_CHANGE);
        // "51 sq km in total": the sentence has said what happened.
        if (signal.kind() == Kind.TOTAL
                && previous != null
                && previous.isClaim()
                && previous.signal() != null
                && findings.signals().contains(previous.signal())) return Verdict.claim(measure, previous.signal());
        var gain = signal.kind() == Kind.THREAT ? alternative(findings, signal) : null;
        if (gain != null) signal = gain;
        var reason = reason(findings, amount, signal);
        return reason == null ? Verdict.claim(measure, signal) : Verdict.none(reason);
    }

    /** "plus 8 sq km in our direction". */
    private static boolean added(Findings findings, Amount amount) {
        var text = findings.text();
        return PLUSES.contains(text.token(amount.first()).lower())
                || (amount.first() > findings.sentence().first()
                        && PLUSES.contains(text.token(amount.first() - 1).lower()));
    }

    /** "captured or surrounded several towns": the first of two verbs with one object. */
    private static @Nullable Signal alternative(Findings findings, Signal signal) {
        for (var other : findings.signals())
            if (other.kind() == Kind.GAIN && signal.first() - other.end() == 1) return other;
        return null;
    }

    private @Nullable Reason reason(Findings findings, Amount amount, Signal signal) {
        if (takers.act(findings, signal)) return Reason.LAND_USE;
        var intent = clauses.intent(findings.text(), findings.sentence(), signal);
        return switch (signal.kind()) {
            case STATE -> Reason.STILL_HELD;
            case STRIKE -> Reason.ATTACKED;
            case THREAT -> Reason.THREATENED;
            case EVACUATION -> Reason.CIVILIAN;
            case USE -> Reason.LAND_USE;
            case TOTAL -> findings.claimedBefore() ? null : Reason.NO_CHANGE;
            case CONTROL ->
                intent != null
                        ? intent
                        : !compared(findings, amount) && recent(findings, amount, signal) ? null : Reason.STILL_HELD;
            default -> intent;
        };
    }

    /** "now holds 400 sq km less than in November". */
    private static boolean compared(Findings findings, Amount amount) {
        return COMPARING.contains(lower(findings, amount.core()));
    }

    /** "now controls", "under full control", "has been stabilised", ground that was never the holder's: a change. */
    private static boolean recent(Findings findings, Amount amount, Signal signal) {
        var text = findings.text();
        String word = text.token(signal.first()).lower();
        if (RAISED.contains(word) || word.startsWith("stabil") || word.equals("under")) return true;
        for (int at = Math.max(findings.sentence().first(), signal.first() - 3);
                at < Math.min(findings.sentence().end(), signal.end() + 2);
                at++) if (NOW.contains(text.token(at).lower())) return true;
        for (var place : findings.places())
            if (place.place().id().startsWith("RU-")
                    || String.valueOf(place.place().oblast()).startsWith("RU-")) return true;
        if (findings.oblast() != null && findings.oblast().place().id().startsWith("RU-")) return true;
        return amount.core() < findings.sentence().end()
                && text.words(amount.core(), Math.min(findings.sentence().end(), amount.core() + 6))
                        .contains("Russia");
    }

    private Verdict length(Findings findings, Amount amount) {
        var moves = EnumSet.of(Kind.ADVANCE, Kind.RETREAT, Kind.GAIN, Kind.LOSS, Kind.STRIKE);
        var signal = nearest.to(findings, amount, moves);
        var vicinity = vicinity(findings, amount);
        boolean ahead = signal != null && signal.end() <= amount.first();
        if (vicinity == Reason.SIZE || vicinity == Reason.RATE) return Verdict.none(vicinity);
        if (sidesOf(findings, amount)) return Verdict.none(Reason.SIZE);
        boolean deepest = signal != null && deepest(findings, signal, amount);
        if (vicinity == Reason.DISTANCE && !deepest && !(ahead && directly(findings, signal, amount)))
            return Verdict.none(Reason.DISTANCE);
        boolean forward = FORWARD.contains(lower(findings, amount.core()));
        if (signal == null && inside(findings, amount)) return Verdict.claim(Measure.ADVANCE, null);
        if (signal == null) return forward ? Verdict.claim(Measure.ADVANCE, null) : Verdict.none(Reason.NO_CHANGE);
        if (signal.kind() == Kind.STRIKE && !forward) return Verdict.none(Reason.ATTACKED);
        if (!forward && stroll(findings, signal)) return Verdict.none(Reason.DISTANCE);
        if (deepThing(findings, signal, amount)) return Verdict.none(Reason.SIZE);
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

    /** "we drove 30 km": nobody who fights is named before a verb that anybody does. */
    private static boolean stroll(Findings findings, Signal signal) {
        var text = findings.text();
        if (signal.end() - signal.first() > 1
                || !WEAK.contains(text.token(signal.first()).lower())) return false;
        return !fighting(findings, signal.first());
    }

    /** "fought Ukrainian forces up to 30 km inside Russia". */
    private static boolean inside(Findings findings, Amount amount) {
        return findings.text().is(amount.core(), "inside") && fighting(findings, amount.first());
    }

    private static boolean fighting(Findings findings, int before) {
        for (int at = Math.max(findings.sentence().first(), before - MOVER_REACH); at < before; at++)
            if (MOVERS.contains(findings.text().token(at).lower())) return true;
        return false;
    }

    /** "defences 30 km deep", where nothing else in the sentence moves. */
    private static boolean deepThing(Findings findings, Signal signal, Amount amount) {
        var text = findings.text();
        if (!text.token(signal.end() - 1).lower().startsWith("dee")
                && !text.token(signal.end() - 1).lower().startsWith("dep")) return false;
        for (var other : findings.signals())
            if (!other.equals(signal)
                    && other.end() <= amount.first()
                    && (other.kind().change() || other.kind() == Kind.ADVANCE)) return false;
        for (int at = Math.max(findings.sentence().first(), amount.first() - 7); at < amount.first(); at++)
            if (DEEP_THINGS.contains(text.token(at).lower())) return true;
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
        for (int at = signal.first(); at < signal.end(); at++)
            if (DEEPEST.contains(text.token(at).lower())) return true;
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
        String word = findings.text().token(signal.first()).lower();
        return word.startsWith("gain") || (signal.kind() == Kind.LOSS && word.startsWith("los"));
    }

    /** "advanced as much as 50 km south of": the verb governs the length. */
    private boolean directly(Findings findings, @Nullable Signal signal, Amount amount) {
        if (signal == null || signal.kind() == Kind.STRIKE || signal.kind() == Kind.GAIN) return false;
        if (signal.kind() == Kind.RETREAT && amount.first() - signal.end() > 2) return false;
        for (int at = signal.end(); at < amount.first(); at++)
            if (STANDING.contains(findings.text().token(at).lower())) return false;
        return clauses.distance(findings.text(), signal.end(), amount.first()) <= 9;
    }

    private @Nullable Reason vicinity(Findings findings, Amount amount) {
        var text = findings.text();
        int end = findings.sentence().end();
        int at = Math.min(amount.end(), end);
        if (at < end && DEPTH.contains(text.token(at).lower())) return null;
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

    /** "now controls 99.7 percent of Luhansk region"; of a whole country it is a state. */
    private static boolean newlyHeld(Findings findings, Signal signal) {
        var text = findings.text();
        boolean oblast =
                findings.places().stream().anyMatch(place -> place.place().kind() == PlaceKind.OBLAST);
        return oblast
                && signal.first() > findings.sentence().first()
                && NOW.contains(text.token(signal.first() - 1).lower());
    }

    private Verdict share(Findings findings, Amount amount, @Nullable Amount before, @Nullable Verdict previous) {
        var text = findings.text();
        boolean land = false;
        if (Continuation.shared(findings, amount, before, previous)) return Verdict.claim(Measure.SHARE, null);
        if (things.people(findings, amount)) return Verdict.none(Reason.SHARE_OTHER);
        if (!SHARE_JOINTS.contains(lower(findings, amount.core()))) return Verdict.none(Reason.SHARE_OTHER);
        for (int at = amount.core(); at < Math.min(findings.sentence().end(), amount.core() + 7); at++)
            land |= LAND.contains(text.token(at).lower());
        land |= text.is(amount.core() + 1, "it");
        for (var place : findings.places())
            land |= place.first() >= amount.core() && place.first() <= amount.core() + 3;
        if (!land) return Verdict.none(Reason.SHARE_OTHER);
        var kinds = EnumSet.of(
                Kind.GAIN, Kind.LOSS, Kind.RETREAT, Kind.CONTROL, Kind.STATE, Kind.STRIKE, Kind.EVACUATION, Kind.USE);
        var signal = nearest.to(findings, amount, kinds);
        if (signal == null) return Verdict.none(Reason.NO_CHANGE);
        boolean town = findings.places().stream()
                        .anyMatch(place -> NamedPlaces.settlement(place)
                                && place.first() >= amount.core()
                                && place.first() - amount.core() <= 4)
                || text.is(amount.core() + 2, "town")
                || text.is(amount.core() + 2, "city")
                || text.is(amount.core() + 2, "village");
        if (signal.kind() == Kind.CONTROL && !town && !newlyHeld(findings, signal))
            return Verdict.none(Reason.STILL_HELD);
        if (signal.kind() == Kind.CONTROL) return Verdict.claim(Measure.SHARE, signal);
        var reason = reason(findings, amount, signal);
        if (reason == null && Occasion.older(findings)) reason = Reason.BACKGROUND;
        return reason == null ? Verdict.claim(Measure.SHARE, signal) : Verdict.none(reason);
    }
}
