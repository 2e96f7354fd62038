package org.claimline.ingest.text;

import org.jspecify.annotations.Nullable;

/**
 * Where a phrase stands after some of its words: what it means so far, and the words that may follow. A hash table with open
 * addressing: most words asked for are not there, and that shows in one look at an array of numbers.
 */
final class PhraseNode<V> {
    @Nullable
    V value;

    private int[] hashes = {};
    private String[] words = {};
    private PhraseNode<V>[] nodes = array(0);
    private int size;

    /** The node after a further word, or null. */
    @Nullable
    PhraseNode<V> next(String word) {
        if (size == 0) return null;
        int hash = word.hashCode();
        for (int at = slot(hash); nodes[at] != null; at = (at + 1) & (nodes.length - 1))
            if (hashes[at] == hash && words[at].equals(word)) return nodes[at];
        return null;
    }

    /** The same, made where there is none. */
    PhraseNode<V> add(String word) {
        var known = next(word);
        if (known != null) return known;
        // At most half full, so that a look ends soon.
        if (size * 2 >= nodes.length) grow();
        size++;
        return put(word, new PhraseNode<>());
    }

    private PhraseNode<V> put(String word, PhraseNode<V> node) {
        int at = slot(word.hashCode());
        while (nodes[at] != null) at = (at + 1) & (nodes.length - 1);
        hashes[at] = word.hashCode();
        words[at] = word;
        nodes[at] = node;
        return node;
    }

    private void grow() {
        var oldWords = words;
        var oldNodes = nodes;
        int room = Math.max(2, nodes.length * 2);
        hashes = new int[room];
        words = new String[room];
        nodes = array(room);
        for (int i = 0; i < oldNodes.length; i++) if (oldNodes[i] != null) put(oldWords[i], oldNodes[i]);
    }

    private int slot(int hash) {
        return FirstWords.spread(hash) & (nodes.length - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> PhraseNode<V>[] array(int room) {
        return new PhraseNode[room];
    }
}
