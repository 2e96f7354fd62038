package org.claimline.claims.grading;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.claimline.claims.grading.Regrading.Step;

/**
 * How much of its time grading gives to sources and questions while claims keep coming. With each of a batch's claims everything that its source
 * ever said would be weighed again, and forgotten with the next one; so meanwhile they get a twentieth of the time, and all of it once no claim
 * has come for a second. A piece of time is put by for when there was little to do, so that a single claim waits for nothing. For one thread.
 */
final class Pace {
    /** One part in so many. */
    private static final int SHARE = 20;

    private static final Duration PUT_BY = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final LongSupplier nanos;
    private long credit = PUT_BY.toNanos();
    private long lastLook;
    private long lastClaims;

    /** @param nanos the time that passes, as {@link System#nanoTime} tells it */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
        lastLook = nanos.getAsLong();
        lastClaims = lastLook - QUIET.toNanos();
    }

    /** Whether sources and questions may be graded now. */
    boolean allows() {
        var now = look();
        return credit > 0 || now - lastClaims >= QUIET.toNanos();
    }

    /** Something was done, which took so long. */
    void done(Step step, long taken) {
        var now = look();
        if (step == Step.CLAIMS) lastClaims = now;
        if (step == Step.GRADES) credit -= taken;
    }

    private long look() {
        var now = nanos.getAsLong();
        credit = Math.min(PUT_BY.toNanos(), credit + (now - lastLook) / SHARE);
        lastLook = now;
        return now;
    }
}
