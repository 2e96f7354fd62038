package org.claimline.ingest.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of all lexicons, each kept once. A text's word that a lexicon has is then the very same string, and finding that out is one
 * look instead of a comparison letter by letter. It grows with the lexicons, never with a text.
 */
final class Vocabulary {
    private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** Adds a word of a lexicon. The words that the code itself names are the same strings, too. */
    static String add(String word) {
        String shared = word.intern();
        WORDS.put(shared, shared);
        return shared;
    }

    /** The lexicons' own string for a word; the word itself where none has it. */
    static String shared(String word) {
        String known = WORDS.get(word);
        return known == null ? word : known;
    }
}
