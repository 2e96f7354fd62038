package org.claimline.ingest.run;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * So many runs are read at once, as each needs a processor and memory. One that waits for other people's sites needs neither, and
 * leaves its turn meanwhile: sites that hang hold up their own run alone.
 */
@Singleton
final class Turns {
    private final Semaphore free;

    Turns(RunConfig config) {
        // Fair: a long run does not take every turn.
        free = new Semaphore(config.workers(), true);
    }

    /** Waits for a turn. */
    void take() {
        free.acquireUninterruptibly();
    }

    /** Lets the next one have it. */
    void leave() {
        free.release();
    }
}
