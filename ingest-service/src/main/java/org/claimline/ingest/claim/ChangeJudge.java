package org.claimline.ingest.claim;

import java.util.EnumSet;
import java.util.Set;
import org.claimline.api.Measure;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Decides by the words of change around them which areas and counts of settlements are claims, and why the others are not. */
final class ChangeJudge {
    private static final String EN = "/org/claimline/ingest/en/";

    /** Nobody counts a front in square metres; agencies that do have misread the unit. */
    private static final WordSet METRES = PhraseTable.words(EN + "square-metres.tsv");

    /** "advanced in Ocheretyne and": the words between a move and a count of settlements. */
    private static final int ADVANCE_REACH = 6;

    /** "40 sq km have since May been returned to": the words between ground and who gets it to till. */
    private static final int HANDED_REACH = 8;

    private static final WordSet PLACING = PhraseTable.words(EN + "placing.tsv");
    private static final WordSet PLUSES = PhraseTable.words(EN + "pluses.tsv");
    private static final PhraseTable<String> ON_TOP = PhraseTable.read(EN + "on-top.tsv", row -> row[0]);
    private static final WordSet RAISED = PhraseTable.words(EN + "raised.tsv");
    private static final WordSet COMPARING = PhraseTable.words(EN + "fewer.tsv");
    private static final WordSet NOW = PhraseTable.words(EN + "recency.tsv");
    private static final WordSet HANDS = PhraseTable.words(EN + "hands.tsv");
    private static final WordSet LAYING = PhraseTable.words(EN + "laying-claim.tsv");

    private final Clauses clauses;
    private final NearestSignal nearest;
    private final ListHeading headings;
    private final OtherTakers takers;
    private final LengthJudge lengths;

    ChangeJudge(Clauses clauses, NearestSignal nearest, OtherTakers takers, LengthJudge lengths) {
        this.clauses = clauses;
        this.nearest = nearest;
        this.takers = takers;
        this.lengths = lengths;
        headings = new ListHeading(clauses);
    }

    /** The verdict on an area. */
    Verdict area(Findings findings, Amount amount, Earlier earlier) {
        boolean metres = amount.writtenUnit() != null
                && METRES.contains(amount.writtenUnit().replace("square ", ""));
        if (metres) return Verdict.none(Reason.SMALL);
        var behind = lengths.vicinity(findings, amount);
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
        if (of(findings, amount, Kind.USE) || handed(findings, amount)) return Verdict.none(Reason.LAND_USE);
        return change(findings, amount, Measure.AREA, kinds, earlier);
    }

    /** "400 hectares of wheat". */
    private static boolean of(Findings findings, Amount amount, Kind kind) {
        for (var signal : findings.signals())
            if (signal.kind() == kind && signal.first() - amount.core() >= 0 && signal.first() - amount.core() <= 2)
                for (int at = amount.core(); at <= signal.first(); at++)
                    if (findings.text().is(at, "of")) return true;
        return false;
    }

    /** "given 25 sq km back to the growers": to whom ground goes that has been made safe. */
    private static boolean handed(Findings findings, Amount amount) {
        var text = findings.text();
        for (var signal : findings.signals())
            if (signal.kind() == Kind.USE
                    && signal.first() >= amount.core()
                    && signal.first() - amount.core() <= HANDED_REACH
                    && (text.is(signal.first(), "to") || text.is(signal.first(), "back"))) return true;
        return false;
    }

    /** The verdict on a count of settlements. */
    Verdict settlements(Findings findings, Amount amount, Earlier earlier) {
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
        if (advanced(findings, amount)) return Verdict.none(Reason.NO_CHANGE);
        if (Referents.counted(findings, amount)) return Verdict.none(Reason.NAMED_BEFORE);
        return change(findings, amount, Measure.SETTLEMENTS, kinds, earlier);
    }

    /** "captured A and advanced in B and four other settlements": in these nobody has won yet. */
    private static boolean advanced(Findings findings, Amount amount) {
        for (var signal : findings.signals())
            if (signal.kind() == Kind.ADVANCE
                    && signal.end() <= amount.first()
                    && amount.first() - signal.end() <= ADVANCE_REACH
                    && PLACING.has(findings.text().token(signal.end()))) return true;
        return false;
    }

    private Verdict change(Findings findings, Amount amount, Measure measure, Set<Kind> kinds, Earlier earlier) {
        if (difference(findings, amount)) return Verdict.none(Reason.NO_CHANGE);
        var before = earlier.amount();
        var previous = earlier.verdict();
        var signal = nearest.to(findings, amount, kinds);
        // Nothing to sum up yet.
        boolean claimed = findings.claimedBefore() || (previous != null && previous.isClaim());
        if (signal != null && signal.kind() == Kind.TOTAL && !claimed) signal = null;
        if (signal == null && laid(findings, amount))
            return Verdict.claim(measure, new Signal(amount.first() - 1, amount.first(), Kind.GAIN));
        if (signal == null
                && before != null
                && previous != null
                && Continuation.tallied(findings, amount, before, previous))
            return Verdict.claim(measure, previous.signalIn(findings));
        if (signal == null && previous != null && previous.isClaim() && paired(findings, amount, earlier.end()))
            return Verdict.claim(measure, previous.signalIn(findings));
        if (signal == null && measure == Measure.AREA && Ellipsis.answers(findings, amount, earlier.announced()))
            return Verdict.claim(measure, null);
        if (signal == null)
            return added(findings, amount)
                            || (previous != null && previous.isClaim() && onTop(findings, amount))
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

    /** "1,293 sq km and 100 settlements": nothing but "and" between two figures. */
    private static boolean paired(Findings findings, Amount amount, int lastEnd) {
        return lastEnd > findings.sentence().first()
                && amount.first() - lastEnd == 1
                && findings.text().is(lastEnd, "and");
    }

    /** "14 sq km more than in September": how two figures differ. */
    private static boolean difference(Findings findings, Amount amount) {
        return COMPARING.contains(lower(findings, amount.core()))
                && findings.text().is(amount.core() + 1, "than");
    }

    /** "At its peak Kyiv claimed 1,376 sq km there". */
    private static boolean laid(Findings findings, Amount amount) {
        return amount.first() > findings.sentence().first()
                && LAYING.has(findings.text().token(amount.first() - 1));
    }

    /** "plus 8 sq km in our direction". */
    private static boolean added(Findings findings, Amount amount) {
        var text = findings.text();
        return PLUSES.has(text.token(amount.first()))
                || (amount.first() > findings.sentence().first() && PLUSES.has(text.token(amount.first() - 1)));
    }

    /** "That came on top of 264 sq km for the day before": adds to what has been claimed. */
    private static boolean onTop(Findings findings, Amount amount) {
        for (int at = Math.max(findings.sentence().first(), amount.first() - 3); at < amount.first(); at++)
            if (ON_TOP.exactly(findings.text().tokens(), at, amount.first()) != null) return true;
        return false;
    }

    /** "captured or surrounded several towns": the first of two verbs with one object. */
    private static @Nullable Signal alternative(Findings findings, Signal signal) {
        for (var other : findings.signals())
            if (other.kind() == Kind.GAIN && signal.first() - other.end() == 1) return other;
        return null;
    }

    /** Why a signal makes an amount no claim; null if it makes it one. */
    @Nullable
    Reason reason(Findings findings, Amount amount, Signal signal) {
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
        if (RAISED.contains(word) || word.startsWith("stabil") || word.equals("under") || handed(text, signal))
            return true;
        for (int at = Math.max(findings.sentence().first(), signal.first() - 3);
                at < Math.min(findings.sentence().end(), signal.end() + 2);
                at++) if (NOW.has(text.token(at))) return true;
        for (var place : findings.places())
            if (place.place().id().startsWith("RU-")
                    || String.valueOf(place.place().oblast()).startsWith("RU-")) return true;
        if (findings.oblast() != null && findings.oblast().place().id().startsWith("RU-")) return true;
        return amount.core() < findings.sentence().end()
                && text.words(amount.core(), Math.min(findings.sentence().end(), amount.core() + 6))
                        .contains("Russia");
    }

    /** "28 villages were in enemy hands": the yield of what is told of, unless the words say that it is left. */
    private static boolean handed(TokenizedText text, Signal signal) {
        if (!text.is(signal.first(), "in")) return false;
        for (int at = signal.first() + 1; at < signal.end(); at++) if (HANDS.has(text.token(at))) return true;
        return false;
    }

    private static String lower(Findings findings, int at) {
        return at < findings.sentence().end() ? findings.text().token(at).lower() : "";
    }
}
