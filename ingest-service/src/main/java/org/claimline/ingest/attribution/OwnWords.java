package org.claimline.ingest.attribution;

import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;

/** Tells from pronouns whether a sentence outside quotation marks is somebody's own words: "we", "our boys". */
final class OwnWords {
    private static final String EN = "/org/claimline/ingest/en/";

    private final Set<String> own = PhraseTable.words(EN + "ours.tsv");
    private final Set<String> singular = PhraseTable.words(EN + "first-person.tsv");

    /** Whether a speaker of a side speaks of himself in a sentence. */
    boolean in(TokenizedText text, Sentence sentence) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
            var token = text.token(at);
            // "the US" is a country.
            boolean country = token.text().equals("US");
            boolean says = own.contains(token.lower()) || singular.contains(token.lower());
            if (says && !country && text.quotation(at) == null) return true;
        }
        return false;
    }
}
