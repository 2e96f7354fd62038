package org.claimline.ingest.delivery;

import java.time.Duration;

/** How long to wait before a delivery is tried again: doubled from half a second, at most a quarter of a minute. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    // A restarted claims-service gets what waits for it within this time, however long it was away.
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int DOUBLINGS = 5;

    private Backoff() {}

    /** The pause after the given number of failed tries. */
    static Duration after(int attempts) {
        var pause = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
