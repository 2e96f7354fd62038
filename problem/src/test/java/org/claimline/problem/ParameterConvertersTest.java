package org.claimline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.time.LocalDate;
import org.claimline.api.Measure;
import org.junit.jupiter.api.Test;

class ParameterConvertersTest {
    @Test
    void readsEnumsInAnyCase() {
        assertThat(read(Measure.class, "area")).isEqualTo(Measure.AREA);
    }

    @Test
    void saysWhatAnEnumAllows() {
        assertThatThrownBy(() -> read(Measure.class, "volume"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(400))
                .hasMessage("expected one of AREA, SETTLEMENTS, ADVANCE, SHARE, CONTROL, got \"volume\"");
    }

    @Test
    void saysWhatADayLooksLike() {
        assertThat(read(LocalDate.class, "2022-09-08")).isEqualTo(LocalDate.of(2022, 9, 8));
        assertThatThrownBy(() -> read(LocalDate.class, "08.09.2022"))
                .hasMessage("expected a day such as 2022-09-08, got \"08.09.2022\"");
    }

    @Test
    void anEmptyParameterIsNotGiven() {
        assertThat(read(LocalDate.class, "")).isNull();
        assertThatThrownBy(() -> read(int.class, "")).hasMessage("expected a whole number, got \"\"");
    }

    @Test
    void refusesNumbersThatAreNone() {
        assertThatThrownBy(() -> read(int.class, "99999999999")).hasMessageContaining("expected a whole number");
        assertThatThrownBy(() -> read(double.class, "NaN")).hasMessageContaining("expected a number");
    }

    private static Object read(Class<?> type, String text) {
        return new ParameterConverters()
                .getConverter(type, type, new Annotation[0])
                .fromString(text);
    }
}
