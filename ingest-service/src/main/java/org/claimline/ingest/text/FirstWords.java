package org.claimline.ingest.text;

import java.util.Arrays;

/** A set of words that answers "surely not" from a few bits: a Bloom filter with one hash, the one a string keeps. */
final class FirstWords {
    /** Bits per word; at 16, one foreign word in sixteen is let through. */
    private static final int ROOM = 16;

    private long[] bits = new long[8];
    private int[] hashes = new int[16];
    private int size;

    void add(String word) {
        if (size == hashes.length) hashes = Arrays.copyOf(hashes, size * 2);
        hashes[size++] = word.hashCode();
        if (size * ROOM > bits.length * Long.SIZE) {
            bits = new long[bits.length * 2];
            for (int i = 0; i < size; i++) set(hashes[i]);
        } else set(word.hashCode());
    }

    /** False only for a word that was never added. */
    boolean mayHold(String word) {
        int spread = spread(word.hashCode());
        return (bits[(spread >>> 6) & (bits.length - 1)] & (1L << spread)) != 0;
    }

    private void set(int hash) {
        int spread = spread(hash);
        bits[(spread >>> 6) & (bits.length - 1)] |= 1L << spread;
    }

    /** Short words differ in the low bits of their hash alone. */
    static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
