package org.claimline.ingest.text;

import org.jspecify.annotations.Nullable;

/** Where a phrase stands after some of its words: what it means so far, and the words that may follow, in a hash table with open addressing. */
final class PhraseNode<V> {
    @Nullable
    V value;

    private Word[] words = {};
    private PhraseNode<V>[] nodes = array(0);
    private int size;

    /** The word added last and the node behind it. */
    private @Nullable Word only;

    private @Nullable PhraseNode<V> onlyNode;

    /** The node after a further word, or null. */
    @Nullable
    PhraseNode<V> next(@Nullable Word word) {
        if (size == 0 || word == null) return null;
        // Behind its first word most phrases go on in one way alone.
        if (size == 1) return only == word ? onlyNode : null;
        for (int at = slot(word); nodes[at] != null; at = (at + 1) & (nodes.length - 1))
            if (words[at] == word) return nodes[at];
        return null;
    }

    /** The same, made where there is none. */
    PhraseNode<V> add(Word word) {
        var known = next(word);
        if (known != null) return known;
        // At most half full, so that a look ends soon.
        if (size * 2 >= nodes.length) grow();
        size++;
        only = word;
        onlyNode = put(word, new PhraseNode<>());
        return onlyNode;
    }

    private PhraseNode<V> put(Word word, PhraseNode<V> node) {
        int at = slot(word);
        while (nodes[at] != null) at = (at + 1) & (nodes.length - 1);
        words[at] = word;
        nodes[at] = node;
        return node;
    }

    private void grow() {
        var oldWords = words;
        var oldNodes = nodes;
        int room = Math.max(2, nodes.length * 2);
        words = new Word[room];
        nodes = array(room);
        for (int i = 0; i < oldNodes.length; i++) if (oldNodes[i] != null) put(oldWords[i], oldNodes[i]);
    }

    private int slot(Word word) {
        // The words of one lexicon are numbered in a row; side by side they would stand in each other's way.
        int mixed = word.number * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (nodes.length - 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> PhraseNode<V>[] array(int room) {
        return new PhraseNode[room];
    }
}
