package org.claimline.ingest.article;

/** Characters that part words and say nothing, in every script. */
final class Blanks {
    /** The first one beyond ASCII. */
    static final char NO_BREAK = '\u00A0';

    /** Behind the one above letters of many scripts follow, and no other blank before this one. */
    private static final char OGHAM_SPACE = '\u1680';

    private static final char DELETE = 0x7F;
    /** All that Unicode calls a separator. */
    private static final String FOREIGN =
            "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private Blanks() {}

    /** Whether it is a separator beyond ASCII. */
    static boolean foreign(char unit) {
        return unit == NO_BREAK || (unit >= OGHAM_SPACE && FOREIGN.indexOf(unit) >= 0);
    }

    /**
     * The text on one line, with one space wherever there are blanks, control characters or halves of characters: no database and no page
     * takes the latter. Not by a pattern: a text with a single dash that is not of ASCII would go through it letter by letter.
     */
    static String onOneLine(String text) {
        var at = 0;
        while (at < text.length() && !parts(text, at) && !(text.charAt(at) == ' ' && blankFollows(text, at))) at++;
        if (at == text.length()) return text;
        var line = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (unit != ' ' && !parts(text, at)) line.append(unit);
            else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') line.append(' ');
        }
        return line.toString();
    }

    private static boolean blankFollows(String text, int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == ' ' || parts(text, at + 1));
    }

    /** Whether a space stands there for something else. */
    private static boolean parts(String text, int at) {
        var unit = text.charAt(at);
        if (unit < NO_BREAK) return unit < ' ' || unit == DELETE;
        return foreign(unit) || (Character.isSurrogate(unit) && !paired(text, at));
    }

    private static boolean paired(String text, int at) {
        if (Character.isHighSurrogate(text.charAt(at)))
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
