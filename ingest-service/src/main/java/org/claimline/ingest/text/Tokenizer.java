package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens in one pass. */
public final class Tokenizer {
    /** The marks that open, close, or do both. */
    static final String QUOTES = "\"“”«»„";

    private static final Form[] MARKS = new Form[128];

    /** Which of the first letters of Unicode are part of a word or a number: nearly all of a text is made of them. */
    private static final boolean[] INNER = new boolean[MARKS.length];

    static {
        for (char mark = 0; mark < MARKS.length; mark++) {
            MARKS[mark] = new Form(String.valueOf(mark), Token.Kind.PUNCTUATION);
            INNER[mark] = Character.isLetterOrDigit(mark);
        }
    }

    /**
     * The forms read last. Texts say the same words again and again. Threads share it without a lock: a form never changes, and what one
     * thread overwrites costs another no more than making it once more.
     */
    private static final @Nullable Form[] FORMS = new Form[1 << 15];

    /** The key of each: most forms of a place are told apart without a look at them. Where the two disagree, a form is made anew. */
    private static final int[] KEYS = new int[FORMS.length];

    /** So many words of one place stand side by side. */
    private static final int WAYS = 4;

    /** Longer words would hold on to much memory. */
    static final int LONGEST = 40;

    private final String text;
    private final char[] letters;
    private final List<Token> tokens;

    private Tokenizer(String text) {
        this.text = text;
        letters = text.toCharArray();
        // Some five letters to a word, and a space.
        tokens = new ArrayList<>(text.length() / 6 + 2);
    }

    /** The tokens of a text; white space belongs to none. */
    public static List<Token> tokens(String text) {
        var tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) at = tokenizer.step(at);
        return tokenizer.tokens;
    }

    private int step(int at) {
        if (letters[at] == ' ') return at + 1;
        int point = text.codePointAt(at);
        if (Character.isLetter(point)) return word(at);
        if (Character.isDigit(point)) return number(at);
        if (blank(point)) return at + Character.charCount(point);
        return punctuation(at, point);
    }

    private int number(int start) {
        int at = start;
        while (at < text.length()) {
            char here = text.charAt(at);
            boolean separates = (here == ',' || here == '.' || here == '\'' || here == '’')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(here) && !separates) break;
            at++;
        }
        // A surrogate pair that is a digit is a number of one character.
        if (at == start) at += Character.charCount(text.codePointAt(start));
        return add(start, at, Token.Kind.NUMBER);
    }

    private int word(int start) {
        int at = start;
        while (at < letters.length) {
            char here = letters[at];
            if (here < INNER.length && INNER[here]) {
                at++;
                continue;
            }
            if (here == ' ') break;
            int point = text.codePointAt(at);
            boolean inner = Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.OTHER_NUMBER
                    || Character.getType(point) == Character.NON_SPACING_MARK;
            if (!inner && !(apostrophe(point) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))))
                break;
            at += Character.charCount(point);
        }
        // "Ukraine's" is a name and its ending, "isn't" one word.
        if (at - start > 2 && apostrophe(letters[at - 2]) && Character.toLowerCase(letters[at - 1]) == 's') {
            add(start, at - 2, Token.Kind.WORD);
            return add(at - 2, at, Token.Kind.WORD);
        }
        return add(start, at, Token.Kind.WORD);
    }

    private int punctuation(int start, int point) {
        int width = Character.charCount(point);
        int at = start + width;
        // Quotation marks open and close, so each counts; a run of anything else says no more than one.
        if (QUOTES.indexOf(point) < 0) while (at < text.length() && text.codePointAt(at) == point) at += width;
        var form = point < MARKS.length ? mark(point) : form(start, start + width, Token.Kind.PUNCTUATION);
        tokens.add(new Token(start, at, form));
        return at;
    }

    private static Form mark(int point) {
        var known = MARKS[point];
        if (!known.outgrown()) return known;
        var fresh = new Form(known.written, Token.Kind.PUNCTUATION);
        MARKS[point] = fresh;
        return fresh;
    }

    private int add(int start, int end, Token.Kind kind) {
        tokens.add(new Token(start, end, form(start, end, kind)));
        return end;
    }

    private Form form(int start, int end, Token.Kind kind) {
        if (end - start > LONGEST) return new Form(text.substring(start, end), kind);
        int hash = end - start;
        for (int at = start; at < end; at++) hash = 31 * hash + letters[at];
        // Short words differ in the low bits of their hash alone.
        int mixed = hash * 0x9E3779B9;
        int slot = (mixed ^ (mixed >>> 15)) & (FORMS.length - WAYS);
        for (int at = slot; at < slot + WAYS; at++) {
            if (KEYS[at] != hash) continue;
            var known = FORMS[at];
            if (known != null && known.written(letters, start, end) && !known.outgrown()) return known;
        }
        // What is written tells the kind.
        var fresh = new Form(text.substring(start, end), kind);
        for (int at = slot + WAYS - 1; at > slot; at--) {
            FORMS[at] = FORMS[at - 1];
            KEYS[at] = KEYS[at - 1];
        }
        FORMS[slot] = fresh;
        KEYS[slot] = hash;
        return fresh;
    }

    /** Whether a text is surely one token and its own lower case: a plain word or a mark; false where that needs a closer look. */
    static boolean oneToken(String text) {
        if (text.length() == 1 && text.charAt(0) < MARKS.length)
            return text.charAt(0) > ' ' && !Character.isUpperCase(text.charAt(0));
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 'a' || letter > 'z') return false;
        }
        return !text.isEmpty();
    }

    static boolean apostrophe(int point) {
        return point == '\'' || point == '’' || point == '‘' || point == 'ʼ';
    }

    private static boolean blank(int point) {
        if (point == ' ') return true;
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
