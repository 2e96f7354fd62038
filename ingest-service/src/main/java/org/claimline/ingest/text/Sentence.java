package org.claimline.ingest.text;

/**
 * A sentence, as a range of tokens.
 *
 * @param first the index of its first token
 * @param end one past the index of its last
 * @param paragraph the number of the paragraph it stands in, from 0
 */
public record Sentence(int first, int end, int paragraph) {
    public Sentence {
        if (first < 0 || end <= first)
            throw new IllegalArgumentException("not a sentence: [" + first + ", " + end + ")");
    }

    /** Whether the token of this index is part of it. */
    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
