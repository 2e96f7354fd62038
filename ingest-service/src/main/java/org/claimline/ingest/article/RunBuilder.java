package org.claimline.ingest.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the text of a run: blanks of every kind become one space, a break a line feed. */
final class RunBuilder {
    /** Soft hyphen, zero-width space, byte order mark: within words, and never meant. */
    private static final String INVISIBLE = "\u00AD\u200B\uFEFF";

    private static final char ARABIC_COMMA = '\u060C';
    private static final String EASTERN_COMMAS = "\u3001\uFF0C";
    /** From the soft hyphen up to the Arabic comma, and from there up to the spaces, there are letters and marks alone. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private static final char FIRST_FOREIGN_SPACE = '\u1680';

    private static final int FIRST_LENGTH = 1024;

    /** What was collected; blanks and invisible characters do not get in. */
    private char[] text = new char[FIRST_LENGTH];

    private int length;
    private boolean blankPending;
    private int openLinks;
    private int solid;
    private int links;
    private int commas;

    void append(String more) {
        if (text.length - length <= more.length()) text = Arrays.copyOf(text, 2 * (length + more.length() + 1));
        var pending = blankPending;
        var to = length;
        var blanks = 0;
        for (var at = 0; at < more.length(); at++) {
            var unit = more.charAt(at);
            if (!letter(unit)) {
                if (blank(unit)) {
                    pending = true;
                    continue;
                }
                if (comma(unit)) commas++;
                else if (unit >= Blanks.NO_BREAK && INVISIBLE.indexOf(unit) >= 0) continue;
            }
            if (pending) {
                pending = false;
                if (to > 0 && text[to - 1] != '\n') {
                    text[to++] = ' ';
                    blanks++;
                }
            }
            text[to++] = unit;
        }
        count(to - length - blanks);
        length = to;
        blankPending = pending;
    }

    private void count(int letters) {
        solid += letters;
        if (openLinks > 0) links += letters;
    }

    /** Whether it is surely neither blank nor comma, nor invisible: most characters of most scripts. */
    private static boolean letter(char unit) {
        if (unit < Blanks.NO_BREAK) return unit > ',';
        return unit > SOFT_HYPHEN && unit < FIRST_FOREIGN_SPACE && unit != ARABIC_COMMA;
    }

    private static boolean comma(char unit) {
        return unit == ',' || unit == ARABIC_COMMA || (unit > ARABIC_COMMA && EASTERN_COMMAS.indexOf(unit) >= 0);
    }

    private static boolean blank(char unit) {
        return unit <= ' ' || Blanks.foreign(unit);
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
        if (length == 0) return false;
        if (text[length - 1] == '\n') return true;
        append('\n');
        return false;
    }

    private void append(char unit) {
        if (length == text.length) text = Arrays.copyOf(text, 2 * length);
        text[length++] = unit;
    }

    /** What was collected, or null if that is nothing; the next run begins. */
    @Nullable
    Run end() {
        blankPending = false;
        while (length > 0 && text[length - 1] == '\n') length--;
        if (length == 0) return null;
        var run = new Run(new String(text, 0, length), solid, links, commas);
        length = solid = links = commas = 0;
        return run;
    }
}
