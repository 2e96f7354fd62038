package org.claimline.ingest.text;

/**
 * A half-open range of tokens; empty where {@code end} is {@code first}.
 *
 * @param first the index of the first token
 * @param end one past the index of the last
 */
public record TokenRange(int first, int end) {
    public TokenRange {
        if (first < 0 || end < first)
            throw new IllegalArgumentException("not a range of tokens: [" + first + ", " + end + ")");
    }

    /** Whether the token of this index stands inside. */
    public boolean contains(int token) {
        return first <= token && token < end;
    }

    /** Whether the two share a token. */
    public boolean overlaps(TokenRange other) {
        return first < other.end && other.first < end;
    }

    public boolean isEmpty() {
        return end == first;
    }
}
