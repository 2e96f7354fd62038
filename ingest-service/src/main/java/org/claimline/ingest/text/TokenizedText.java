package org.claimline.ingest.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text with its tokens, sentences and quotations. Everything that reads it works on token indices. */
public final class TokenizedText {
    private final String text;
    private final List<Token> tokens;
    private final Token[] each;
    private final List<Sentence> sentences;
    private final @Nullable Quotation[] quotations;

    private Marks marks;
    private @Nullable Object[] kept = {};

    /**
     * Reads a text.
     *
     * @param abbreviations words in lower case after which a full stop ends no sentence, and whether it does before a capital
     */
    public TokenizedText(String text, Map<String, Boolean> abbreviations) {
        this.text = text;
        Vocabulary.reading();
        each = Tokenizer.each(text);
        for (int at = 0; at < each.length; at++) each[at].before(at + 1 < each.length ? each[at + 1] : null);
        // The same array, so that each token is one look away.
        tokens = Arrays.asList(each);
        marks = new Marks(each);
        sentences = new SentenceSplitter(text, tokens, abbreviations).split();
        quotations = new Quotation[tokens.size()];
        for (var quotation : QuotationFinder.find(tokens, sentences))
            for (int at = quotation.open() + 1; at < quotation.close() && at < quotations.length; at++)
                quotations[at] = quotation;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Token token(int index) {
        return each[index];
    }

    /** The first token from {@code from} on whose word has a lexicon's bit; {@code limit} where none before it has. */
    int next(Mark mark, int from, int limit) {
        var read = marks;
        if (read.stale()) marks = read = new Marks(each);
        return read.next(mark, from, limit);
    }

    /** What a {@link TextMemo} keeps, or null. */
    @Nullable
    Object kept(int memo) {
        return memo < kept.length ? kept[memo] : null;
    }

    /** Keeps what a {@link TextMemo} has found. */
    void keep(int memo, Object found) {
        if (memo >= kept.length) kept = Arrays.copyOf(kept, memo + 1);
        kept[memo] = found;
    }

    /** Whether the token of this index is written like this, in lower case; false outside the text. */
    public boolean is(int index, String word) {
        return index >= 0 && index < each.length && each[index].is(word);
    }

    /** Whether a line ends between a token and the next. */
    public boolean breaks(int index) {
        if (index < 0 || index + 1 >= each.length) return false;
        for (int at = each[index].end(); at < each[index + 1].start(); at++) if (text.charAt(at) == '\n') return true;
        return false;
    }

    /** The quotation that a token stands in, or null. */
    public @Nullable Quotation quotation(int token) {
        return token >= 0 && token < quotations.length ? quotations[token] : null;
    }

    /** The span from one token to another, the end exclusive. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The words from one token to another, the end exclusive, as written. */
    public String words(int first, int end) {
        return span(first, end).of(text);
    }
}
