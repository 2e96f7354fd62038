package org.claimline.ingest.text;

/**
 * The bit that stands for one lexicon.
 *
 * @param block the index of the long that holds it
 */
record Mark(int block, long bit) {
    /** That of an empty lexicon: no word has it. */
    static final Mark NONE = new Mark(0, 0);

    /** Whether a token's word has it. */
    boolean on(Token token) {
        return token.has(block, bit);
    }

    /** Whether a word of a sentence may have it; false is certain. */
    boolean in(Sentence sentence) {
        return sentence.mayHave(block, bit);
    }
}
