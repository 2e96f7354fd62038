package org.claimline.ingest.article;

/** How much of one text stands in another, by runs of three words; layout, case and punctuation do not count. */
final class Overlap {
    private static final int RUN = 3;
    private static final long PRIME = 0x100000001B3L;

    /** A text that was made so that its runs meet in one place spoils only its own comparison. */
    private static final int MOST_STEPS = 64;

    /** The runs of the whole, each at the first free place from the one that it names; 0 is free. */
    private final long[] places;

    /** The text in which others are looked for. */
    Overlap(String whole) {
        var runs = runs(whole);
        places = new long[Integer.highestOneBit(Math.max(1, runs.length)) << 2];
        for (var run : runs) places[place(run)] = run;
    }

    /** The share of a text's runs that the whole has too; 0 if it has fewer than three words. */
    double of(String part) {
        var wanted = runs(part);
        if (wanted.length == 0) return 0;
        var found = 0;
        for (var run : wanted) if (places[place(run)] == run) found++;
        return (double) found / wanted.length;
    }

    /** Where a run stands, or the free place where it would. */
    private int place(long run) {
        var last = places.length - 1;
        var at = (int) ((run >>> 33) ^ (run >>> 1)) & last;
        for (var steps = 0; steps < MOST_STEPS && places[at] != 0 && places[at] != run; steps++) at = (at + 1) & last;
        return at;
    }

    private static long[] runs(String text) {
        var words = new long[text.length() / 2 + 1];
        var count = 0;
        var word = 0L;
        for (var at = 0; at <= text.length(); at++) {
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at)))
                word = (word + 1 + Character.toLowerCase(text.charAt(at))) * PRIME;
            else if (word != 0) {
                words[count++] = word;
                word = 0;
            }
        }
        var runs = new long[Math.max(0, count - RUN + 1)];
        for (var at = 0; at < runs.length; at++)
            // Never 0, which is none.
            runs[at] = ((words[at] * PRIME + words[at + 1]) * PRIME + Long.rotateLeft(words[at + 2], 17)) | 1;
        return runs;
    }
}
