package org.claimline.ingest.claim;

import org.claimline.ingest.text.PhraseTable;

/** Words that tie a sentence to the time of the one before: "later", "They also". */
final class Dependents {
    private static final String TABLE = "/org/claimline/ingest/en/dependents.tsv";

    static final Dependents ENGLISH = new Dependents();

    /** Words further on belong to something else. */
    private static final int REACH = 8;

    private final PhraseTable<Boolean> anywhere = new PhraseTable<>(TABLE + " anywhere");
    private final PhraseTable<Boolean> start = new PhraseTable<>(TABLE + " start");

    private Dependents() {
        for (var row : PhraseTable.rows(TABLE))
            for (var phrase : row[0].split("\\|", -1)) (row[1].equals("START") ? start : anywhere).put(phrase, true);
    }

    /** Whether a sentence leans on the one before. */
    boolean ties(Findings findings) {
        var tokens = findings.text().tokens();
        var sentence = findings.sentence();
        if (start.longest(tokens, sentence.first(), sentence.end()) != null) return true;
        for (int at = sentence.first(); at < Math.min(sentence.end(), sentence.first() + REACH); at++)
            if (anywhere.longest(tokens, at, sentence.end()) != null) return true;
        return false;
    }
}
