package org.claimline.ingest.text;

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

    /**
     * The bits of every token's word, side by side: looking for the few words of one lexicon is most of what reading a text is.
     *
     * @param state the vocabulary's when they were read
     */
    private record Marks(long[][] each, int state) {}

    private Marks marks;

    /**
     * Reads a text.
     *
     * @param abbreviations words in lower case after which a full stop ends no sentence, and whether it does before a capital
     */
    public TokenizedText(String text, Map<String, Boolean> abbreviations) {
        this.text = text;
        tokens = Tokenizer.tokens(text);
        each = tokens.toArray(Token[]::new);
        marks = marks();
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
        if (read.state() != Vocabulary.state()) marks = read = marks();
        int block = mark.block();
        long bit = mark.bit();
        for (int at = from; at < limit; at++) if ((read.each()[at][block] & bit) != 0) return at;
        return limit;
    }

    private Marks marks() {
        // Read first: a lexicon that is loaded meanwhile makes the next look necessary.
        int state = Vocabulary.state();
        var read = new long[each.length][];
        for (int at = 0; at < read.length; at++) {
            var word = each[at].known();
            read[at] = word == null ? Word.NONE : word.marks;
        }
        return new Marks(read, state);
    }

    /** Whether the token of this index is written like this, in lower case; false outside the text. */
    public boolean is(int index, String word) {
        return index >= 0 && index < each.length && each[index].is(word);
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
