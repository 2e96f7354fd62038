package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Settlements that are named on a par: "A, B and the village of C". What is told of one is told of all. */
final class NameRows {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "A, B and the village of C": the words between two names of one list. */
    private static final int GAP = 8;

    private static final PhraseTable<String> JOINTS = PhraseTable.read(EN + "name-joints.tsv", row -> row[1]);
    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");

    private NameRows() {}

    /** Whether nothing but "and" or a comma, and what both are, stands between two names. */
    static boolean joined(TokenizedText text, PlaceMention one, PlaceMention other) {
        if (other.first() - one.end() > GAP || other.first() <= one.end()) return false;
        boolean joint = false;
        for (int at = one.end(); at < other.first(); at++) {
            String kind = JOINTS.get(text.token(at));
            if (kind == null && !NOUNS.has(text.token(at))) return false;
            joint |= "J".equals(kind);
        }
        return joint;
    }

    /** The names at the end of a row that stand on a par: of "A fell. B and C were shelled" B and C. */
    static List<PlaceMention> last(TokenizedText text, List<PlaceMention> named) {
        int from = named.size() - 1;
        while (from > 0 && joined(text, named.get(from - 1), named.get(from))) from--;
        return named.subList(from, named.size());
    }

    /** From the first to the last name of the row that a place stands in. */
    static TokenRange around(Findings findings, PlaceMention place) {
        var row = findings.settlements();
        int at = row.indexOf(place);
        if (at < 0) return new TokenRange(place.first(), place.end());
        int first = at;
        int last = at;
        while (first > 0 && joined(findings.text(), row.get(first - 1), row.get(first))) first--;
        while (last + 1 < row.size() && joined(findings.text(), row.get(last), row.get(last + 1))) last++;
        return new TokenRange(row.get(first).first(), row.get(last).end());
    }
}
