package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Figures that say nothing on their own and go on with the claim before them. */
final class Continuation {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "471 sq km in the whole of August and 455 in September": the words between two figures of one kind. */
    private static final int LONGEST_STEP = 14;

    private static final WordSet OPENERS = PhraseTable.words(EN + "part-openers.tsv");
    private static final WordSet PARTS = PhraseTable.words(EN + "parts.tsv");
    private static final WordSet SETTING = PhraseTable.words(EN + "figure-prepositions.tsv");
    private static final WordSet JOINTS = PhraseTable.words(EN + "joints.tsv");

    private static final WordSet ELSEWHERE = PhraseTable.words(EN + "elsewhere.tsv");

    private static final WordSet WIDTHS = PhraseTable.words(EN + "widths.tsv");

    private static final int SHARE_REACH = 40;

    private static final int SUBJECT_REACH = 2;

    private static final PhraseTable<String> SHARE_OPENERS = PhraseTable.read(EN + "share-openers.tsv", row -> row[0]);

    private Continuation() {}

    /**
     * The measure that a number without a unit or noun takes from the claim before it; null = none.
     *
     * @param earlier what stands before
     */
    static @Nullable Verdict part(Findings findings, Amount amount, Earlier earlier) {
        if (dated(findings, amount)) return null;
        var headed = Ellipsis.headed(findings, amount);
        if (headed != null) return headed;
        var announced = earlier.announced();
        if (announced != null && amount.writtenUnit() == null && Ellipsis.answers(findings, amount, announced))
            return Verdict.claim(announced.measure(), null);
        var more = MoreSettlements.of(findings, amount, earlier);
        if (more != null) return more;
        var before = earlier.amount();
        var previous = earlier.verdict();
        int lastEnd = earlier.end();
        if (before == null || previous == null || !previous.isClaim()) return null;
        var counted = earlier.parted() ? null : Ellipsis.counted(findings, amount, before, lastEnd, previous);
        if (counted != null) return counted;
        if (Math.max(before.first(), lastEnd - 1) < findings.sentence().first()) return null;
        if (before.dimension() == Dimension.COUNT && including(findings, amount))
            return Verdict.claim(Measure.SETTLEMENTS, previous.signal());
        if (elsewhere(findings, amount, before, lastEnd)) return Verdict.claim(Measure.ADVANCE, previous.signal());
        if (!elided(findings, amount, before, lastEnd)) return null;
        return Verdict.claim(
                before.dimension() == Dimension.AREA ? Measure.AREA : Measure.SETTLEMENTS, previous.signal());
    }

    /** "on August 26 and 27": the number of a day. */
    private static boolean dated(Findings findings, Amount amount) {
        for (var time : findings.times())
            if (time.first() < amount.number() && amount.number() < time.end()) return true;
        return false;
    }

    /** "3.5 km in depth and six in width": the one is no depth. */
    static boolean wide(Findings findings, Amount amount) {
        var text = findings.text();
        // "never wider than 5"
        for (int at = amount.first(); at < amount.number(); at++) if (WIDTHS.has(text.token(at))) return true;
        int at = text.is(amount.core(), "in") ? amount.core() + 1 : amount.core();
        return at < findings.sentence().end() && WIDTHS.has(text.token(at));
    }

    /** "29 settlements, including six in Luhansk region", "of which four in the south": a part of the count before it. */
    private static boolean including(Findings findings, Amount amount) {
        var text = findings.text();
        int first = amount.first();
        boolean opened = first > findings.sentence().first() && PARTS.has(text.token(first - 1));
        int next = amount.core();
        return opened && (text.is(next, "in") || (text.is(next, "of") && text.is(next + 1, "them")));
    }

    /** "477 sq km in August and 459 in September", "9 square km in the east and 28.4 in the south": the unit is not said again. */
    private static boolean elided(Findings findings, Amount amount, Amount before, int lastEnd) {
        var text = findings.text();
        boolean metric = before.dimension() == Dimension.COUNT
                || (before.dimension() == Dimension.AREA
                        && before.writtenUnit() != null
                        && before.writtenUnit().contains("k"));
        int joint = amount.first() - 1;
        boolean joined = joint >= lastEnd && JOINTS.has(text.token(joint));
        boolean set = amount.core() < findings.sentence().end() && SETTING.has(text.token(amount.core()));
        if (!metric || !joined || amount.first() - lastEnd > LONGEST_STEP || !set) return false;
        for (int at = lastEnd; at < joint; at++) if (text.is(at, ";") || text.is(at, ":")) return false;
        int next = amount.core() + 1;
        for (var place : findings.places())
            if (place.first() == next || (text.is(next, "the") && place.first() == next + 1)) return true;
        for (var time : findings.times()) if (time.first() == amount.core()) return true;
        return false;
    }

    /** "in some sectors we have come 35 kilometres, in others 70": the unit of a length is not said again. */
    private static boolean elsewhere(Findings findings, Amount amount, Amount before, int lastEnd) {
        var text = findings.text();
        boolean metric = before.dimension() == Dimension.LENGTH
                && before.writtenUnit() != null
                && before.writtenUnit().startsWith("k");
        if (!metric || amount.writtenUnit() != null || amount.first() - lastEnd > LONGEST_STEP) return false;
        if (!BareNumbers.ends(findings, amount)) return false;
        boolean joined = false;
        boolean other = false;
        for (int at = lastEnd; at < amount.first(); at++) {
            joined |= JOINTS.has(text.token(at)) || text.is(at, ";");
            other |= ELSEWHERE.has(text.token(at)) || NamedPlaces.placeAt(findings, at) != null;
        }
        return joined && other;
    }

    /** "about four fifths of the town have been lost; Russian sources put it at 85 percent". */
    static boolean shared(Findings findings, Amount amount, @Nullable Amount before, @Nullable Verdict previous) {
        if (before == null || previous == null || previous.measure() != Measure.SHARE) return false;
        if (amount.first() - before.core() > SHARE_REACH
                || amount.core() >= findings.text().tokens().size()) return false;
        var next = findings.text().token(amount.core());
        if (next.is("of") || next.is("-")) return false;
        if (CountingVerbs.before(findings, amount.first())) return true;
        int least = Math.max(findings.sentence().first(), amount.first() - 4);
        for (int at = least; at < amount.first(); at++)
            if (SHARE_OPENERS.exactly(findings.text().tokens(), at, amount.first()) != null) return true;
        return false;
    }

    /** "That compares with 610 sq km in October", "seven times as much as in all of 2023 (465 sq km)": the same count of another time. */
    static boolean tallied(Findings findings, Amount amount, Amount before, Verdict previous) {
        return previous.isClaim()
                && before.dimension() == amount.dimension()
                && amount.first() - before.core() <= SHARE_REACH
                && (MonthFigures.tallied(findings, amount)
                        || PartsOfCount.portion(findings, amount)
                        || subject(findings, amount));
    }

    /** "The figure for September was 459 sq km": the month stands two words before its figure. */
    private static boolean subject(Findings findings, Amount amount) {
        for (var time : findings.times())
            if (time.end() < amount.first() && amount.first() - time.end() <= SUBJECT_REACH) return true;
        return false;
    }

    /** "This includes more than 20 villages": goes on with the claim before it. */
    static boolean continues(Findings findings, Amount amount, @Nullable Verdict previous) {
        if (previous == null || !previous.isClaim()) return false;
        var text = findings.text();
        int first = findings.sentence().first();
        boolean here =
                !findings.amounts().isEmpty() && findings.amounts().getFirst().first() < amount.first();
        if (here && MonthFigures.monthly(findings, amount)) return true;
        for (int at = first; at < amount.first() && at < first + 4; at++)
            if (text.token(at).lower().startsWith("includ") && (at == first || OPENERS.has(text.token(first))))
                return true;
        return false;
    }
}
