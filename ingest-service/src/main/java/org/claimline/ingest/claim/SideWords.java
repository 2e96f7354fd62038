package org.claimline.ingest.claim;

import org.claimline.api.Side;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Words that name one of the sides, or point at one: "Ukrainian troops", "our boys", "the enemy". */
final class SideWords {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final WordSet OURS = PhraseTable.words(EN + "ours.tsv");
    private static final WordSet FOES = PhraseTable.words(EN + "foes.tsv");
    private static final WordSet TAILS = PhraseTable.words(EN + "nation-tails.tsv");

    private final PhraseTable<Side> actors = PhraseTable.read(EN + "actors.tsv", row -> Side.valueOf(row[1]));

    /** The side whose name starts at a token; null if none does. */
    PhraseTable.@Nullable Found<Side> at(TokenizedText text, int at, int limit) {
        return actors.longest(text.tokens(), at, limit);
    }

    /** The first token from {@code from} on at which the name of a side may start; {@code limit} where none before it may. */
    int next(TokenizedText text, int from, int limit) {
        return actors.next(text, from, limit);
    }

    /** The side that a stretch names: its people, "our" or "the enemy". */
    @Nullable
    Side within(Findings findings, int first, int end, @Nullable Side own) {
        for (int at = first; at < end; at++) {
            var word = findings.text().token(at);
            if (OURS.has(word)) return own;
            if (FOES.has(word)) return own == null ? null : Sides.other(own);
            var found = actors.longest(findings.text().tokens(), at, end);
            if (found != null && !tailed(findings.text(), found.end())) return found.value();
        }
        return null;
    }

    /** "Ukrainian-born": where somebody comes from, not for whom he fights. */
    private static boolean tailed(TokenizedText text, int end) {
        return text.is(end, "-") && TAILS.at(text, end + 1);
    }
}
