package org.claimline.ingest.claim;

import org.claimline.api.Side;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads which side acts from the words behind a word of change: "by", "to", "from", "into the hands of". */
final class ActorsBehind {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "was captured from three sides in May by Russian troops": the words between a verb and who acts. */
    private static final int BY_REACH = 10;

    /** "wrested the village of Robotyne, in the south, from": the words between a verb and who is robbed. */
    private static final int FROM_REACH = 16;

    private static final WordSet RIDDING = PhraseTable.words(EN + "verbs-of-ridding.tsv");
    private static final WordSet RULES = PhraseTable.words(EN + "rules.tsv");

    private final SideWords words;

    ActorsBehind(SideWords words) {
        this.words = words;
    }

    /** The side that acts; null where no such words name it. */
    @Nullable
    Side actor(Findings findings, Signal signal, @Nullable Side own) {
        var side = agent(findings, signal, own);
        if (side == null) side = ruler(findings, signal, own);
        if (side == null) side = receiver(findings, signal, own);
        return side == null && signal.kind() == Signal.Kind.GAIN ? winner(findings, signal, own) : side;
    }

    private @Nullable Side agent(Findings findings, Signal signal, @Nullable Side own) {
        var text = findings.text();
        int end = findings.sentence().end();
        // "pulled out after being encircled by": the words behind "by" belong to the next verb.
        int reach = Math.min(end, signal.end() + BY_REACH);
        for (var next : findings.signals()) if (next.first() >= signal.end()) reach = Math.min(reach, next.first());
        // "that its troops had taken Toretsk has not been confirmed by": nor do they behind another verb's "has".
        for (int at = signal.end(); at < reach && !text.is(at, "which") && !Auxiliaries.at(findings, at); at++)
            if (text.is(at, "by") && at + 1 < end) {
                var by = words.within(findings, at + 1, Math.min(end, at + 4), own);
                if (by != null) return by;
            }
        return null;
    }

    /** "into the hands of Russian troops", "under the control of the enemy". */
    private @Nullable Side ruler(Findings findings, Signal signal, @Nullable Side own) {
        var text = findings.text();
        int of = text.is(signal.end() - 1, "of") ? signal.end() - 1 : signal.end();
        boolean rules = text.is(of, "of") && RULES.has(text.token(of - 1));
        return rules && NamedPlaces.placeAt(findings, of + 1) == null ? near(findings, of + 1, own) : null;
    }

    /** "fell to Russian troops". */
    private @Nullable Side receiver(Findings findings, Signal signal, @Nullable Side own) {
        boolean to = findings.text().is(signal.end() - 1, "to");
        return to ? words.within(findings, signal.end(), end(findings, signal.end() + 3), own) : null;
    }

    /** "cleared of Russian soldiers", "wrested it from Russian troops": the other side than that which is robbed. */
    private @Nullable Side winner(Findings findings, Signal signal, @Nullable Side own) {
        TokenizedText text = findings.text();
        if (text.is(signal.end(), "of")) {
            var cleared = near(findings, signal.end() + 1, own);
            if (cleared != null) return Sides.other(cleared);
        }
        int limit = findings.sentence().end();
        boolean rids = RIDDING.has(text.token(signal.end() - 1));
        for (int at = signal.end(); at < Math.min(limit, signal.end() + FROM_REACH); at++) {
            // "have rid Robotyne of Russian soldiers"
            if (rids && text.is(at, "of")) {
                var gone = near(findings, at + 1, own);
                if (gone != null) return Sides.other(gone);
            }
            // The capture of A "another fairy tale from" B
            if (text.token(at).quote()) return null;
            if (text.is(at, "from") && at + 1 < limit) {
                var robbed = near(findings, at + 1, own);
                if (robbed != null) return Sides.other(robbed);
            }
        }
        return null;
    }

    /** The side that the next two words name. */
    private @Nullable Side near(Findings findings, int from, @Nullable Side own) {
        return words.within(findings, from, end(findings, from + 2), own);
    }

    private static int end(Findings findings, int reach) {
        return Math.min(findings.sentence().end(), reach);
    }
}
