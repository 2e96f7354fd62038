package org.claimline.ingest.work;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimline.ingest.database.DatabaseUnavailableException;
import org.jboss.logging.Logger;

/**
 * Threads that do what is due, one thing after the other, until they are stopped. Threads of the platform, since what they do is
 * work and not waiting, which would hold up those of requests.
 */
public final class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final Duration TO_STOP = Duration.ofSeconds(8);

    private final String name;
    private final Duration poll;
    private final Job job;
    private final Semaphore due = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    /** What they do. */
    public interface Job {
        /** Works on what is due longest; false if nothing is. */
        boolean next() throws IOException;

        /** There is nothing to do just now. */
        default void idle() {}
    }

    /** Work under a lease. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * @param name of the threads
     * @param poll how often they look for what another instance left behind
     */
    public Workers(String name, Duration poll, Job job) {
        this.name = name;
        this.poll = poll;
        this.job = job;
    }

    /** Has so many of them begin. */
    public void start(int count) {
        for (var worker = 0; worker < count; worker++)
            threads.add(Thread.ofPlatform().daemon().name(name + "-" + worker).start(this::work));
    }

    /** There is something to do: call after its transaction has committed. */
    public void wake() {
        due.release();
    }

    /** Lets a step that is under way end; what does not end in time is done again after the next start. */
    public void stop() throws InterruptedException {
        stopped.countDown();
        due.release(threads.size());
        for (var thread : threads) thread.join(TO_STOP);
    }

    /** False once they were told to stop. */
    public boolean running() {
        return stopped.getCount() > 0;
    }

    /** Does work whose lease is made to begin anew meanwhile; where the database is away it is given back. */
    public void under(Lease lease, Work work) throws IOException {
        var ended = new CountDownLatch(1);
        Thread.ofVirtual().name("lease of " + lease.name()).start(() -> renew(lease, ended));
        try {
            work.run();
        } catch (DatabaseUnavailableException e) {
            // Nothing that the work holds is to blame.
            LOG.warnf("%s pauses: %s", lease.name(), e.getMessage());
            giveBackAsSoonAsPossible(lease);
        } finally {
            ended.countDown();
        }
        if (!running()) lease.giveBack().run();
    }

    private void work() {
        while (running()) {
            try {
                if (!job.next()) pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException e) {
                // The database is away, most likely: nothing is lost, as the work goes on from its last step.
                LOG.warnf("%s pauses: %s", name, e.getMessage());
                if (!paused()) return;
            }
        }
    }

    private void pause() throws InterruptedException {
        job.idle();
        if (due.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) due.drainPermits();
    }

    private boolean paused() {
        try {
            return !stopped.await(poll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void giveBackAsSoonAsPossible(Lease lease) {
        while (paused()) {
            try {
                lease.giveBack().run();
                return;
            } catch (DatabaseUnavailableException e) {
                LOG.debugf("%s still pauses: %s", lease.name(), e.getMessage());
            }
        }
    }

    /** Steps may take longer than a lease. */
    private static void renew(Lease lease, CountDownLatch ended) {
        try {
            while (!ended.await(lease.length().toMillis() / 3, TimeUnit.MILLISECONDS)) {
                try {
                    lease.renew().run();
                } catch (RuntimeException e) {
                    LOG.debugf("the lease of %s is not renewed: %s", lease.name(), e.getMessage());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
