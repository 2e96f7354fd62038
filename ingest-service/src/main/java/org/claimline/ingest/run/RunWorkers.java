package org.claimline.ingest.run;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.claimline.ingest.idempotency.IdempotencyKeys;
import org.claimline.ingest.work.Lease;
import org.claimline.ingest.work.Workers;

/** Has runs read. Any number of workers may do so, in one instance or several: a run belongs to one of them at a time. */
@Singleton
final class RunWorkers implements Workers.Job {
    private static final Duration BETWEEN_PRUNINGS = Duration.ofMinutes(1);

    private final RunLeases leases;
    private final RunReading reading;
    private final Spool spool;
    private final IdempotencyKeys keys;
    private final RunConfig config;
    private final Workers workers;
    private volatile long prunedAt = System.nanoTime();

    RunWorkers(RunLeases leases, RunReading reading, Spool spool, IdempotencyKeys keys, RunConfig config) {
        this.leases = leases;
        this.reading = reading;
        this.spool = spool;
        this.keys = keys;
        this.config = config;
        this.workers = new Workers("intake", config.poll(), this);
    }

    /** There is something to do: call after its transaction has committed. */
    void wake() {
        workers.wake();
    }

    void start(@Observes StartupEvent event) {
        workers.start(config.underWay());
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        workers.stop();
    }

    @Override
    public boolean next() throws IOException {
        var taken = leases.take();
        if (taken.isEmpty()) return false;
        var run = taken.get();
        workers.under(lease(run), () -> reading.work(run, workers::running));
        spool.prune();
        return true;
    }

    @Override
    public void idle() {
        if (System.nanoTime() - prunedAt < BETWEEN_PRUNINGS.toNanos()) return;
        prunedAt = System.nanoTime();
        spool.prune();
        keys.prune();
    }

    private Lease lease(Taken run) {
        return new Lease(
                "run " + run.id(), config.lease(), () -> leases.renew(run), () -> leases.giveBack(run, Duration.ZERO));
    }
}
