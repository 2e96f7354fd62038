package org.claimline.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The minimum of a convex function. */
class DescentTest {
    /** A valley that is a thousand times as steep across as along. */
    private static double valley(double[] at, double[] slope) {
        double across = at[0] + at[1] - 3;
        double along = at[0] - at[1] - 1;
        slope[0] = 2000 * across + 2 * along;
        slope[1] = 2000 * across - 2 * along;
        return 1000 * across * across + along * along;
    }

    @Test
    void isFoundInANarrowValley() {
        var minimum = Descent.minimum(DescentTest::valley, 2);

        assertThat(minimum[0]).isCloseTo(2, within(1e-3));
        assertThat(minimum[1]).isCloseTo(1, within(1e-3));
    }

    @Test
    void isTheStartWhereTheFunctionIsFlat() {
        assertThat(Descent.minimum((at, slope) -> 0, 2)).containsExactly(0, 0);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Descent.minimum(DescentTest::valley, 2)).isEqualTo(Descent.minimum(DescentTest::valley, 2));
    }
}
