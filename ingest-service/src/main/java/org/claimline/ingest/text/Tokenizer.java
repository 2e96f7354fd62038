package org.claimline.ingest.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens in one pass. */
public final class Tokenizer {
    /** The marks that open, close, or do both. */
    static final String QUOTES = "\"“”«»„";

    private static final Form[] MARKS = new Form[128];

    /** What a text is nearly all made of, the first letters of Unicode, by what each begins: WORD, NUMBER, MARK or nothing. */
    private static final byte[] BEGINS = new byte[MARKS.length];

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte MARK = 3;

    static {
        for (char mark = 0; mark < MARKS.length; mark++) {
            MARKS[mark] = new Form(String.valueOf(mark), Token.Kind.PUNCTUATION, 0);
            if (Character.isLetter(mark)) BEGINS[mark] = WORD;
            else if (Character.isDigit(mark)) BEGINS[mark] = NUMBER;
            else if (!blank(mark)) BEGINS[mark] = MARK;
        }
    }

    /**
     * The forms read last. Texts say the same words again and again. Threads share it without a lock: a form never changes, and what one
     * thread overwrites costs another no more than making it once more.
     */
    private static final @Nullable Form[] FORMS = new Form[1 << 15];

    /** The key of each: the forms of a place are told apart without a look at them. Where the two disagree, a form is made anew. */
    private static final long[] KEYS = new long[FORMS.length];

    /** Leaves so many of a number's highest bits as there are places. */
    private static final int PLACES = Long.numberOfLeadingZeros(FORMS.length - 1);

    /** So many words of one place stand side by side. */
    private static final int WAYS = 4;

    /** Longer words would hold on to much memory. */
    static final int LONGEST = 40;

    /** The bits of a letter in a key, and how many letters fit beside its sign. */
    private static final int LETTER = 7;

    private static final int EXACT = (Long.SIZE - 1) / LETTER;

    private final String text;
    private final char[] letters;
    private Token[] tokens;
    private int size;

    private Tokenizer(String text) {
        this.text = text;
        letters = text.toCharArray();
        // Some five letters to a word, and a space.
        tokens = new Token[text.length() / 5 + 2];
    }

    /** The tokens of a text; white space belongs to none. */
    public static List<Token> tokens(String text) {
        return Arrays.asList(each(text));
    }

    /** The same as an array. */
    static Token[] each(String text) {
        var tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < tokenizer.letters.length) at = tokenizer.step(at);
        return Arrays.copyOf(tokenizer.tokens, tokenizer.size);
    }

    private int step(int at) {
        char here = letters[at];
        if (here < BEGINS.length)
            return switch (BEGINS[here]) {
                case WORD -> word(at);
                case NUMBER -> number(at);
                case MARK -> punctuation(at, here);
                default -> at + 1;
            };
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
            if (here < BEGINS.length && (BEGINS[here] == WORD || BEGINS[here] == NUMBER)) {
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
        add(new Token(start, at, form));
        return at;
    }

    private static Form mark(int point) {
        var known = MARKS[point];
        if (!known.outgrown()) return known;
        var fresh = new Form(known.written, Token.Kind.PUNCTUATION, 0);
        MARKS[point] = fresh;
        return fresh;
    }

    private int add(int start, int end, Token.Kind kind) {
        add(new Token(start, end, form(start, end, kind)));
        return end;
    }

    private void add(Token token) {
        if (size == tokens.length) tokens = Arrays.copyOf(tokens, size * 2);
        tokens[size++] = token;
    }

    private Form form(int start, int end, Token.Kind kind) {
        if (end - start > LONGEST) return new Form(text.substring(start, end), kind, 0);
        long key = key(start, end);
        // All of a key's bits take part in the highest of the product.
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> PLACES) & -WAYS;
        for (int at = slot; at < slot + WAYS; at++) {
            if (KEYS[at] != key) continue;
            var known = FORMS[at];
            boolean same = known != null && known.key == key && (key > 0 || known.written(letters, start, end));
            if (known != null && same && !known.outgrown()) return known;
        }
        // What is written tells the kind.
        var fresh = new Form(text.substring(start, end), kind, key);
        for (int at = slot + WAYS - 1; at > slot; at--) {
            FORMS[at] = FORMS[at - 1];
            KEYS[at] = KEYS[at - 1];
        }
        FORMS[slot] = fresh;
        KEYS[slot] = key;
        return fresh;
    }

    /** A number for what is written: above 0 it is that of no other form, for it holds all the letters; below, others may have it too. */
    private long key(int start, int end) {
        long key = 0;
        if (end - start <= EXACT) {
            int all = 0;
            for (int at = start; at < end; at++) {
                key = (key << LETTER) | letters[at];
                all |= letters[at];
            }
            if (all < MARKS.length) return key;
        }
        key = (long) end - start;
        for (int at = start; at < end; at++) key = 31 * key + letters[at];
        return key | Long.MIN_VALUE;
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
