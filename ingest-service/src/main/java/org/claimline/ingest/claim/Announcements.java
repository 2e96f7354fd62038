package org.claimline.ingest.claim;

import org.claimline.api.Measure;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads which count a sentence asks for or announces: "How many villages has Ukraine freed?", "Settlements liberated, by region". */
final class Announcements {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "how many more villages": the words between the opener and its noun. */
    private static final int NOUN_REACH = 4;

    /** A heading has no more words. */
    private static final int HEADING = 12;

    private static final WordSet COUNTED = PhraseTable.words(EN + "settlement-plurals.tsv");
    private static final WordSet GROUND = PhraseTable.words(EN + "counted-ground.tsv");

    private final PhraseTable<Measure> openers = PhraseTable.read(
            EN + "count-announcers.tsv", row -> row[1].equals("AREA") ? Measure.AREA : Measure.SETTLEMENTS);
    private final Actors actors = new Actors();
    private final Clauses clauses;

    Announcements(Clauses clauses) {
        this.clauses = clauses;
    }

    /** What a sentence announces; null = nothing. */
    @Nullable
    Announced in(Findings findings) {
        var measure = measure(findings);
        if (measure == null) return null;
        for (var signal : findings.signals()) {
            if (!signal.kind().change()) continue;
            var intent = clauses.intent(findings.text(), findings.sentence(), signal);
            if (intent == Reason.FORECAST && !asks(findings)) return null;
            var attribution = findings.attribution(signal.first());
            var own = attribution == null ? null : attribution.claimant().side();
            var named = actors.actor(findings, signal, own, 0, null);
            var holder = Sides.heldBy(signal.kind(), named == null ? own : named, Stance.ASSERTS);
            return new Announced(measure, findings.sentence().end(), holder, window(findings));
        }
        return null;
    }

    /** "How many have they taken since Monday?" */
    private static @Nullable Window window(Findings findings) {
        for (var time : findings.times())
            if (time.use() == TimeExpression.Use.WINDOW) return time.window(findings.published());
        return null;
    }

    /** "How much did the offensive win?" */
    private static boolean asks(Findings findings) {
        return findings.text().is(findings.sentence().end() - 1, "?");
    }

    private @Nullable Measure measure(Findings findings) {
        var text = findings.text();
        int first = findings.sentence().first();
        int end = findings.sentence().end();
        int start = openers.mayOccur(findings.sentence()) ? openers.next(text, first, end) : end;
        for (int at = start; at < end; at = openers.next(text, at + 1, end)) {
            var opener = openers.longest(text.tokens(), at, end);
            if (opener == null) continue;
            var nouns = opener.value() == Measure.AREA ? GROUND : COUNTED;
            for (int noun = opener.end() - 1; noun < Math.min(end, opener.end() + NOUN_REACH); noun++)
                if (nouns.has(text.token(noun))) return opener.value();
        }
        boolean heading = end - first <= HEADING && !text.is(end - 1, ".") && !text.is(end - 1, "?");
        for (int at = first; heading && at < end; at++) if (COUNTED.has(text.token(at))) return Measure.SETTLEMENTS;
        return null;
    }
}
