package org.claimline.ingest.claim;

import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;

/** Tells where names leave out the verb of those before them, and with it their time. */
final class Gapping {
    private Gapping() {}

    /** "A fell on the 8th, B and C on the 10th": names behind a comma that leave out the verb have the time behind them. */
    static boolean holds(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (draft.amount() != null
                || time.end() > draft.first()
                || !findings.text().is(time.end(), ",")) return false;
        if (!listed(findings, time.end() + 1, draft.first())) return false;
        for (var other : findings.times())
            if (other.use() == Use.WINDOW
                    && other.first() >= draft.end()
                    && listed(findings, draft.end(), other.first())) return true;
        return false;
    }

    /** Whether nothing but the names of places and "and" stands from one token to another. */
    private static boolean listed(Findings findings, int from, int to) {
        for (int at = from; at < to; at++) {
            int here = at;
            boolean name = Some.fits(findings.places(), place -> place.first() <= here && here < place.end());
            if (!name && !findings.text().is(at, "and") && !findings.text().is(at, ",")) return false;
        }
        return true;
    }
}
