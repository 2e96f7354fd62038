package org.claimline.claims.grading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimline.claims.grading.Regrading.Step;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the grades up to date in the background. Every instance has one; they take turns. */
@Singleton
final class GradingWorker {
    private static final Logger LOG = Logger.getLogger(GradingWorker.class);

    private final GradingQueue queue;
    private final GroupRefit refit;
    private final GradingConfig config;
    private final Pace pace = new Pace(System::nanoTime);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    GradingWorker(GradingQueue queue, GroupRefit refit, GradingConfig config) {
        this.queue = queue;
        this.refit = refit;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        // Long arithmetic on a virtual thread would hold up the others that share its carrier.
        if (config.enabled())
            thread = Thread.ofPlatform().daemon().name("grading").start(this::work);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        if (thread != null) thread.join(Duration.ofSeconds(5));
    }

    private void work() {
        try {
            do drain();
            while (!stopped.await(config.poll().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain() {
        try {
            var more = true;
            while (more && stopped.getCount() > 0) more = step() || refit.whenDue();
        } catch (RuntimeException e) {
            // The database is away, most likely; what was not finished is still on its list.
            LOG.warnf("grading pauses: %s", e.getMessage());
        }
    }

    private boolean step() {
        var begin = System.nanoTime();
        var done = queue.step(pace.allows());
        pace.done(done, System.nanoTime() - begin);
        return done != Step.NONE;
    }
}
