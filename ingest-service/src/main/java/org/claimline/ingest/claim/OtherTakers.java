package org.claimline.ingest.claim;

import org.claimline.ingest.text.PhraseTable;

/** Who or what takes, loses and wins things without holding ground: fires, floods, sappers, parties, teams. */
final class OtherTakers {
    private final PhraseTable<Integer> takers =
            PhraseTable.read("/org/claimline/ingest/en/land-workers.tsv", row -> Integer.valueOf(row[1]));
    private final int farthest;

    OtherTakers() {
        farthest = PhraseTable.rows("/org/claimline/ingest/en/land-workers.tsv").stream()
                .mapToInt(row -> Integer.parseInt(row[1]))
                .max()
                .orElse(0);
    }

    /** "the fire took 20 hectares", "sappers returned 400 sq km to farmers", "the party took 28 cities". */
    boolean act(Findings findings, Signal signal) {
        var text = findings.text();
        int least = Math.max(findings.sentence().first(), signal.first() - farthest);
        boolean comma = false;
        for (int at = signal.first() - 1; at >= least; at--) {
            comma |= text.is(at, ",");
            var taker = takers.longest(text.tokens(), at, signal.first());
            if (taker != null && signal.first() - at <= taker.value() && !comma) return true;
        }
        return false;
    }
}
