package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.api.Qualifier;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads the words that bound a number, on either side of it: "well over 700", "700 or more", "at least about 700". */
final class BoundReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No hedge has more words. */
    private static final int LONGEST = 6;

    /** "No more than about", "a total of at least some": so many stand in a row. */
    private static final int MOST = 4;

    private final PhraseTable<Qualifier> hedges = PhraseTable.read(EN + "hedges.tsv", row -> Qualifier.valueOf(row[1]));
    private final PhraseTable<String> adverbs = PhraseTable.read(EN + "hedge-adverbs.tsv", row -> row[1]);
    private final PhraseTable<Qualifier> after =
            PhraseTable.read(EN + "hedges-after.tsv", row -> Qualifier.valueOf(row[1]));
    private final PhraseTable<String> openers = PhraseTable.read(EN + "range-openers.tsv", row -> row[1]);

    private final NumeralReader numerals;

    BoundReader(NumeralReader numerals) {
        this.numerals = numerals;
    }

    /** What stands before a token says, and where it starts. */
    record Hedge(int first, Qualifier qualifier) {}

    /** The hedges that end right before a number, read as one; null if there are none. */
    @Nullable
    Hedge before(TokenizedText text, int from, int number) {
        int end = number;
        while (end > from && text.token(end - 1).quote()) end--;
        Hedge found = null;
        for (int rounds = 0; rounds < MOST; rounds++) {
            var next = one(text.tokens(), from, end);
            if (next == null) break;
            found = new Hedge(
                    next.first(), found == null ? next.qualifier() : joined(next.qualifier(), found.qualifier()));
            end = next.first();
        }
        return found;
    }

    /** "At least about": the outer word bounds what the inner one only blurs. */
    private static Qualifier joined(Qualifier outer, Qualifier inner) {
        boolean open = inner == Qualifier.EXACT || inner == Qualifier.ABOUT;
        return open && outer != Qualifier.EXACT ? outer : inner;
    }

    private @Nullable Hedge one(List<Token> tokens, int from, int end) {
        for (int first = Math.max(from, end - LONGEST); first < end; first++) {
            var qualifier = hedges.exactly(tokens, first, end);
            if (qualifier != null) return weighed(tokens, from, new Hedge(first, qualifier));
        }
        return null;
    }

    /** "Well over", "just under". */
    private Hedge weighed(List<Token> tokens, int from, Hedge hedge) {
        boolean compares = hedge.qualifier() == Qualifier.MORE_THAN
                || hedge.qualifier() == Qualifier.LESS_THAN
                || hedge.qualifier() == Qualifier.NEARLY;
        if (!compares) return hedge;
        for (int first = Math.max(from, hedge.first() - 3); first < hedge.first(); first++) {
            String adverb = adverbs.exactly(tokens, first, hedge.first());
            if (adverb == null) continue;
            boolean near = adverb.equals("NEAR") && hedge.qualifier() == Qualifier.LESS_THAN;
            return weighed(tokens, from, new Hedge(first, near ? Qualifier.NEARLY : hedge.qualifier()));
        }
        return hedge;
    }

    /** The words that open a range right before a token: where they start and which word joins its ends; else null. */
    @Nullable
    Found<String> opener(List<Token> tokens, int from, int end) {
        for (int first = Math.max(from, end - 4); first < end; first++) {
            String joint = openers.exactly(tokens, first, end);
            if (joint != null) return new Found<>(first, joint);
        }
        return null;
    }

    /** The words at a token that bound the number before it, or null; brackets around them are part of them. */
    @Nullable
    Found<Qualifier> after(List<Token> tokens, int at, int limit) {
        if (at >= limit) return null;
        int bracket = tokens.get(at).is("(") ? at + 1 : at;
        int word = bracket < limit && tokens.get(bracket).is("-") ? bracket + 1 : bracket;
        var found = word < limit ? after.longest(tokens, word, limit) : null;
        if (found == null || bracket == at) return found;
        boolean closed = found.end() < limit && tokens.get(found.end()).is(")");
        return closed ? new Found<>(found.end() + 1, found.value()) : null;
    }

    /** Whether a number starts at a token. */
    boolean numberFollows(List<Token> tokens, int at, int limit) {
        return numerals.at(tokens, at, limit) != null;
    }
}
