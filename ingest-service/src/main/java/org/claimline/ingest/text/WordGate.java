package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Several lexicons asked at once: whether a token begins a phrase of any of them, and whether a sentence holds such a token. Made when they
 * are complete; a phrase added to one of them later does not pass.
 */
public final class WordGate {
    private final Mark mark;

    /** A gate that lets through what begins a phrase of these tables; gates of one name are to have the same tables. */
    public WordGate(String name, PhraseTable<?>... tables) {
        this(name, List.of(tables));
    }

    /** The same. */
    public WordGate(String name, Collection<? extends PhraseTable<?>> tables) {
        var members = new ArrayList<Mark>();
        for (var table : tables) members.add(table.mark());
        mark = Vocabulary.union(name, members);
    }

    /** Whether a token may begin a phrase of one of the lexicons; false is certain. */
    public boolean passes(Token token) {
        return mark.on(token);
    }

    /** The first token from {@code from} on that passes; {@code limit} where none before it does. */
    public int next(TokenizedText text, int from, int limit) {
        return text.next(mark, from, limit);
    }

    /** Whether such a token may stand in a sentence; false is certain. */
    public boolean mayOccur(Sentence sentence) {
        return mark.in(sentence);
    }
}
