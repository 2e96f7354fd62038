package org.claimline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {
    @ParameterizedTest
    @CsvSource({
        "'Ground – retaken', 'Ground – retaken'",
        "'two  blanks', 'two blanks'",
        "'\tbefore and behind\n', ' before and behind '",
        "'no\u00A0break', 'no break'",
        "'thin \u2009\u3000 and wide', 'thin and wide'",
        "'a\u2028new\u2029line', 'a new line'",
        "'deleted\u007F\u0000here', 'deleted here'",
        "'\uD83D\uDE00 whole', '\uD83D\uDE00 whole'",
        "'', ''"
    })
    void oneSpaceStandsForWhateverPartsWords(String text, String line) {
        assertThat(Blanks.onOneLine(text)).isEqualTo(line);
    }

    @Test
    void halvesOfCharactersAreLeftOut() {
        var high = "\uD83D";
        var low = "\uDE00";
        assertThat(Blanks.onOneLine("a" + high + "b")).isEqualTo("a b");
        assertThat(Blanks.onOneLine(low + high + low + high)).isEqualTo(" " + high + low + " ");
    }
}
