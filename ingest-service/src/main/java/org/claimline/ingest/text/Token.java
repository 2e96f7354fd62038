package org.claimline.ingest.text;

/**
 * A word, a number or a punctuation mark.
 *
 * @param start the first UTF-16 unit in the text
 * @param end one past the last
 * @param text the words as written; a run of one punctuation mark is one token and shows the mark once
 * @param lower in lower case, with straight apostrophes
 */
public record Token(int start, int end, String text, String lower, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    /** Whether it is written like this, in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** A word that starts with a capital letter. */
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    public boolean word() {
        return kind == Kind.WORD;
    }

    public boolean number() {
        return kind == Kind.NUMBER;
    }

    public boolean punctuation() {
        return kind == Kind.PUNCTUATION;
    }

    /** A quotation mark that may open, close, or both. */
    public boolean quote() {
        return kind == Kind.PUNCTUATION && Tokenizer.QUOTES.indexOf(text.codePointAt(0)) >= 0;
    }

    public Span span() {
        return new Span(start, end);
    }
}
