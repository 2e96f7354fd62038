package org.claimline.ingest.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CautionTest {
    /** What a ledger keeps of a run: what every end of a process leaves behind. */
    private int singly;

    private int ends;
    private int position;

    @Test
    void itemsAreReadTogetherWhereNobodyCameToAnEnd() {
        assertThat(new Caution(0, 0).alone()).isFalse();
    }

    @Test
    void itemsAreReadOneByOneUntilAllThatWereReadTogetherAreBehind() {
        var caution = new Caution(Caution.SINGLY, 0);

        IntStream.range(0, Caution.SINGLY).forEach(item -> {
            assertThat(caution.alone()).isTrue();
            caution.gotOn(1);
        });

        assertThat(caution.alone()).isFalse();
    }

    @Test
    void anItemIsPassedOverAfterItsLastEndAloneAndTheNextIsNot() {
        assertThat(new Caution(Caution.SINGLY, Caution.ENDS_ALONE - 1).passesOver())
                .isFalse();
        var caution = new Caution(Caution.SINGLY, Caution.ENDS_ALONE);
        assertThat(caution.passesOver()).isTrue();

        caution.gotOn(1);

        assertThat(caution.passesOver()).isFalse();
        assertThat(caution.alone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 59, 99, 100, 163})
    void anItemThatEndsEveryProcessEndsOneMoreThanItIsReadAlone(int deadly) {
        var processes = 1;
        while (!readsToTheEnd(deadly)) processes++;

        assertThat(processes).isEqualTo(1 + Caution.ENDS_ALONE + 1);
    }

    /** A process that reads on: false if it dies of the deadly item. */
    private boolean readsToTheEnd(int deadly) {
        var caution = new Caution(singly, ends);
        while (position < 200) {
            var step = caution.alone() ? 1 : Caution.SINGLY;
            if (position <= deadly && deadly < position + step && !caution.passesOver()) {
                ends += caution.alone() ? 1 : 0;
                singly = Caution.SINGLY;
                return false;
            }
            position += step;
            caution.gotOn(step);
            singly = Math.max(0, singly - step);
            ends = 0;
        }
        return true;
    }
}
