package org.claimline.network;

import java.util.concurrent.TimeUnit;

/** What has come of one answer, and for how long somebody waited for that. Whoever asks and whoever reads may be two threads. */
final class Patience {
    private final int millis;
    private final int rate;
    /** What the reader asked for instead; 0 = nothing. */
    private int asked;

    private long bytes;
    private long waited;

    /** @param rate bytes that allow for one more second */
    Patience(int millis, int rate) {
        this.millis = millis;
        this.rate = rate;
    }

    /** Something was asked: the answer begins. */
    synchronized void begin() {
        bytes = 0;
        waited = 0;
    }

    /** From now on an answer may take so long; 0 = as at first. */
    synchronized void allow(int otherMillis) {
        asked = otherMillis;
        begin();
    }

    /** @param got bytes, or below 0 */
    synchronized void read(int got, long nanos) {
        bytes += Math.max(got, 0);
        waited += nanos;
    }

    /** How much longer to wait; 0 or less when it is over. */
    synchronized int leftMillis() {
        var allowed = (asked == 0 ? millis : asked) + bytes * 1_000 / rate;
        return (int) Math.min(Integer.MAX_VALUE, allowed - TimeUnit.NANOSECONDS.toMillis(waited));
    }
}
