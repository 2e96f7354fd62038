package org.claimline.ingest.attribution;

import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Tells from pronouns whether a sentence outside quotation marks is somebody's own words: "we", "our boys". */
final class OwnWords {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "our assault troopers", "we have finally taken": so many words behind the pronoun at most. */
    private static final int DEED = 3;

    private static final WordSet WE = new WordSet("those who fight, of themselves", Set.of("our", "we"));

    private final WordSet deeds = PhraseTable.words(EN + "own-deeds.tsv");
    private final WordSet own = PhraseTable.words(EN + "ours.tsv");
    private final WordSet staff = PhraseTable.words(EN + "own-staff.tsv");
    private final WordSet tallies = PhraseTable.words(EN + "tallies.tsv");
    private final WordSet people = PhraseTable.words(EN + "people.tsv");
    private final WordSet singular = PhraseTable.words(EN + "first-person.tsv");

    /** Whether "our" stands in a sentence before a noun of those who fight or of what is fought for, and not before what an outlet has. */
    boolean partisan(TokenizedText text, Sentence sentence) {
        if (!own.mayOccur(sentence)) return false;
        for (int at = sentence.first(); at + 1 < sentence.end(); at++) {
            var token = text.token(at);
            boolean says = own.has(token) && token.lower().startsWith("our");
            var next = text.token(at + 1);
            if (says && text.quotation(at) == null && !staff.has(next) && !tallies.has(next)) return true;
        }
        return false;
    }

    /** Whether a whole text is written by one who fights in it: in at least two sentences, and not in quotation marks. */
    boolean through(TokenizedText text) {
        int count = 0;
        for (var sentence : text.sentences()) if (fighting(text, sentence) && ++count == 2) return true;
        return false;
    }

    private boolean fighting(TokenizedText text, Sentence sentence) {
        if (!WE.mayOccur(sentence) || (!people.mayOccur(sentence) && !deeds.mayOccur(sentence))) return false;
        for (int at = sentence.first(); at + 1 < sentence.end(); at++) {
            if (!WE.has(text.token(at)) || text.quotation(at) != null) continue;
            int end = Math.min(sentence.end(), at + 1 + DEED);
            if (text.is(at, "our"))
                for (int noun = at + 1; noun < end; noun++) if (people.has(text.token(noun))) return true;
            if (text.is(at, "we"))
                for (int deed = at + 1; deed < end; deed++) if (deeds.has(text.token(deed))) return true;
        }
        return false;
    }

    /** Whether a speaker of a side speaks of himself in a sentence. */
    boolean in(TokenizedText text, Sentence sentence) {
        if (!own.mayOccur(sentence) && !singular.mayOccur(sentence)) return false;
        for (int at = sentence.first(); at < sentence.end(); at++) {
            var token = text.token(at);
            // "the US" is a country.
            boolean country = token.text().equals("US");
            boolean says = own.has(token) || singular.has(token);
            if (says && !country && text.quotation(at) == null) return true;
        }
        return false;
    }
}
