package org.claimline.ingest.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a step finds out about a whole text, found when it is first asked for and kept with the text: many small questions are answered by one
 * pass over it. Make few of these, and keep them: each takes room in every text. A text is read by one thread at a time.
 *
 * @param <V> what is found
 */
public final class TextMemo<V> {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.getAndIncrement();
    private final Function<TokenizedText, V> look;

    /** A memo of what a function says of a text, which must depend on the text alone. */
    public TextMemo(Function<TokenizedText, V> look) {
        this.look = look;
    }

    /** What is to say of a text. */
    public V of(TokenizedText text) {
        @SuppressWarnings("unchecked") // Only this memo keeps anything under its number.
        V known = (V) text.kept(number);
        if (known != null) return known;
        V found = look.apply(text);
        text.keep(number, found);
        return found;
    }
}
