package org.claimline.ingest.text;

import org.jspecify.annotations.Nullable;

/** Where a phrase stands after some of its words: what it means so far, and the words that may follow, in a hash table with open addressing. */
final class PhraseNode<V> {
    @Nullable
    V value;

    /** The word that leads here; null = none does, as phrases begin here. */
    private final @Nullable Word word;

    private PhraseNode<V>[] nodes = array(0);
    private int size;

    /** The node behind the word added last. */
    private @Nullable PhraseNode<V> only;

    PhraseNode(@Nullable Word word) {
        this.word = word;
    }

    /** Whether no phrase goes on here. */
    boolean last() {
        return size == 0;
    }

    /** The node after a further word, or null. */
    @Nullable
    PhraseNode<V> next(@Nullable Word further) {
        if (size == 0 || further == null) return null;
        // Behind its first word most phrases go on in one way alone.
        if (size == 1) return only != null && only.word == further ? only : null;
        for (int at = further.slot(nodes.length); nodes[at] != null; at = (at + 1) & (nodes.length - 1))
            if (nodes[at].word == further) return nodes[at];
        return null;
    }

    /** The same, made where there is none. */
    PhraseNode<V> add(Word further) {
        var known = next(further);
        if (known != null) return known;
        // At most half full, so that a look ends soon.
        if (size * 2 >= nodes.length) grow();
        size++;
        only = put(further, new PhraseNode<>(further));
        return only;
    }

    private PhraseNode<V> put(Word further, PhraseNode<V> node) {
        int at = further.slot(nodes.length);
        while (nodes[at] != null) at = (at + 1) & (nodes.length - 1);
        nodes[at] = node;
        return node;
    }

    private void grow() {
        var old = nodes;
        nodes = array(Math.max(2, old.length * 2));
        for (var node : old) if (node != null && node.word != null) put(node.word, node);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <V> PhraseNode<V>[] array(int room) {
        return new PhraseNode[room];
    }
}
