package org.claimline.ingest.text;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;

/** Words of a language that play one part; asking whether a token is one of them is a look at a bit. It cannot be changed. */
public final class WordSet extends AbstractSet<String> {
    private final Set<String> words;
    private final Mark mark;

    /** Those of the mark, at hand: no question is asked more often. */
    private final int block;

    private final long bit;

    /** A set of these words; sets of one name are to have the same words. */
    public WordSet(String name, Set<String> words) {
        this(words, Vocabulary.mark("words of " + name));
    }

    private WordSet(Set<String> words, Mark mark) {
        this.words = Collections.unmodifiableSet(words);
        this.mark = mark;
        block = mark.block();
        bit = mark.bit();
        for (var word : words) Vocabulary.add(word, mark);
    }

    /** Whether a token, in lower case, is one of the words. */
    public boolean has(Token token) {
        return token.has(block, bit);
    }

    /** Whether the token of this index is one of the words; false outside the text, which may break off anywhere. */
    public boolean at(TokenizedText text, int index) {
        return index >= 0 && index < text.tokens().size() && has(text.token(index));
    }

    /** Whether one of the words may stand in a sentence; false is certain. */
    public boolean mayOccur(Sentence sentence) {
        return mark.in(sentence);
    }

    Mark mark() {
        return mark;
    }

    @Override
    public boolean contains(Object word) {
        return words.contains(word);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
