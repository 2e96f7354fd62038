package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimline.problem.ProblemException;
import org.junit.jupiter.api.Test;

class TurnsTest {
    @Test
    void whoAsksFirstIsServedFirst() throws InterruptedException {
        var turns = new Turns(1, Duration.ofMinutes(1));
        var first = turns.take();
        List<Integer> served = Collections.synchronizedList(new ArrayList<>());
        var waiting = new ArrayList<Thread>();
        for (var number = 0; number < 5; number++) {
            var asked = number;
            var thread = new Thread(() -> {
                var turn = turns.take();
                served.add(asked);
                turn.end();
            });
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
            waiting.add(thread);
        }
        assertThat(served).isEmpty();

        first.end();

        for (var thread : waiting) thread.join();
        assertThat(served).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aTurnEndsOnce() {
        var turns = new Turns(1, Duration.ZERO);
        var turn = turns.take();
        turn.end();
        turn.end();

        turns.take();

        assertThatThrownBy(turns::take)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(503));
    }
}
