package org.claimline.ingest.place;

import java.util.List;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenMemo;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Tells a settlement that no list knows by how its name is made: "Kosivtseve", "Mala Oleksandrivka". */
final class NameShapes {
    private static final String EN = "/org/claimline/ingest/en/";

    /** A shorter word is too often one of English, or somebody's name. */
    private static final int SHORTEST = 6;

    private final List<String> endings = PhraseTable.rows(EN + "place-endings.tsv").stream()
            .map(row -> row[0])
            .toList();
    private final WordSet others = PhraseTable.words(EN + "no-place-endings.tsv");
    private final WordSet adjectives = PhraseTable.words(EN + "place-adjectives.tsv");
    private final Gazetteer gazetteer;

    /** An article says the same names again and again. */
    private final TokenMemo<Boolean> made = new TokenMemo<>(this::made);

    NameShapes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a word ends as names of settlements do. */
    boolean settlement(Token word) {
        return word.capitalised() && made.of(word);
    }

    private boolean made(Token word) {
        if (word.text().length() < SHORTEST || others.has(word)) return false;
        for (var ending : endings) if (word.lower().endsWith(ending)) return true;
        return false;
    }

    /** Whether a word and the one behind it are one name: "Nyzhche Solone" is not Solone. */
    boolean pair(TokenizedText text, int at, int end) {
        if (at + 1 >= end || !adjectives.has(text.token(at))) return false;
        var noun = text.token(at + 1);
        return noun.capitalised() && (settlement(noun) || gazetteer.knows(noun));
    }
}
