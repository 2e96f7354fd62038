package org.claimline.ingest.claim;

import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;

/** Tells where names leave out the verb of those before them, and with it their time. */
final class Gapping {
    private static final WordSet JOINTS = PhraseTable.words("/org/claimline/ingest/en/gap-joints.tsv");

    private Gapping() {}

    /** "A fell on the 8th, B and C on the 10th", "A fell on Monday and B on Tuesday": names behind a comma, or behind "and", that leave out the verb have the time behind them. */
    static boolean holds(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (draft.amount() != null
                || time.end() > draft.first()
                || !(findings.text().is(time.end(), ",") || findings.text().is(time.end(), "and"))) return false;
        if (!listed(findings, time.end() + 1, draft.first())) return false;
        for (var other : findings.times())
            if (other.use() == Use.WINDOW
                    && other.first() >= draft.end()
                    && listed(findings, draft.end(), other.first())) return true;
        return false;
    }

    /** "took A on Tuesday and on Wednesday B": a time right behind "and" and right before a name or a figure is of these. */
    static boolean opensNext(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.first() <= draft.end() || !findings.text().is(time.first() - 1, "and")) return false;
        return draft.amount() == null
                ? Some.fits(findings.settlements(), place -> place.first() == time.end())
                : Some.fits(
                        findings.amounts(),
                        amount -> amount.first() == time.end() && amount.dimension() != Dimension.TIME);
    }

    /** The same, asked of the name or the figure behind it. */
    static boolean opens(MentionBuilder.Draft draft, TimeExpression time) {
        return time.end() == draft.first()
                && time.first() > draft.findings().sentence().first()
                && draft.findings().text().is(time.first() - 1, "and");
    }

    /** Whether nothing but the names of places and "and" stands from one token to another. */
    private static boolean listed(Findings findings, int from, int to) {
        for (int at = from; at < to; at++) {
            int here = at;
            boolean name = Some.fits(findings.places(), place -> place.first() <= here && here < place.end());
            if (!name && !JOINTS.has(findings.text().token(at))) return false;
        }
        return true;
    }
}
