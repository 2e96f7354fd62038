package org.claimline.ingest.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.Tokenizer;

/** The words that an amount can start with: one look at each token spares the many that would find nothing. */
final class Starters {
    private static final List<String> TABLES = List.of(
            "numbers",
            "number-grammar",
            "number-spans",
            "currencies",
            "multiples",
            "likenesses",
            "references",
            "relative-amounts");

    private final Set<String> words = new HashSet<>();

    Starters() {
        for (var table : TABLES)
            for (var row : PhraseTable.rows("/org/claimline/ingest/en/" + table + ".tsv"))
                for (var phrase : row[0].split("\\|", -1))
                    words.add(Tokenizer.tokens(phrase).getFirst().lower());
        for (int i = 0; i < DigitReader.VULGAR.length(); i++) words.add(DigitReader.VULGAR.substring(i, i + 1));
    }

    /** Whether an amount may start at a token. */
    boolean contain(Token token) {
        return token.number() || words.contains(token.lower());
    }
}
