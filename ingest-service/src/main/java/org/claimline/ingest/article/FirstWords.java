package org.claimline.ingest.article;

/**
 * What the first word of a text may begin, as a bit for each kind of phrase. Every paragraph of a page is asked, so words are looked up by
 * their hash and no text is made; whatever is found is then compared letter by letter, so that a stranger that is like a word harms nothing.
 */
final class FirstWords {
    private static final long PRIME = 0x100000001B3L;
    private static final int SIZE = 1 << 11;

    private final long[] words = new long[SIZE];
    private final int[] kinds = new int[SIZE];
    private int count;

    /** The next place from {@code at} on where no word runs on. */
    static int boundary(String text, int at) {
        var end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        return end;
    }

    void add(String phrase, int kind) {
        var place = place(hash(phrase));
        if (words[place] == 0 && ++count * 2 > SIZE)
            throw new IllegalStateException("more first words than there is room for");
        words[place] = hash(phrase);
        kinds[place] |= kind;
    }

    /** The kinds of phrases that begin like this text. */
    int kinds(String text) {
        return kinds[place(hash(text))];
    }

    private int place(long word) {
        var at = (int) (word ^ (word >>> 29)) & SIZE - 1;
        while (words[at] != 0 && words[at] != word) at = (at + 1) & SIZE - 1;
        return at;
    }

    /** Of its first character, whatever that is, and of the letters and digits behind it; whatever their case. */
    private static long hash(String text) {
        var end = Math.min(text.length(), boundary(text, 1));
        var hash = 1L;
        for (var at = 0; at < end; at++) hash = (hash + folded(text.charAt(at))) * PRIME;
        return hash;
    }

    private static char folded(char unit) {
        return unit == '\u2019' ? '\'' : Character.toLowerCase(unit);
    }
}
