package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of numbers with the part they play. */
final class NumberWords {
    /** UNIT adds, SCALE multiplies, FRACTION divides, VAGUE has a lower bound only. */
    enum Kind {
        UNIT,
        SCALE,
        FRACTION,
        VAGUE
    }

    /**
     * A word of a number.
     *
     * @param plural whether it ends like a plural: "thirds"
     */
    record Part(Kind kind, double value, boolean plural) {}

    private static final String TABLE = "/org/claimline/ingest/en/numbers.tsv";

    private final PhraseTable<Part> words = new PhraseTable<>(TABLE);

    NumberWords() {
        for (var row : PhraseTable.rows(TABLE))
            for (var phrase : row[0].split("\\|", -1))
                words.put(phrase, new Part(Kind.valueOf(row[1]), Double.parseDouble(row[2]), phrase.endsWith("s")));
    }

    /** The longest number word at a token, or null. */
    @Nullable
    Found<Part> at(List<Token> tokens, int at, int limit) {
        return at < limit ? words.longest(tokens, at, limit) : null;
    }

    /** The same, if it is of a kind. */
    @Nullable
    Found<Part> at(List<Token> tokens, int at, int limit, Kind kind) {
        var found = at(tokens, at, limit);
        return found != null && found.value().kind() == kind ? found : null;
    }
}
