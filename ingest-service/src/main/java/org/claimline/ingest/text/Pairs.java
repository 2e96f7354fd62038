package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that follow one word in some phrase, each with the bits of the lexicons of which a phrase may then begin: a hash table with open
 * addressing. Its words are never changed, the bits are.
 */
final class Pairs {
    static final Pairs NONE = new Pairs(new Word[1], new long[1][], 0);

    private final @Nullable Word[] words;
    private final long[] @Nullable [] bits;
    private final int size;

    private Pairs(@Nullable Word[] words, long[] @Nullable [] bits, int size) {
        this.words = words;
        this.bits = bits;
        this.size = size;
    }

    /** The bits with a word behind, or null where no phrase goes on with it. */
    long @Nullable [] of(Word next) {
        for (int at = next.slot(words.length); words[at] != null; at = (at + 1) & (words.length - 1))
            if (words[at] == next) return bits[at];
        return null;
    }

    /** The same with a further word. */
    Pairs with(Word next, long[] more) {
        // At most half full, so that a look ends soon.
        int room = words.length;
        while (room < (size + 1) * 2) room *= 2;
        var grown = new Word[room];
        var grownBits = new long[room][];
        for (int i = 0; i < words.length; i++) {
            var word = words[i];
            if (word != null) put(grown, grownBits, word, bits[i]);
        }
        put(grown, grownBits, next, more);
        return new Pairs(grown, grownBits, size + 1);
    }

    /** The bits of all words. */
    List<long[]> all() {
        var all = new ArrayList<long[]>();
        for (var each : bits) if (each != null) all.add(each);
        return all;
    }

    private static void put(@Nullable Word[] words, long[] @Nullable [] bits, Word word, long @Nullable [] own) {
        int at = word.slot(words.length);
        while (words[at] != null) at = (at + 1) & (words.length - 1);
        words[at] = word;
        bits[at] = own;
    }
}
