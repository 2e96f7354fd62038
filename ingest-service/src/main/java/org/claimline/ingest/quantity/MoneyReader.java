package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads currencies: signs and codes before a number, names behind it. */
final class MoneyReader {
    private static final String TABLE = "/org/claimline/ingest/en/currencies.tsv";

    private final PhraseTable<Unit> before = new PhraseTable<>(TABLE + " before");
    private final PhraseTable<Unit> behind = new PhraseTable<>(TABLE + " behind");

    MoneyReader() {
        for (var row : PhraseTable.rows(TABLE))
            for (var spelling : row[0].split("\\|", -1)) {
                var unit = new Unit(row[1], row[2], Dimension.MONEY, 1, false);
                if (!row[3].equals("AFTER")) before.put(spelling, unit);
                if (!row[3].equals("BEFORE")) behind.put(spelling, unit);
            }
    }

    /** The currency at a token that a number in digits follows, or null. */
    @Nullable
    Found<Unit> before(List<Token> tokens, int at, int limit) {
        var found = before.longest(tokens, at, limit);
        if (found == null || found.end() >= limit || !tokens.get(found.end()).number()) return null;
        // "Rs 500" and "won 3": a word is a currency only in capitals or as a sign.
        var last = tokens.get(found.end() - 1);
        boolean sign =
                last.punctuation() || last.capitalised() || tokens.get(at).capitalised();
        return sign ? found : null;
    }

    /** The currency behind a number, or null. */
    @Nullable
    Found<Unit> behind(List<Token> tokens, int at, int limit) {
        int word = at + 1 < limit && tokens.get(at).is("-") ? at + 1 : at;
        if (word >= limit) return null;
        var found = behind.longest(tokens, word, limit);
        // "$5-$10": the second sign opens the second number.
        boolean opens = found != null
                && tokens.get(word).punctuation()
                && found.end() < limit
                && tokens.get(found.end()).number();
        if (opens) return null;
        boolean letter = found != null
                && tokens.get(word).lower().length() == 1
                && tokens.get(word).word();
        return letter && !DigitReader.touches(tokens, word) ? null : found;
    }
}
