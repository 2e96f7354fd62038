package org.claimline.ingest.claim;

import java.util.Set;
import org.claimline.api.Measure;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Figures that say nothing on their own and go on with the claim before them. */
final class Continuation {
    private static final Set<String> OPENERS = Set.of("this", "that", "these", "they", "it", "including", "among");

    private Continuation() {}

    /** "29 settlements, including six in Luhansk region": a part of the count before it. */
    static Verdict part(Findings findings, Amount amount, @Nullable Amount before, @Nullable Verdict previous) {
        boolean counts =
                before != null && before.dimension() == Dimension.COUNT && previous != null && previous.isClaim();
        int first = amount.first();
        boolean here = before != null && before.first() >= findings.sentence().first();
        boolean including = first > findings.sentence().first()
                && Set.of("including", "include", "includes")
                        .contains(findings.text().token(first - 1).lower());
        int next = amount.core();
        boolean alone = findings.text().is(next, "in")
                || (findings.text().is(next, "of") && findings.text().is(next + 1, "them"));
        if (counts && here && including && alone)
            return Verdict.claim(Measure.SETTLEMENTS, previous == null ? null : previous.signal());
        if (here && before != null && previous != null && previous.isClaim() && elided(findings, amount, before))
            return Verdict.claim(
                    before.dimension() == Dimension.AREA ? Measure.AREA : Measure.SETTLEMENTS, previous.signal());
        return Verdict.none(Reason.NOT_GROUND);
    }

    /** "477 sq km in August and 459 in September", "9 square km in the east and 28.4 in the south": the unit is not said again. */
    private static boolean elided(Findings findings, Amount amount, Amount before) {
        var text = findings.text();
        boolean metric = before.dimension() == Dimension.COUNT
                || (before.dimension() == Dimension.AREA
                        && before.writtenUnit() != null
                        && before.writtenUnit().contains("k"));
        int joint = amount.first() - 1;
        boolean joined =
                joint >= before.core() && (text.is(joint, "and") || text.is(joint, "while") || text.is(joint, ","));
        if (!metric || !joined || amount.first() - before.core() > 14 || !text.is(amount.core(), "in")) return false;
        for (int at = before.core(); at < joint; at++) if (text.is(at, ";") || text.is(at, ":")) return false;
        int next = amount.core() + 1;
        for (var place : findings.places())
            if (place.first() == next || (text.is(next, "the") && place.first() == next + 1)) return true;
        for (var time : findings.times()) if (time.first() == amount.core()) return true;
        return false;
    }

    /** "This includes more than 20 villages": goes on with the claim before it. */
    static boolean continues(Findings findings, Amount amount, @Nullable Verdict previous) {
        if (previous == null || !previous.isClaim()) return false;
        var text = findings.text();
        int first = findings.sentence().first();
        for (int at = first; at < amount.first() && at < first + 4; at++)
            if (text.token(at).lower().startsWith("includ")
                    && (at == first || OPENERS.contains(text.token(first).lower()))) return true;
        return false;
    }
}
