package org.claimline.claims.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelens'kyy, volodymyr zelenskyy",
        "'  The  BBC -- News ', the bbc news",
        "Jérôme Ångström, jerome angstrom",
        "Слов’янськ, словянськ",
        "--, ''",
    })
    void aKeyHasNeitherCaseNorDiacriticsNorPunctuation(String name, String key) {
        assertThat(Spelling.key(name)).isEqualTo(key);
    }

    /** Whatever is kept in the database was made so. */
    @Test
    void ofEveryLetterOfEveryScriptTheKeyIsWhatThePatternsMake() {
        var wrong = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(point -> Character.isDefined(point) && (point < 0xD800 || point > 0xDFFF))
                .mapToObj(Character::toString)
                .flatMap(letter -> Stream.of(letter, "A" + letter + "b' " + letter + letter + "C"))
                .filter(name -> !Spelling.key(name).equals(byPatterns(name)))
                .limit(5);

        assertThat(wrong).isEmpty();
    }

    private static String byPatterns(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼ‘`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
