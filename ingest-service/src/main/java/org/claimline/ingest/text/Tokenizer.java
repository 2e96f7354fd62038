package org.claimline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens in one pass. */
public final class Tokenizer {
    /** The marks that open, close, or do both. */
    static final String QUOTES = "\"“”«»„";

    private static final String[] MARKS = new String[128];

    static {
        for (char mark = 0; mark < MARKS.length; mark++) MARKS[mark] = String.valueOf(mark);
    }

    /** The most words that are remembered at once. */
    private static final int MEMORY = 1024;

    /** A word as written, and in lower case with straight apostrophes. */
    private record Word(String written, String lower) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    // A text says the same words again and again; kept once, they take less room and keep the hash that tables ask for.
    private final @Nullable Word[] words;

    private Tokenizer(String text) {
        this.text = text;
        words = new Word[Math.min(MEMORY, Integer.highestOneBit(text.length() + 1))];
    }

    /** The tokens of a text; white space belongs to none. */
    public static List<Token> tokens(String text) {
        var tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) at = tokenizer.step(at);
        return tokenizer.tokens;
    }

    private int step(int at) {
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
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point < MARKS.length && Character.isLetterOrDigit(point)) {
                at++;
                continue;
            }
            boolean inner = Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.OTHER_NUMBER
                    || Character.getType(point) == Character.NON_SPACING_MARK;
            if (!inner && !(apostrophe(point) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))))
                break;
            at += Character.charCount(point);
        }
        // "Ukraine's" is a name and its ending, "isn't" one word.
        if (at - start > 2 && apostrophe(text.charAt(at - 2)) && Character.toLowerCase(text.charAt(at - 1)) == 's') {
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
        String mark = point < MARKS.length ? MARKS[point] : Character.toString(point);
        tokens.add(new Token(start, at, mark, mark, Token.Kind.PUNCTUATION));
        return at;
    }

    private int add(int start, int end, Token.Kind kind) {
        var word = word(start, end);
        String lower = kind == Token.Kind.NUMBER ? word.written() : word.lower();
        tokens.add(new Token(start, end, word.written(), lower, kind));
        return end;
    }

    private Word word(int start, int end) {
        int hash = end - start;
        for (int at = start; at < end; at++) hash = 31 * hash + text.charAt(at);
        int slot = FirstWords.spread(hash) & (words.length - 1);
        var known = words[slot];
        if (known != null && known.written().length() == end - start && text.startsWith(known.written(), start))
            return known;
        String written = text.substring(start, end);
        var fresh = new Word(written, Vocabulary.shared(lower(written)));
        words[slot] = fresh;
        return fresh;
    }

    /** Lower case with straight apostrophes, as every lexicon is written. */
    static String lower(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++)
            if (lower.charAt(i) != '\'' && apostrophe(lower.charAt(i)))
                return lower.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        return lower;
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

    private static boolean apostrophe(int point) {
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
