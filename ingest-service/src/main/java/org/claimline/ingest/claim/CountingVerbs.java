package org.claimline.ingest.claim;

import org.claimline.ingest.text.PhraseTable;

/** "DeepState has 505 for November", "we can confirm 31": a bare number behind the verb of who keeps a count is another count of the same. */
final class CountingVerbs {
    /** "had come up with": the longest of them. */
    private static final int LONGEST = 3;

    private static final PhraseTable<String> VERBS =
            PhraseTable.read("/org/claimline/ingest/en/counting-verbs.tsv", row -> row[0]);

    private CountingVerbs() {}

    /** Whether such words end right before a token. */
    static boolean before(Findings findings, int end) {
        var text = findings.text();
        for (int at = Math.max(findings.sentence().first(), end - LONGEST); at < end; at++)
            if (VERBS.exactly(text.tokens(), at, end) != null) return true;
        return false;
    }
}
