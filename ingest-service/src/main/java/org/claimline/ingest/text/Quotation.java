package org.claimline.ingest.text;

/**
 * What stands between two quotation marks, as a range of tokens.
 *
 * @param open the index of the opening mark
 * @param close the index of the closing mark, or of the last token of a paragraph that leaves it open
 */
public record Quotation(int open, int close) {
    /** Whether the token of this index stands inside. */
    public boolean contains(int token) {
        return open < token && token < close;
    }
}
