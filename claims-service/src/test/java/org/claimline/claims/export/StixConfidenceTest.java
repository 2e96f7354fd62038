package org.claimline.claims.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixConfidenceTest {
    @ParameterizedTest
    @CsvSource({"1,90", "2,70", "3,50", "4,30", "5,10", "6,", ","})
    void mapsTheAdmiraltyNumber(Integer credibility, Integer confidence) {
        assertThat(StixConfidence.of(credibility)).isEqualTo(confidence);
    }

    @Test
    void refusesWhatIsNotOnTheScale() {
        assertThatThrownBy(() -> StixConfidence.of(7)).isInstanceOf(IllegalArgumentException.class);
    }
}
