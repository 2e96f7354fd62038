package org.claimline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriedTest {
    private final List<List<Integer>> asked = new ArrayList<>();

    @Test
    void manyAreDoneAtOnceWhereNoneFails() {
        // when
        var halves = Tried.each(List.of(2, 4, 6), this::halves);

        // then
        assertThat(halves).extracting(Tried::get).containsExactly(1, 2, 3);
        assertThat(asked).containsExactly(List.of(2, 4, 6));
    }

    @Test
    void theOthersAreDoneWhereOneFails() {
        // when
        var halves = Tried.each(List.of(2, 3, 6), this::halves);

        // then
        assertThat(halves).extracting(Tried::value).containsExactly(1, null, 3);
        assertThatThrownBy(halves.get(1)::get)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("3 is odd");
    }

    @Test
    void aStackThatIsTooDeepIsAFailureOfItsOwn() {
        assertThat(Tried.of(() -> depth(0)).error()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aFailureStaysThroughWhatWouldFollow() {
        // when
        var next = Tried.of(() -> halves(List.of(5))).then(List::size);

        // then
        assertThat(next.error()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatFollowsMayFailByItself() {
        assertThat(Tried.of(() -> 0).then(none -> 1 / none).error()).isInstanceOf(ArithmeticException.class);
    }

    private List<Integer> halves(List<Integer> all) {
        asked.add(all);
        return all.stream().map(TriedTest::half).toList();
    }

    private static int half(int number) {
        if (number % 2 != 0) throw new ArithmeticException(number + " is odd");
        return number / 2;
    }

    @SuppressWarnings("InfiniteRecursion") // That is what it is for.
    private static int depth(int above) {
        return depth(above + 1) + 1;
    }
}
