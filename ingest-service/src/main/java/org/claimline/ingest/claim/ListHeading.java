package org.claimline.ingest.claim;

import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/** Finds what the line above a list says of its items: "Liberated this week:", then "- 5 villages" and "- 40 sq km". */
final class ListHeading {
    /** An item is short, and a list not long. */
    private static final int ITEM = 14;

    private static final int LIST = 80;
    private static final int HEADING = 24;

    private final Clauses clauses;

    ListHeading(Clauses clauses) {
        this.clauses = clauses;
    }

    /** Whether the sentence is an item of a list whose heading tells of ground changing hands. */
    boolean change(Findings findings) {
        var text = findings.text();
        var sentence = findings.sentence();
        if (sentence.end() - sentence.first() > ITEM) return false;
        int colon = colon(text, sentence);
        if (colon < 1 || ends(text, colon - 1)) return false;
        int first = colon;
        while (first > 0 && colon - first < HEADING && !ends(text, first - 1)) first--;
        var heading = new Sentence(first, colon, sentence.paragraph());
        for (var signal : clauses.signals(text, heading))
            if (signal.kind().change()) return clauses.intent(text, heading, signal) == null;
        return false;
    }

    /** The colon at the end of the line above the list, or -1. */
    private static int colon(TokenizedText text, Sentence sentence) {
        for (int at = sentence.first() - 1; at >= Math.max(0, sentence.first() - LIST); at--) {
            if (ends(text, at)) return -1;
            if (text.is(at, ":") && text.breaks(at)) return at;
        }
        return -1;
    }

    private static boolean ends(TokenizedText text, int at) {
        return text.is(at, ".") || text.is(at, "?") || text.is(at, "!");
    }
}
