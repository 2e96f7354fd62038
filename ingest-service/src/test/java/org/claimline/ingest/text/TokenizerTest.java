package org.claimline.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    /** The tokenizer keeps forms by their letters: short ones, long ones and those beyond ASCII in ways of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcdefghijklmnopqrstuvwxyz", "aàбґ’z", "0123456789", "aB1"})
    void readsEveryWordAsItIsWrittenHoweverManyItHasReadBefore(String letters) {
        // given
        var random = new Random(7);
        var words = new ArrayList<String>();
        for (int i = 0; i < 60_000; i++) {
            var word = new StringBuilder();
            for (int left = 1 + random.nextInt(14); left > 0; left--)
                word.append(letters.charAt(random.nextInt(letters.length())));
            words.add(word.toString().replace("’", "x"));
        }

        // when
        var read = new ArrayList<String>();
        for (var word : words) for (var token : Tokenizer.tokens(word)) read.add(token.text());

        // then
        assertThat(String.join("", read)).isEqualTo(String.join("", words));
    }

    @Test
    void tellsWordsApartThatShareTheirLastLetters() {
        assertThat(Tokenizer.tokens("xliberation yliberation liberation beration ation"))
                .extracting(Token::text)
                .containsExactly("xliberation", "yliberation", "liberation", "beration", "ation");
    }

    @Test
    void readsMarksAndBlanksAsTheyAre() {
        assertThat(Tokenizer.tokens(" a\tb\u0001\u007F--c\u00A0«d»% 1,5\n"))
                .extracting(Token::text)
                .containsExactly("a", "b", "-", "c", "«", "d", "»", "%", "1,5");
    }
}
