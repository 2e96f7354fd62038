package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.claimline.api.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedRangeTest {
    @ParameterizedTest
    @CsvSource({
        "EXACT, 1000, , 500, 1500",
        "EXACT, 1370, , 1365, 1375",
        "EXACT, 2434, , 2433.5, 2434.5",
        "EXACT, 37.4, , 37.35, 37.45",
        "MORE_THAN, 1000, , 1000, 2000",
        "MORE_THAN, 1200, , 1200, 1300",
        "AT_LEAST, 30, , 30, 40",
        "UP_TO, 2000, , 1000, 2000",
        "UP_TO, 1000, , 900, 1000",
        "UP_TO, 1380, , 1370, 1380",
        "LESS_THAN, 500, , 400, 500",
        "NEARLY, 700, , 630, 700",
        "ABOUT, 2500, , 2250, 2750",
        "BETWEEN, 450, 900, 450, 900",
        "VAGUE, 24, 99, 24, 99"
    })
    void wordsAreIntervals(Qualifier qualifier, double value, @Nullable Double upper, double from, double to) {
        var main = StatedRange.of(value, upper, qualifier, Scale.LOG).main();

        assertThat(Math.exp(main.lower())).isCloseTo(from, within(1e-6));
        assertThat(Math.exp(main.upper())).isCloseTo(to, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"MORE_THAN, 1000, 2000, 6000", "UP_TO, 2000, 333.33333333, 1000"})
    void aTailLiesBehindTheMainInterval(Qualifier qualifier, double value, double from, double to) {
        var tail = StatedRange.of(value, null, qualifier, Scale.LOG).pieces().get(1);

        assertThat(Math.exp(tail.lower())).isCloseTo(from, within(1e-6));
        assertThat(Math.exp(tail.upper())).isCloseTo(to, within(1e-6));
        assertThat(tail.mass()).isLessThanOrEqualTo(StatedRange.TAIL);
    }
}
