package org.claimline.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Window;
import org.claimline.ingest.time.TimeExpression.Use;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 12);

    @Test
    void reckonsAWindowOnceForTheDayItIsAskedFor() {
        // given
        List<@Nullable LocalDate> asked = new ArrayList<>();
        var time = new TimeExpression(
                0,
                1,
                null,
                null,
                from -> {
                    asked.add(from);
                    return from == null ? null : new Window(from, from, null, "then", "the day itself");
                },
                Use.WINDOW,
                TimeExpression.RANGE);

        // when
        var windows = new ArrayList<@Nullable Window>();
        for (var from : new @Nullable LocalDate[] {DAY, DAY, null, null, DAY.plusDays(1)})
            windows.add(time.window(from));

        // then
        assertThat(windows)
                .extracting(one -> one == null ? null : one.start())
                .containsExactly(DAY, DAY, null, null, DAY.plusDays(1));
        assertThat(asked).containsExactly(DAY, null, DAY.plusDays(1));
    }
}
