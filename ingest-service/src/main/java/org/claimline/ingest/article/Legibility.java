package org.claimline.ingest.article;

/** Tells writing from binary data that came as text. */
final class Legibility {
    /** Stray control characters happen in real texts; more than one in a hundred is no text. */
    private static final int ONE_IN = 100;

    /** The first control character behind the letters of ASCII, which are most of every page. */
    private static final char DELETE = 0x7F;

    private Legibility() {}

    /** Refuses what no text holds: NULs, halves of characters, control characters in number. */
    static void check(String text) {
        var strange = 0;
        for (var at = special(text, 0); at < text.length(); at = special(text, at + 1)) {
            var unit = text.charAt(at);
            if (unit == 0) throw refused("a NUL", at);
            if (Character.isSurrogate(unit)) {
                if (!paired(text, at)) throw refused("half a surrogate pair", at);
                at++;
            } else if (strange(unit)) strange++;
        }
        if (strange * (long) ONE_IN > text.length())
            throw UnusableArticleException.unreadable("expected text, got binary data: " + strange + " of "
                    + text.length() + " characters are control or replacement characters");
    }

    /** The next place of what may be no letter, mark or blank, or the text's length. */
    private static int special(String text, int from) {
        var at = from;
        while (at < text.length() && plain(text.charAt(at))) at++;
        return at;
    }

    private static boolean plain(char unit) {
        if (unit < DELETE) return unit >= ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
        return unit >= Blanks.NO_BREAK && unit < Character.MIN_SURROGATE;
    }

    private static boolean paired(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean strange(char unit) {
        return unit == '\uFFFD' || Character.isISOControl(unit);
    }

    private static UnusableArticleException refused(String what, int at) {
        return UnusableArticleException.unreadable("expected text, got " + what + " at character " + at);
    }
}
