package org.claimline.claims.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "0999-12-31", "1000-01-01", "2022-09-01", "2024-02-29", "9999-12-31"})
    void saysADayAsEnglishDoes(String written) {
        var english = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
        for (var day = LocalDate.parse(written); day.getDayOfYear() < 360; day = day.plusDays(1))
            assertThat(DayWords.of(day)).isEqualTo(english.format(day));
        assertThat(DayWords.of(LocalDate.parse(written))).isEqualTo(english.format(LocalDate.parse(written)));
    }

    @Test
    void saysOnceWhatBothEndsShare() {
        var end = LocalDate.parse("2022-09-12");

        assertThat(DayWords.of(end, end)).isEqualTo("12 Sep 2022");
        assertThat(DayWords.of(LocalDate.parse("2022-09-01"), end)).isEqualTo("1-12 Sep 2022");
        assertThat(DayWords.of(LocalDate.parse("2022-08-29"), end)).isEqualTo("29 Aug to 12 Sep 2022");
        assertThat(DayWords.of(LocalDate.parse("2021-09-01"), end)).isEqualTo("1 Sep 2021 to 12 Sep 2022");
    }
}
