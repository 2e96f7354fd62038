package org.claimline.ingest.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word, number or mark as it is written, kept once for all the tokens of many texts. */
final class Form {
    final String written;

    /** In lower case with straight apostrophes, as every lexicon is written. */
    final String lower;

    final Token.Kind kind;
    final boolean capitalised;
    final boolean quote;

    /** Whether reading its lower case as a text gives this one token again. */
    final boolean plain;

    private final int hash;

    // Null and an older state before the first look. A word never changes once it is found, so any thread may see it
    // late.
    private @Nullable Word word;
    private int asked;

    Form(String written, Token.Kind kind) {
        this.written = written;
        this.kind = kind;
        String low = kind == Token.Kind.WORD ? lower(written) : written;
        var known = Vocabulary.find(low);
        lower = known == null ? low : known.text;
        hash = lower.hashCode();
        word = known;
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
