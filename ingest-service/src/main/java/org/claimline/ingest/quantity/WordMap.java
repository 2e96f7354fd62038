package org.claimline.ingest.quantity;

import java.util.HashMap;
import java.util.Map;
import org.claimline.ingest.text.PhraseTable;

/** A lexicon of single words, for the places where a phrase table would cost more than it gives. */
final class WordMap {
    private WordMap() {}

    /** The words of an English table with the part they play. */
    static Map<String, String> read(String table) {
        var words = new HashMap<String, String>();
        for (var row : PhraseTable.rows("/org/claimline/ingest/en/" + table + ".tsv"))
            for (var word : row[0].split("\\|", -1)) words.put(word, row[1]);
        return words;
    }
}
