package org.claimline.ingest.text;

import java.util.Arrays;

/** Up to 64 marks for each word of a lexicon, looked up by the word's number. Made when the lexicon is complete. */
public final class WordBits {
    private long[] bits = {};

    /** Sets bits of a word in lower case, beside those that it has. */
    public void add(String text, long more) {
        int number = Vocabulary.add(text).number;
        if (number >= bits.length) bits = Arrays.copyOf(bits, Math.max(number + 1, bits.length * 2));
        bits[number] |= more;
    }

    /** The bits of a token's word; 0 where it has none. */
    public long of(Token token) {
        var word = token.known();
        return word == null || word.number >= bits.length ? 0 : bits[word.number];
    }
}
