package org.claimline.ingest.claim;

import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;

/**
 * The times of what is told beside a claim, in its own sentence: in a clause between commas, of the last of several, or of another figure that
 * this one is compared with.
 */
final class Asides {
    /** "which Ukrainian troops entered on Tuesday": how far the word that opens a clause stands before its time. */
    private static final int CLAUSE = 12;

    private static final WordSet RELATIVE = PhraseTable.words("/org/claimline/ingest/en/relative-clauses.tsv");
    private static final WordSet JOIN = PhraseTable.words("/org/claimline/ingest/en/joins-behind.tsv");
    private static final PhraseTable<String> LAST =
            PhraseTable.read("/org/claimline/ingest/en/last-of-them.tsv", row -> row[1]);
    private static final PhraseTable<String> COMPARING =
            PhraseTable.read("/org/claimline/ingest/en/comparing.tsv", row -> row[1]);

    /** Whether a time of the claim's sentence is that of something told beside it. */
    boolean holds(MentionBuilder.Draft draft, TimeExpression time) {
        return closed(draft, time) || ofLast(draft, time) || compared(draft, time);
    }

    /** "listed A, which the army entered on Tuesday, as well as B", "A, which had been grey since May, followed on Monday". */
    private static boolean closed(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        if (!text.is(time.end(), ",")) return false;
        int open = opening(text, draft.findings().sentence().first(), time.first());
        if (open < 0) return false;
        // "..., as well as B": what is named behind the clause has no part in it, whatever the nearest verb.
        if (time.end() <= draft.first()) return JOIN.has(text.token(time.end() + 1)) || other(draft, open, time.end());
        return open >= draft.end() && other(draft, open, time.end()) && another(draft, time);
    }

    /** Where the clause between commas begins in which a time stands; -1 = in none. */
    private static int opening(TokenizedText text, int least, int time) {
        for (int at = time - 1; at > Math.max(least, time - CLAUSE); at--) {
            if (text.is(at, ",") || text.is(at, ";")) return -1;
            if (RELATIVE.has(text.token(at)) && text.is(at - 1, ",")) return at;
        }
        return -1;
    }

    /** Whether the claim's own verb stands outside the clause. */
    private static boolean other(MentionBuilder.Draft draft, int open, int end) {
        var signal = draft.signal();
        return signal != null && (signal.first() < open || signal.first() >= end);
    }

    /** Whether another time stands behind one. */
    private static boolean another(MentionBuilder.Draft draft, TimeExpression time) {
        for (var other : draft.findings().times())
            if (other.first() > time.end() && (other.use() == Use.WINDOW || other.use() == Use.END)) return true;
        return false;
    }

    /** "They are A, B and C, the last of which was freed on Monday": the time of the last is not that of the others. */
    private static boolean ofLast(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        for (int at = draft.end(); at < time.first(); at++) {
            if (LAST.longest(findings.text().tokens(), at, time.first()) == null) continue;
            int end = at;
            return findings.places().stream().anyMatch(place -> place.first() >= draft.end() && place.end() <= end);
        }
        return false;
    }

    /** "took 520 sq km, almost double what they had managed in October": the time of the figure that this one is compared with. */
    private static boolean compared(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        if (draft.amount() == null) return false;
        for (int at = draft.end(); at < time.first(); at++) {
            if (text.is(at, ";")) return false;
            if (COMPARING.longest(text.tokens(), at, time.first()) != null) return true;
        }
        return false;
    }
}
