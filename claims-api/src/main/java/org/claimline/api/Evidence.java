package org.claimline.api;

/**
 * The passage that proves a mention, verbatim.
 *
 * @param start the first UTF-16 unit, over the article's canonical text
 * @param end one past the last
 * @param text the canonical text between them
 */
public record Evidence(int start, int end, String text) {
    public Evidence {
        if (start < 0 || end <= start) throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        if (text.length() != end - start)
            throw new IllegalArgumentException("the span [" + start + ", " + end + ") does not fit its text");
    }
}
