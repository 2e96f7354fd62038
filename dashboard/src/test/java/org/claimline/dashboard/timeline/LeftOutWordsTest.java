package org.claimline.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.api.LeftOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutWordsTest {
    @ParameterizedTest
    @CsvSource({
        "3, 1, 3 claims and 1 assessor’s figure, false",
        "1, 0, 1 claim, true",
        "5, 0, 5 claims, false",
        "0, 1, 1 assessor’s figure, true",
        "0, 2, 2 assessors’ figures, false"
    })
    void whatThereIsNoneOfIsNotNamed(int claims, int assessments, String words, boolean single) {
        var left = new LeftOut("counts its own days alone", claims, assessments);

        assertThat(LeftOutWords.counted(left).replace('\u00a0', ' ')).isEqualTo(words);
        assertThat(LeftOutWords.single(left)).isEqualTo(single);
    }
}
