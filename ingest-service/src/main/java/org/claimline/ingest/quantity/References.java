package org.claimline.ingest.quantity;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.PhraseTable.Found;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The areas that figures are likened to, with the day each was taken. */
final class References {
    private static final String EN = "/org/claimline/ingest/en/";

    /** An area of reference. */
    record Reference(double km2, String asOf, String source) {}

    private final PhraseTable<Reference> one = new PhraseTable<>(EN + "references.tsv one");
    private final PhraseTable<Reference> many = new PhraseTable<>(EN + "references.tsv many");
    private final PhraseTable<String> openers = PhraseTable.read(EN + "reference-openers.tsv", row -> row[1]);
    private final WordSet ends = PhraseTable.words(EN + "reference-ends.tsv");

    References() {
        for (var row : PhraseTable.rows(EN + "references.tsv")) {
            var reference = new Reference(Double.parseDouble(row[1]), row[2], row[3]);
            for (var name : row[0].split("\\|", -1)) one.put(name, reference);
            if (row.length > 4) for (var name : row[4].split("\\|", -1)) many.put(name, reference);
        }
    }

    /** One past words such as "the US state of"; the token itself where there are none. */
    int behindOpener(List<Token> tokens, int at, int limit) {
        var opener = at < limit ? openers.longest(tokens, at, limit) : null;
        return opener == null ? at : opener.end();
    }

    /** "Delaware", or null; "Russia's army" and "Kyiv region" are something else. */
    @Nullable
    Found<Reference> one(List<Token> tokens, int at, int limit) {
        return checked(tokens, at < limit ? one.longest(tokens, at, limit) : null, limit);
    }

    /** "Londons", "football pitches", or null. */
    @Nullable
    Found<Reference> many(List<Token> tokens, int at, int limit) {
        return checked(tokens, at < limit ? many.longest(tokens, at, limit) : null, limit);
    }

    private @Nullable Found<Reference> checked(List<Token> tokens, @Nullable Found<Reference> found, int limit) {
        if (found == null || found.end() >= limit) return found;
        return ends.has(tokens.get(found.end())) ? null : found;
    }
}
