package org.claimline.claims.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.claimline.claims.grading.Regrading.Step;
import org.junit.jupiter.api.Test;

/** How long sources and questions wait while claims come. */
class PaceTest {
    private static final Duration CLAIMS = Duration.ofMillis(10);

    private long now = 17;
    private final Pace pace = new Pace(() -> now);

    @Test
    void aClaimByItselfWaitsForNothing() {
        for (int hour = 0; hour < 3; hour++) {
            take(Step.CLAIMS, CLAIMS);
            assertThat(pace.allows()).as("its source").isTrue();
            take(Step.GRADES, Duration.ofMillis(900));
            assertThat(pace.allows()).as("its question").isTrue();
            take(Step.GRADES, Duration.ofMillis(900));
            now += Duration.ofHours(1).toNanos();
        }
    }

    @Test
    void whileClaimsComeSourcesAndQuestionsGetATwentiethOfTheTime() {
        var begin = now;
        var graded = Duration.ZERO;
        var step = Duration.ofMillis(300);
        while (now - begin < Duration.ofMinutes(10).toNanos()) {
            take(Step.CLAIMS, CLAIMS);
            if (!pace.allows()) continue;
            take(Step.GRADES, step);
            graded = graded.plus(step);
        }
        assertThat(graded.toNanos() / (double) (now - begin)).isBetween(.045, .055);
    }

    @Test
    void onceNoClaimHasComeForASecondTheyGetAllOfIt() {
        take(Step.GRADES, Duration.ofMinutes(1));
        take(Step.CLAIMS, CLAIMS);
        assertThat(pace.allows()).isFalse();
        now += Duration.ofMillis(999).toNanos();
        assertThat(pace.allows()).isFalse();
        now += Duration.ofMillis(1).toNanos();
        assertThat(pace.allows()).isTrue();
        take(Step.GRADES, Duration.ofMinutes(1));
        assertThat(pace.allows()).isTrue();
    }

    private void take(Step step, Duration time) {
        now += time.toNanos();
        pace.done(step, time.toNanos());
    }
}
