package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.place.PlaceMention;

/** Places behind a preposition said again: "the capture of A and, a day later, of B", "pulled out of A and, it seems, out of B". */
final class SecondObjects {
    private static final int REACH = 24;

    /** "and, it seems, out of": the words between two places that somebody left. */
    private static final int FROM_REACH = 9;

    private SecondObjects() {}

    /** The places with those that the word takes further on. */
    static List<PlaceMention> with(
            Findings findings, NounPhrases phrases, ControlWord word, List<PlaceMention> places) {
        int last = places.getLast().end();
        if (last <= word.end()) return places;
        int more = word.has(Frame.NOUN) ? of(findings, last) : -1;
        if (more < 0 && word.has(Frame.FROM)) more = from(findings, last);
        var others = more < 0 ? List.<PlaceMention>of() : phrases.from(more);
        if (others.isEmpty()) return places;
        var all = new ArrayList<>(places);
        all.addAll(others);
        return all;
    }

    /** One past the "of" of "alongside that of", "and of"; -1 if there is none. */
    private static int of(Findings findings, int last) {
        var text = findings.text();
        int end = Math.min(findings.sentence().end() - 1, last + REACH);
        for (int of = last + 1; of < end; of++) {
            boolean that = text.is(of - 1, "that") || text.is(of - 1, "those");
            boolean joined = text.is(of - 1, "and") || text.is(of - 1, ",") || text.is(of - 1, "well");
            if (text.is(of, "of") && (that || joined)) return of + 1;
        }
        return -1;
    }

    /** One past "and from", "and, apparently, out of"; -1 where another verb or no "and" stands between. */
    private static int from(Findings findings, int last) {
        var text = findings.text();
        int end = Math.min(findings.sentence().end() - 1, last + FROM_REACH);
        boolean and = false;
        for (int at = last; at < end; at++) {
            and |= text.is(at, "and");
            int first = at;
            if (Some.fits(findings.signals(), signal -> signal.first() == first)) return -1;
            boolean joined = text.is(at - 1, "and") || text.is(at - 1, ",");
            if (and && joined && text.is(at, "from")) return at + 1;
            if (and && joined && text.is(at, "out") && text.is(at + 1, "of")) return at + 2;
        }
        return -1;
    }
}
