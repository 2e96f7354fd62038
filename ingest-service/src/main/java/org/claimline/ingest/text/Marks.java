package org.claimline.ingest.text;

/**
 * The bits of every token's word, side by side: looking for the few words of one lexicon is most of what reading a text is. They are
 * those of the lexicons that were loaded when they were read.
 */
final class Marks {
    private final long[][] each;
    private final int state;

    Marks(Token[] tokens) {
        // Read first: a lexicon that is loaded meanwhile makes the next look necessary.
        state = Vocabulary.state();
        each = new long[tokens.length][];
        for (int at = 0; at < each.length; at++) each[at] = tokens[at].marks();
    }

    /** Whether a lexicon was loaded since. */
    boolean stale() {
        return state != Vocabulary.state();
    }

    /** The first token from {@code from} on whose word has the bit; {@code limit} where none before it has. */
    int next(Mark mark, int from, int limit) {
        int block = mark.block();
        long bit = mark.bit();
        for (int at = from; at < limit; at++) if ((each[at][block] & bit) != 0) return at;
        return limit;
    }
}
