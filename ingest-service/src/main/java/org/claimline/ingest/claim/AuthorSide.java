package org.claimline.ingest.claim;

import org.claimline.api.Side;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Tells on whose side the author of a post stands who says "ours" and "we", from the names that he gives to the others. */
final class AuthorSide {
    /** Who introduces an author does so in the first lines. */
    private static final int HEAD = 60;

    /** A side's word, and whether it tells the author's side only where the text begins. */
    private record Word(Side side, boolean heading) {}

    private final PhraseTable<Word> words = PhraseTable.read(
            "/org/claimline/ingest/en/partisan-words.tsv", row -> new Word(Side.valueOf(row[1]), row.length > 2));

    /** The author's side; null where the text shows none, or both. */
    @Nullable
    Side of(TokenizedText text) {
        Side side = null;
        var tokens = text.tokens();
        for (int at = words.next(text, 0, tokens.size());
                at < tokens.size();
                at = words.next(text, at + 1, tokens.size())) {
            var word = words.longest(tokens, at, tokens.size());
            // What stands in quotation marks may be another's word.
            if (word == null || text.quotation(at) != null) continue;
            if (word.value().heading() && at > HEAD) continue;
            if (side != null && side != word.value().side()) return null;
            side = word.value().side();
        }
        return side;
    }
}
