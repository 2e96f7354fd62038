package org.claimline.claims.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final DecimalFormat PLAIN =
            new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH));

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                .04,
                .05,
                .25,
                .35,
                .95,
                .999,
                1,
                9.96,
                999.95,
                1000,
                1036.2,
                123_456.78,
                1e9,
                1e11,
                1e12,
                1e17,
                -3.25,
                -1234
            })
    void writesNumbersAsADecimalFormatDoes(double amount) {
        assertThat(Wording.number(amount)).isEqualTo(PLAIN.format(amount));
    }

    @Test
    void writesAnyNumberAsADecimalFormatDoes() {
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++) {
            var amount = Math.pow(10, random.nextDouble() * 14 - 2);
            var halves = Math.rint(amount * 20) / 20;
            assertThat(Wording.number(amount)).isEqualTo(PLAIN.format(amount));
            assertThat(Wording.number(halves)).isEqualTo(PLAIN.format(halves));
        }
    }
}
