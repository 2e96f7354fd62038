package org.claimline.ingest.text;

import org.jspecify.annotations.Nullable;

/** A word, a number or a punctuation mark. */
public final class Token {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    private final int start;
    private final int end;
    private final Form form;

    /** The bits of the lexicons of which a phrase may begin here; none where no lexicon had its word as it was read. */
    private long[] marks;

    Token(int start, int end, Form form) {
        this.start = start;
        this.end = end;
        this.form = form;
        marks = form.marks();
    }

    /** The first UTF-16 unit in the text. */
    public int start() {
        return start;
    }

    /** One past the last unit. */
    public int end() {
        return end;
    }

    /** The words as written; a run of one punctuation mark is one token and shows the mark once. */
    public String text() {
        return form.written;
    }

    /** In lower case, with straight apostrophes. */
    public String lower() {
        return form.lower;
    }

    /** The first five letters of its lower case, which most forms of a word share. */
    public String stem() {
        return form.stem();
    }

    public Kind kind() {
        return form.kind;
    }

    /** Whether it is written like this, in lower case. */
    public boolean is(String word) {
        return form.is(word);
    }

    /** A word that starts with a capital letter. */
    public boolean capitalised() {
        return form.capitalised;
    }

    public boolean word() {
        return form.kind == Kind.WORD;
    }

    public boolean number() {
        return form.kind == Kind.NUMBER;
    }

    public boolean punctuation() {
        return form.kind == Kind.PUNCTUATION;
    }

    /** A quotation mark that may open, close, or both. */
    public boolean quote() {
        return form.quote;
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The lexicons' word for it, or null where none has it. */
    @Nullable
    Word known() {
        return form.word();
    }

    /** Whether its word has a lexicon's bit. */
    @SuppressWarnings("ReferenceEquality") // The bits of what no lexicon has are one array.
    boolean has(int block, long bit) {
        return (marks[block] & bit) != 0 || (marks == Word.NONE && form.has(block, bit));
    }

    /** What a {@link TokenMemo} keeps with its words, or null. */
    @Nullable
    Object kept(int memo) {
        return form.kept(memo);
    }

    /** Keeps what a {@link TokenMemo} has found. */
    void keep(int memo, Object found) {
        form.keep(memo, found);
    }

    /** The bits of the lexicons of which a phrase may begin here. */
    @SuppressWarnings("ReferenceEquality") // As above.
    long[] marks() {
        return marks == Word.NONE ? form.marks() : marks;
    }

    /** Leaves the bits of those phrases alone that go on with the next word of the text. */
    void before(@Nullable Token next) {
        var word = form.word();
        if (word != null) marks = word.before(next == null ? null : next.form.word());
    }

    /** Whether its lower case read as a text is this one token again. */
    boolean plain() {
        return form.plain;
    }

    @Override
    public String toString() {
        return form.written + " [" + start + ", " + end + ")";
    }
}
