package org.claimline.ingest.text;

/** Tells line breaks that fit a text to a page from those that somebody set: a line is only wrapped where the next word has no room left in it. */
final class Wraps {
    private final String text;
    private int blockEnd = -1;
    private int widest;

    Wraps(String text) {
        this.text = text;
    }

    /**
     * Whether the first word of the next line would have fitted in a line, so that the line was ended on purpose: a headline right above its text.
     *
     * @param word the length of that word
     * @param first where the line begins
     * @param end where it ends
     */
    boolean roomFor(int word, int first, int end) {
        if (end > blockEnd) measure(first);
        return end - first + 1 + word <= widest;
    }

    /** The widest of the lines from here to the next blank one. Lines come in the order of the text, so each is measured once. */
    private void measure(int first) {
        widest = 0;
        int start = first;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            int length = text.substring(start, end).strip().length();
            blockEnd = end;
            if (length == 0) return;
            widest = Math.max(widest, length);
            start = end + 1;
        }
    }
}
