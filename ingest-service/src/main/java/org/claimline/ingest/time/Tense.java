package org.claimline.ingest.time;

/** Whether a sentence looks ahead at a time that has no year or week of its own. */
final class Tense {
    /** A verb further away speaks of something else. */
    private static final int REACH = 12;

    private Tense() {}

    /** Whether the nearest verb before the words, or else the nearest behind them, looks ahead. */
    static boolean future(Words words, int first, int end) {
        for (int at = first - 1; at >= Math.max(words.begin, first - REACH); at--) {
            if (words.text.token(at).quote()) break;
            int verdict = verdict(words, at);
            if (verdict != 0) return verdict > 0;
        }
        for (int at = end; at < Math.min(words.limit, end + REACH); at++) {
            int verdict = verdict(words, at);
            if (verdict != 0) return verdict > 0;
        }
        return false;
    }

    private static int verdict(Words words, int at) {
        var token = words.text.token(at);
        if (!token.word()) return 0;
        if (words.find(TimexWord.FUTURE, at) != null) return 1;
        if (words.find(TimexWord.PAST, at) != null) return -1;
        for (var ending : words.lexicon.pastEndings)
            if (token.lower().length() > ending.length() + 2 && token.lower().endsWith(ending)) return -1;
        return 0;
    }
}
