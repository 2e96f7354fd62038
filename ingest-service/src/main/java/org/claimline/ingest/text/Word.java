package org.claimline.ingest.text;

/** A word that some lexicon has, kept once for all of them, with a bit for each lexicon it stands in. */
final class Word {
    /** As many longs as hold a bit for every lexicon: the array is never replaced, so that a look at a bit needs no check. */
    static final int ROOM = 12;

    /** In lower case, with straight apostrophes. */
    final String text;

    /** Counted from 0 in the order in which the words were added. */
    final int number;

    /** Only {@link Vocabulary} sets bits, one thread at a time; who holds a lexicon sees those of that lexicon, set before it was made known. */
    final long[] marks = new long[ROOM];

    Word(String text, int number) {
        this.text = text;
        this.number = number;
    }

    boolean has(int block, long bit) {
        return (marks[block] & bit) != 0;
    }

    /** Sets a bit; whether it was not set before. */
    boolean set(int block, long bit) {
        if (has(block, bit)) return false;
        marks[block] |= bit;
        return true;
    }
}
