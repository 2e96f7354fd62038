package org.claimline.ingest.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.claimline.problem.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells readers how far something is, as server-sent events until it has ended. Each says all: none need be read again. */
@Singleton
public final class Progress {
    private static final Logger LOG = Logger.getLogger(Progress.class);
    private static final long LOOK_MILLIS = 400;
    /** So often a reader hears something, and so soon one that has left is noticed. */
    private static final int LOOKS_BETWEEN_BEATS = 25;

    /** How many may listen. */
    @ConfigMapping(prefix = "claimline.intake")
    interface ProgressConfig {
        /** Readers of progress at once. */
        @WithDefault("100")
        int readers();
    }

    private final ObjectMapper json;
    private final Semaphore places;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Progress(ProgressConfig config, ObjectMapper json) {
        this.json = json;
        this.places = new Semaphore(config.readers());
    }

    void stop(@Observes ShutdownEvent event) {
        stopped.countDown();
    }

    /**
     * The answer that tells it.
     *
     * @param look how it is now
     * @throws ProblemException 503 if there are too many readers
     */
    public <T> Response of(Supplier<T> look, Predicate<T> ended) {
        // What is not there fails here, while the answer can still say so.
        Objects.requireNonNull(look.get());
        if (places.availablePermits() == 0)
            throw new ProblemException(503, "Too many readers", "others are reading events; try again later");
        StreamingOutput body = out -> {
            // Taken here, as an answer whose reader has left is never begun; who is one too many comes back by itself.
            if (!places.tryAcquire()) return;
            try {
                follow(look, ended, out);
            } catch (IOException | RuntimeException e) {
                LOG.debugf("a reader of progress has left: %s", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                places.release();
            }
        };
        return Response.ok(body, MediaType.SERVER_SENT_EVENTS_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private <T> void follow(Supplier<T> look, Predicate<T> ended, OutputStream out)
            throws IOException, InterruptedException {
        write(out, "retry: 1000\n\n");
        @Nullable T last = null;
        for (var looks = 1; ; looks++) {
            var now = look.get();
            if (!now.equals(last)) write(out, "event: progress\ndata: " + json.writeValueAsString(now) + "\n\n");
            else if (looks % LOOKS_BETWEEN_BEATS == 0) write(out, ": still here\n\n");
            last = now;
            if (ended.test(now) || stopped.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) return;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
