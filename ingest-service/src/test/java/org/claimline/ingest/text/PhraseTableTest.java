package org.claimline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Phrases are found wherever they stand, and only looked for where they may. Words that no lexicon has keep the cases apart. */
class PhraseTableTest {
    @Test
    void theLongestPhraseIsFound() {
        var table = table("zorb", "zorb quell", "zorb quell of vint");
        assertThat(found(table, "they zorb quell of vint today", 1)).isEqualTo("zorb quell of vint");
        assertThat(found(table, "they zorb quell of mund", 1)).isEqualTo("zorb quell");
        assertThat(found(table, "they zorb.", 1)).isEqualTo("zorb");
        assertThat(found(table, "they quell of vint", 1)).isNull();
    }

    @Test
    void aPhraseEndsBeforeTheLimit() {
        var text = text("they hask nible now");
        var table = table("hask nible", "hask");
        var found = table.longest(text.tokens(), 1, 2);
        assertThat(found).isNotNull();
        assertThat(found.value()).isEqualTo("hask");
        assertThat(table("hask nible").longest(text.tokens(), 1, 2)).isNull();
    }

    @Test
    void aPhraseMayBeginOnlyBeforeTheWordItGoesOnWith() {
        var table = table("brell of");
        var text = text("A brell and a brell. The brell of it.");
        assertThat(text.sentences())
                .extracting(table::mayOccur)
                .as("a sentence with its first word alone cannot have it")
                .containsExactly(false, true);
        assertThat(table.next(text, 0, text.tokens().size())).isEqualTo(7);
        assertThat(table.next(text, 8, text.tokens().size()))
                .isEqualTo(text.tokens().size());
    }

    @Test
    void aGateIsAsNarrowAsItsLexicons() {
        var gate = new WordGate("a gate of this test", table("drom ferl"), table("drom"), table("gint ferl"));
        var text = text("Say gint. Say drom. Say gint ferl.");
        assertThat(text.sentences()).extracting(gate::mayOccur).containsExactly(false, true, true);
    }

    @Test
    void aTextReadBeforeALexiconWasLoadedStillShowsItsPhrases() {
        var known = table("tulp ard");
        var text = text("Here tulp ard, there tulp merg, and wull nask.");
        var late = table("tulp merg", "tulp ard", "wull nask", "wull");
        assertThat(late.longest(text.tokens(), 1, 3)).isNotNull();
        assertThat(late.longest(text.tokens(), 5, 7)).isNotNull();
        assertThat(late.longest(text.tokens(), 9, 11)).isNotNull();
        assertThat(known.longest(text.tokens(), 1, 3)).isNotNull();
        assertThat(known.longest(text.tokens(), 5, 7)).isNull();
        assertThat(text.sentences()).allMatch(late::mayOccur);
        assertThat(late.next(text, 0, text.tokens().size())).isEqualTo(1);
        assertThat(table("tulp yond").next(text("A tulp, a tulp yond."), 0, 7)).isEqualTo(4);
    }

    @Test
    void aWordOfASetIsFoundBeforeAnyOther() {
        table("quib plun");
        var set = new WordSet("a set of this test", Set.of("quib"));
        var text = text("quib plun quib zam quib");
        assertThat(text.tokens()).extracting(set::has).containsExactly(true, false, true, false, true);
    }

    private static PhraseTable<String> table(String... phrases) {
        var table = new PhraseTable<String>();
        for (var phrase : phrases) table.put(phrase, phrase);
        return table;
    }

    private static String found(PhraseTable<String> table, String text, int at) {
        var tokens = text(text).tokens();
        var found = table.longest(tokens, at, tokens.size());
        return found == null ? null : found.value();
    }

    private static TokenizedText text(String text) {
        return new TokenizedText(text, Map.of());
    }
}
