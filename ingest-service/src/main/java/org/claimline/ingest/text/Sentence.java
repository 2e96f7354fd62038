package org.claimline.ingest.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence, as a range of tokens. */
public final class Sentence {
    private final int first;
    private final int end;
    private final int paragraph;

    /** The bits of its words together, as the vocabulary was when it was read; null = not known. */
    private final long @Nullable [] marks;

    private final int state;
    private final boolean digits;
    private final boolean quoted;

    /** A part of a text that is read as a sentence. */
    public Sentence(int first, int end, int paragraph) {
        this(first, end, paragraph, null);
    }

    Sentence(int first, int end, int paragraph, @Nullable List<Token> tokens) {
        if (first < 0 || end <= first)
            throw new IllegalArgumentException("not a sentence: [" + first + ", " + end + ")");
        this.first = first;
        this.end = end;
        this.paragraph = paragraph;
        state = Vocabulary.state();
        boolean number = tokens == null;
        boolean quote = tokens == null;
        var sum = tokens == null ? null : new long[Vocabulary.blocks()];
        for (int at = first; tokens != null && sum != null && at < end; at++) {
            var token = tokens.get(at);
            number |= token.number();
            quote |= token.quote();
            var own = token.marks();
            for (int i = 0; i < sum.length; i++) sum[i] |= own[i];
        }
        marks = sum;
        digits = number;
        quoted = quote;
    }

    /** Whether one of its words may stand in a lexicon; false is certain. */
    boolean mayHave(int block, long bit) {
        if (marks == null || state != Vocabulary.state()) return true;
        return block < marks.length && (marks[block] & bit) != 0;
    }

    /** Whether it may hold a number in digits; false is certain. */
    public boolean mayHaveNumber() {
        return digits;
    }

    /** Whether it may hold a quotation mark; false is certain. */
    public boolean mayHaveQuote() {
        return quoted;
    }

    /** The index of its first token. */
    public int first() {
        return first;
    }

    /** One past the index of its last token. */
    public int end() {
        return end;
    }

    /** The number of the paragraph it stands in, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Whether the token of this index is part of it. */
    public boolean contains(int token) {
        return first <= token && token < end;
    }

    @Override
    public String toString() {
        return "Sentence[first=" + first + ", end=" + end + ", paragraph=" + paragraph + "]";
    }
}
