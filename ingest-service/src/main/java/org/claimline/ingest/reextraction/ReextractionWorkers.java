package org.claimline.ingest.reextraction;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import org.claimline.ingest.work.Lease;
import org.claimline.ingest.work.Workers;

/** Has re-extractions done: one thread, since there is one at a time. */
@Singleton
final class ReextractionWorkers implements Workers.Job {
    private final ReextractionLedger ledger;
    private final Rereading rereading;
    private final ReextractionConfig config;
    private final Workers workers;

    ReextractionWorkers(ReextractionLedger ledger, Rereading rereading, ReextractionConfig config) {
        this.ledger = ledger;
        this.rereading = rereading;
        this.config = config;
        this.workers = new Workers("reextraction", config.poll(), this);
    }

    /** There is something to do: call after its transaction has committed. */
    void wake() {
        workers.wake();
    }

    void start(@Observes StartupEvent event) {
        workers.start(1);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        workers.stop();
    }

    @Override
    public boolean next() throws IOException {
        var taken = ledger.take();
        if (taken.isEmpty()) return false;
        workers.under(lease(taken.get()), () -> rereading.work(taken.get(), workers::running));
        return true;
    }

    private Lease lease(Taken taken) {
        return new Lease(
                "re-extraction " + taken.id(),
                config.lease(),
                () -> ledger.renew(taken),
                () -> ledger.giveBack(taken, Duration.ZERO, null));
    }
}
