package org.claimline.ingest.article;

import org.jspecify.annotations.Nullable;

/** Collects the text of a run: blanks of every kind become one space, a break a line feed. */
final class RunBuilder {
    /** Soft hyphen, zero-width space, byte order mark: within words, and never meant. */
    private static final String INVISIBLE = "\u00AD\u200B\uFEFF";

    private static final String COMMAS = "\u060C\u3001\uFF0C";
    private static final char FIRST_FOREIGN_COMMA = '\u060C';
    /** The first character beyond ASCII that is a blank. */
    private static final char NO_BREAK = '\u00A0';
    /** All that Unicode calls a separator. */
    private static final String FOREIGN_BLANKS =
            "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private final StringBuilder text = new StringBuilder();
    private boolean blankPending;
    private int openLinks;
    private int solid;
    private int links;
    private int commas;

    void append(String more) {
        var from = 0;
        var blanks = 0;
        for (var at = 0; at < more.length(); at++) {
            var unit = more.charAt(at);
            if (unit > ',' && unit < NO_BREAK) continue;
            // Between two words stands one space nearly always: such words are taken over together.
            if (unit == ' ' && at > from && at + 1 < more.length() && plain(more.charAt(at + 1))) {
                blanks++;
                continue;
            }
            if (unit == ',' || (unit >= FIRST_FOREIGN_COMMA && COMMAS.indexOf(unit) >= 0)) commas++;
            var blank = blank(unit);
            if (!blank && (unit < NO_BREAK || INVISIBLE.indexOf(unit) < 0)) continue;
            words(more, from, at, blanks);
            blanks = 0;
            from = at + 1;
            blankPending |= blank;
        }
        words(more, from, more.length(), blanks);
    }

    private static boolean plain(char unit) {
        return unit > ' ' && unit < NO_BREAK;
    }

    private static boolean blank(char unit) {
        return unit <= ' ' || (unit >= NO_BREAK && FOREIGN_BLANKS.indexOf(unit) >= 0);
    }

    /** @param blanks how many there are among the words */
    private void words(String more, int from, int to, int blanks) {
        if (from == to) return;
        if (blankPending && !atStartOfLine()) text.append(' ');
        blankPending = false;
        text.append(more, from, to);
        solid += to - from - blanks;
        if (openLinks > 0) links += to - from - blanks;
    }

    void blank() {
        blankPending = true;
    }

    void openLink() {
        openLinks++;
    }

    void closeLink() {
        openLinks--;
    }

    /** A break; true if it is the second without text between, which ends the paragraph. */
    boolean lineBreak() {
        blankPending = false;
        if (text.isEmpty()) return false;
        if (atStartOfLine()) return true;
        text.append('\n');
        return false;
    }

    /** What was collected, or null if that is nothing; the next run begins. */
    @Nullable
    Run end() {
        blankPending = false;
        while (!text.isEmpty() && atStartOfLine()) text.setLength(text.length() - 1);
        if (text.isEmpty()) return null;
        var run = new Run(text.toString(), solid, links, commas);
        text.setLength(0);
        solid = links = commas = 0;
        return run;
    }

    private boolean atStartOfLine() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
}
