package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimline.problem.ProblemException;

/**
 * Answers that cost much are made a few at a time, in the order in which they were asked for. All at once would take as long in
 * the middle, since cores and database are shared, but the unlucky ones several times as long.
 */
@ApplicationScoped
class Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore free;
    private final Duration patience;

    /** One more than there are cores, as an answer waits for the database now and then. */
    Turns() {
        this(Runtime.getRuntime().availableProcessors() + 1, PATIENCE);
    }

    /** @param atOnce how many have their turn at the same time */
    Turns(int atOnce, Duration patience) {
        free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** Waits for a turn, which lasts until it is ended; a 503 where too many ask for the place to come. */
    Turn take() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return new Turn();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(503, "Too many questions", "others are being answered; try again later");
    }

    /** Ended once, however often it is said. */
    final class Turn {
        private final AtomicBoolean ended = new AtomicBoolean();

        void end() {
            if (ended.compareAndSet(false, true)) free.release();
        }
    }
}
