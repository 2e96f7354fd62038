package org.claimline.ingest.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a step finds out about a word from how it is written, whatever stands around it: found once and kept with the word. Articles say the
 * same words again and again. Words are forgotten as the tokenizer forgets them, and what was found with them. Make few of these, and keep
 * them: each takes room in every word.
 *
 * @param <V> what is found; it must not change, as all threads share it
 */
public final class TokenMemo<V> {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.getAndIncrement();
    private final Function<Token, V> look;

    /** A memo of what a function says of a token, which must depend on the token's words alone. */
    public TokenMemo(Function<Token, V> look) {
        this.look = look;
    }

    /** What is to say of a token. */
    public V of(Token token) {
        @SuppressWarnings("unchecked") // Only this memo keeps anything under its number.
        V known = (V) token.kept(number);
        if (known != null) return known;
        V found = look.apply(token);
        token.keep(number, found);
        return found;
    }
}
