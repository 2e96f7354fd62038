package org.claimline.ingest.text;

/**
 * A half-open range of UTF-16 units over an article's canonical text.
 *
 * @param start the first unit
 * @param end one past the last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }

    /** The words of a text that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Whether the two share a unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
