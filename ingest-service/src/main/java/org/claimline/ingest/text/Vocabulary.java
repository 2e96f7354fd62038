package org.claimline.ingest.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of all lexicons, each kept once. It grows with the lexicons, never with a text; a text that was read before a lexicon was
 * loaded sees by {@link #state()} that it has to look again.
 */
final class Vocabulary {
    private static final Map<String, Word> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, Mark> MARKS = new ConcurrentHashMap<>();
    private static int marks;
    private static volatile int blocks;
    private static volatile int state = 1;
    private static volatile boolean read;

    private Vocabulary() {}

    /** The word of a lexicon, added where it is new. */
    static synchronized Word add(String text) {
        var known = WORDS.get(text);
        if (known != null) return known;
        // The words that the code itself names are the same strings, so that comparing the two is one look.
        var word = new Word(text.intern(), WORDS.size());
        WORDS.put(word.text, word);
        state++;
        return word;
    }

    /** The same, with the bit set of a lexicon that has the word by itself. */
    static synchronized Word add(String text, Mark mark) {
        var word = add(text);
        if (word.set(mark.block(), mark.bit())) state++;
        return word;
    }

    /** The same, with the bit set of a lexicon with a phrase that begins with the word and goes on with another. */
    static synchronized Word add(String text, String next, Mark mark) {
        var word = add(text);
        if (word.set(add(next), mark.block(), mark.bit())) {
            if (read) word.setForEarlier(mark.block(), mark.bit());
            // Last: a sentence read from now on need not look again.
            state++;
        }
        return word;
    }

    /** Takes note that a text is read: what a lexicon adds from now on has to be seen in it too. */
    static void reading() {
        if (!read) begin();
    }

    private static synchronized void begin() {
        read = true;
    }

    /** The word of this text, or null where no lexicon has it. */
    static @Nullable Word find(String text) {
        return WORDS.get(text);
    }

    /** Changes whenever a lexicon grows. */
    static int state() {
        return state;
    }

    /** How many longs hold a bit for each lexicon. */
    static int blocks() {
        return blocks;
    }

    /** A bit that no other lexicon has. */
    static synchronized Mark mark() {
        int number = marks++;
        if (number >= Word.ROOM * Long.SIZE) throw new IllegalStateException("more lexicons than a word has bits");
        blocks = number / Long.SIZE + 1;
        return new Mark(number / Long.SIZE, 1L << number);
    }

    /** The bit of the lexicons of one name, which have the same words. */
    static Mark mark(String name) {
        return MARKS.computeIfAbsent(name, any -> mark());
    }

    /** The bit of this name, set wherever one of these is. */
    static Mark union(String name, Iterable<Mark> members) {
        // Outside the lock: who makes a mark by its name holds that name and then waits for the lock.
        var union = mark("any of " + name);
        unite(members, union);
        return union;
    }

    private static synchronized void unite(Iterable<Mark> members, Mark union) {
        for (var word : WORDS.values()) word.unite(members, union);
        state++;
    }
}
