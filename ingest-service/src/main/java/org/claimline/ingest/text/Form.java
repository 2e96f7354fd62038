package org.claimline.ingest.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word, number or mark as it is written, kept once for all the tokens of many texts. */
final class Form {
    /** Forms of a word share their first letters. */
    private static final int STEM = 5;

    private static final @Nullable Object[] NOTHING = {};

    final String written;

    /** The same by its letters, which the tokenizer compares with a text's; none where the key tells it. */
    private final char[] letters;

    private static final char[] TOLD = {};

    /** In lower case with straight apostrophes, as every lexicon is written. */
    final String lower;

    final Token.Kind kind;
    final boolean capitalised;
    final boolean quote;

    /** Whether reading its lower case as a text gives this one token again. */
    final boolean plain;

    private final int hash;

    /** Its first letters; null before they are first asked for. Any thread may see that late. */
    private @Nullable String stem;

    // Threads may overwrite each other's: what is lost is looked up again.
    private @Nullable Object[] kept = NOTHING;

    // Null and an older state before the first look. A word never changes once it is found, so any thread may see it
    // late.
    private @Nullable Word word;
    private int asked;

    /** Whether no lexicon had its word yet as this was made. */
    private final boolean unknown;

    /** The bits of its word as this was made. */
    private final long[] marks;

    /** The tokenizer's number for what is written. */
    final long key;

    Form(String written, Token.Kind kind, long key) {
        this.written = written;
        this.key = key;
        letters = key > 0 ? TOLD : written.toCharArray();
        this.kind = kind;
        String low = kind == Token.Kind.WORD ? lower(written) : written;
        var known = Vocabulary.find(low);
        lower = known == null ? low : known.text;
        hash = lower.hashCode();
        word = known;
        unknown = known == null;
        marks = known == null ? Word.NONE : known.begins;
        int first = written.codePointAt(0);
        capitalised = kind == Token.Kind.WORD && Character.isUpperCase(first);
        quote = kind == Token.Kind.PUNCTUATION && Tokenizer.QUOTES.indexOf(first) >= 0;
        plain = Tokenizer.oneToken(lower);
    }

    /** The lexicons' word for it, or null where none has it. */
    @Nullable
    Word word() {
        var known = word;
        return known != null || asked == Vocabulary.state() ? known : look();
    }

    /** Whether its word has a lexicon's bit. */
    boolean has(int block, long bit) {
        return (marks[block] & bit) != 0 || (unknown && (marks()[block] & bit) != 0);
    }

    /** The bits of its word. */
    long[] marks() {
        var known = unknown ? word() : null;
        return known == null ? marks : known.begins;
    }

    /** Whether a lexicon has its word since this was made: one made anew knows its bits at once. */
    boolean outgrown() {
        return unknown && word() != null;
    }

    /** What a {@link TokenMemo} keeps with it, or null. */
    @Nullable
    Object kept(int memo) {
        var all = kept;
        return memo < all.length ? all[memo] : null;
    }

    /** Keeps what a {@link TokenMemo} has found; not with a word that the tokenizer does not keep either. */
    void keep(int memo, Object found) {
        if (letters.length > Tokenizer.LONGEST) return;
        var all = kept;
        if (memo >= all.length) all = Arrays.copyOf(all, memo + 1);
        all[memo] = found;
        kept = all;
    }

    /** The first letters of its lower case. */
    String stem() {
        var known = stem;
        if (known != null) return known;
        String first = lower.length() > STEM ? lower.substring(0, STEM) : lower;
        stem = first;
        return first;
    }

    /** Whether a stretch of a text is written like this. */
    boolean written(char[] text, int start, int end) {
        if (letters.length != end - start) return false;
        for (int at = 0; at < letters.length; at++) if (letters[at] != text[start + at]) return false;
        return true;
    }

    /** Whether it is this word in lower case; most are not, and their hash says so. */
    boolean is(String other) {
        return hash == other.hashCode() && lower.equals(other);
    }

    private @Nullable Word look() {
        // Read first: what is added after it makes the next look necessary.
        int state = Vocabulary.state();
        var known = Vocabulary.find(lower);
        if (known == null) asked = state;
        else word = known;
        return known;
    }

    private static String lower(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++)
            if (lower.charAt(i) != '\'' && Tokenizer.apostrophe(lower.charAt(i)))
                return lower.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        return lower;
    }
}
