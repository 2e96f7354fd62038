package org.claimline.ingest.delivery;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Until when a call may take. A client's own read time-out begins anew with each byte, so a trickle outlasts it. */
record Deadline(Duration allowed) {
    /**
     * What the call answers; it is left alone when its time is over.
     *
     * @throws ProcessingException if there is no answer in time
     */
    <T> T within(Supplier<T> call) {
        var task = new FutureTask<>(call::get);
        Thread.ofVirtual().name("delivery").start(task);
        try {
            return task.get(allowed.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new ProcessingException("no whole answer within " + allowed.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new ProcessingException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessingException("interrupted", e);
        } finally {
            task.cancel(true);
        }
    }
}
