package org.claimline.ingest.time;

import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** A place in a sentence that moves on over the words of a lexicon. */
final class Words {
    final TokenizedText text;
    final TimeLexicon lexicon;

    /** Where the sentence starts. */
    final int begin;

    /** One past its last token. */
    final int limit;

    /** The next token. */
    int at;

    /** What the phrase taken last stands for. */
    String value = "";

    /** The token that {@link #starts} was asked about last, and what it said: one token is asked about for many parts. */
    private int asked = -1;

    private long starts;

    Words(TokenizedText text, TimeLexicon lexicon, int begin, int limit) {
        this.text = text;
        this.lexicon = lexicon;
        this.begin = begin;
        this.limit = limit;
        at = begin;
    }

    /** The parts that a phrase at a token of the sentence may play: a bit for each. */
    long starts(int token) {
        if (token != asked) {
            starts = lexicon.starts(text.token(token));
            asked = token;
        }
        return starts;
    }

    /** Whether a phrase of this part may stand at a token of the sentence. */
    private boolean mayStart(TimexWord part, int token) {
        return (starts(token) & TimeLexicon.bit(part)) != 0;
    }

    /** The longest phrase of this part at a token, or null. */
    PhraseTable.@Nullable Found<String> find(TimexWord part, int token) {
        return token < limit && mayStart(part, token) ? lexicon.table(part).longest(text.tokens(), token, limit) : null;
    }

    boolean more() {
        return at < limit;
    }

    Token token() {
        return text.token(at);
    }

    /** Moves over the longest phrase of this part, if one stands here. */
    boolean take(TimexWord part) {
        var found = find(part, at);
        if (found == null) return false;
        at = found.end();
        value = found.value();
        return true;
    }

    /** Whether a phrase of this part stands here. */
    boolean see(TimexWord part) {
        return find(part, at) != null;
    }

    /** What a phrase of another table that stands here means; moves over it. */
    <V> @Nullable V take(PhraseTable<V> table) {
        var found = at < limit ? table.longest(text.tokens(), at, limit) : null;
        if (found == null) return null;
        at = found.end();
        return found.value();
    }

    /** Whether a number word that multiplies stands here: "hundred". */
    boolean scale() {
        var found = at < limit ? lexicon.numbers.longest(text.tokens(), at, limit) : null;
        return found != null && found.value().multiplies();
    }

    /** Moves over one mark. */
    boolean mark(String mark) {
        if (at >= limit || !token().punctuation() || !token().text().equals(mark)) return false;
        at++;
        return true;
    }

    /** Whether the word before a token is a phrase of this part: at most three words are tried. */
    boolean after(TimexWord part, int token) {
        for (int from = token - 1; from >= Math.max(begin, token - 3); from--)
            if (mayStart(part, from) && lexicon.table(part).exactly(text.tokens(), from, token) != null) return true;
        return false;
    }

    /** Whether nothing follows that the words could belong to. */
    boolean open() {
        return !more()
                || token().punctuation()
                || see(TimexWord.REFERENCE_CUE)
                || see(TimexWord.DATE_CUE)
                || see(TimexWord.TO)
                || see(TimexWord.CLAUSE_START);
    }

    /** Whether two tokens stand without a space between them. */
    boolean joined(int token) {
        return token > begin
                && token < limit
                && text.token(token - 1).end() == text.token(token).start();
    }

    /** A whole number in digits within bounds; moves over it. */
    @Nullable
    Integer digits(int least, int most) {
        Integer number = at < limit ? number(token(), least, most) : null;
        if (number != null) at++;
        return number;
    }

    static @Nullable Integer number(Token token, int least, int most) {
        if (!token.number() || token.text().length() > 4) return null;
        int value = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char digit = token.text().charAt(i);
            if (digit < '0' || digit > '9') return null;
            value = value * 10 + digit - '0';
        }
        return value >= least && value <= most ? value : null;
    }
}
