package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that some lexicon has, kept once for all of them, with a bit for each lexicon of which a phrase begins with it. */
final class Word {
    /** As many longs as hold a bit for every lexicon: the array is never replaced, so that a look at a bit needs no check. */
    static final int ROOM = 12;

    /** The bits of what no lexicon has. */
    static final long[] NONE = new long[ROOM];

    /** In lower case, with straight apostrophes. */
    final String text;

    /** Counted from 0 in the order in which the words were added. */
    final int number;

    // Only Vocabulary sets bits, one thread at a time; who holds a lexicon sees those of that lexicon, set before it
    // was made known.

    /** The bits of the lexicons that have it or a phrase that begins with it. */
    final long[] begins = new long[ROOM];

    /** Those that have it by itself: all that matters before a word with which no phrase goes on. */
    private volatile long[] alone = new long[ROOM];

    /** What that was for texts read before a lexicon was loaded: they see there at which words to look once more. */
    private final List<long[]> earlier = new ArrayList<>(0);

    /** The words with which phrases go on behind it; replaced when it grows, so that a reader sees it whole. */
    private volatile Pairs pairs = Pairs.NONE;

    /** A bit for each of these words, which several share: nearly all words that follow in a text have none. */
    private long sieve;

    Word(String text, int number) {
        this.text = text;
        this.number = number;
    }

    /** Where to look for it first in a hash table of so many places, a power of two. */
    int slot(int room) {
        // The words of one lexicon are numbered in a row; side by side they would stand in each other's way.
        int mixed = number * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (room - 1);
    }

    /** The bits of the lexicons of which a phrase may stand at this word before another; null = one that no lexicon has, or none. */
    long[] before(@Nullable Word next) {
        // Read first: what is added after it is set in it too.
        long[] own = alone;
        if (next == null || (sieve & grain(next)) == 0) return own;
        var bits = pairs.of(next);
        return bits == null ? own : bits;
    }

    /** Sets the bit of a lexicon that has this word by itself; whether it was not set before. */
    boolean set(int block, long bit) {
        boolean fresh = (alone[block] & bit) == 0;
        for (var bits : all()) bits[block] |= bit;
        return fresh;
    }

    /** Sets the bit of a lexicon with a phrase that goes on with another word; whether it was not set before. */
    boolean set(Word next, int block, long bit) {
        begins[block] |= bit;
        var bits = pairs.of(next);
        if (bits == null) {
            bits = alone.clone();
            pairs = pairs.with(next, bits);
            sieve |= grain(next);
        }
        boolean fresh = (bits[block] & bit) == 0;
        bits[block] |= bit;
        return fresh;
    }

    /** Sets a bit for the texts that have been read: before the other word of a phrase they have the bits of this word alone. */
    void setForEarlier(int block, long bit) {
        var later = alone.clone();
        earlier.add(alone);
        for (var bits : earlier) bits[block] |= bit;
        alone = later;
    }

    /** Sets a bit wherever one of these is set. */
    void unite(Iterable<Mark> members, Mark union) {
        for (var bits : all())
            for (var member : members)
                if ((bits[member.block()] & member.bit()) != 0) bits[union.block()] |= union.bit();
    }

    private static long grain(Word word) {
        return 1L << word.number;
    }

    private List<long[]> all() {
        var all = new ArrayList<>(earlier);
        all.add(begins);
        all.add(alone);
        all.addAll(pairs.all());
        return all;
    }
}
