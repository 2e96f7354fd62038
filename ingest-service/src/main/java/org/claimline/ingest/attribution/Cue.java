package org.claimline.ingest.attribution;

import org.claimline.api.Stance;

/**
 * A verb that reports.
 *
 * @param noun whether the form may also be a noun ("claims", "reports")
 * @param participle whether it borrows the subject of the main clause ("claiming")
 * @param inverted whether its subject may follow it ("said the ministry")
 * @param judging whether it reports only where words call untrue what it is about: "called that a lie"
 * @param figure whether it reports only where a figure follows it: "counts seven villages"
 */
record Cue(Stance stance, boolean noun, boolean participle, boolean inverted, boolean figure, boolean judging) {
    static Cue of(String[] row) {
        return new Cue(
                Stance.valueOf(row[1]),
                row[2].equals("N"),
                row[2].equals("P"),
                row.length > 3 && row[3].equals("F"),
                row.length > 3 && row[3].equals("Q"),
                row.length > 3 && row[3].equals("J"));
    }
}
