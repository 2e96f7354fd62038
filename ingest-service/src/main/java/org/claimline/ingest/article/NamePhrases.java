package org.claimline.ingest.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phrases of names, by the hash of their words. Among some hundred phrases no two of 64 bits are alike, and a stranger that is like one is not to be met. */
final class NamePhrases {
    private static final long PRIME = 0x100000001B3L;
    private static final int ASCII = 128;
    private static final int CASE = 'a' - 'A';
    private static final int SIZE = 1 << 12;
    private static final int FILTER = 1 << 13;

    private final long[] keys = new long[SIZE];
    private final @Nullable Role[] roles = new Role[SIZE];
    /** How many words the longest phrase has that begins with a word. */
    private final byte[] longest = new byte[SIZE];

    /** A bit for each word that begins a phrase; most words of most names begin none, and are told by this small table alone. */
    private final long[] beginnings = new long[FILTER / Long.SIZE];

    private int count;

    /** A word by one more letter, whatever its case; the empty word is 0. */
    static long longer(long word, char letter) {
        return (word + 1 + (letter < ASCII ? letter | CASE : Character.toLowerCase(letter))) * PRIME;
    }

    /** A phrase by one more word. */
    static long joined(long phrase, long word) {
        return (phrase ^ Long.rotateLeft(word, 23)) * PRIME;
    }

    void add(List<Long> words, Role role) {
        var phrase = words.getFirst();
        for (var word : words.subList(1, words.size())) phrase = joined(phrase, word);
        roles[put(phrase)] = role;
        var first = put(words.getFirst());
        longest[first] = (byte) Math.max(longest[first], words.size());
        var bit = bit(words.getFirst());
        beginnings[bit >>> 6] |= 1L << bit;
    }

    @Nullable
    Role role(long phrase) {
        return roles[place(phrase)];
    }

    int longest(long word) {
        var bit = bit(word);
        return ((beginnings[bit >>> 6] >>> bit) & 1) == 0 ? 0 : longest[place(word)];
    }

    private static int bit(long word) {
        return (int) ((word >>> 40) ^ word) & FILTER - 1;
    }

    private int put(long key) {
        var place = place(key);
        if (keys[place] == 0 && ++count * 2 > SIZE)
            throw new IllegalStateException("more phrases than there is room for");
        keys[place] = key;
        return place;
    }

    /** Where a key stands, or the free place where it would. */
    private int place(long key) {
        var at = (int) (key ^ (key >>> 29)) & SIZE - 1;
        while (keys[at] != 0 && keys[at] != key) at = (at + 1) & SIZE - 1;
        return at;
    }
}
