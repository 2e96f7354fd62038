package org.claimline.ingest.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.claimline.api.DeliveryLine;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is in the outbox to claims-service: at once when an article comes in, and again until it is accepted. Any
 * number of relays may run, in one instance or several: a row belongs to one of them at a time.
 */
@Singleton
public final class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    /** Refusals that say "not now" rather than "not this": time-out, too early, too many requests. */
    private static final Set<Integer> NOT_NOW = Set.of(408, 425, 429);
    /** What goes into one request when much has piled up: well within a lease, and some ten times as fast as one by one. */
    private static final int AT_ONCE = 100;

    /** How the relay works. */
    @ConfigMapping(prefix = "claimline.delivery")
    interface RelayConfig {
        /** How many deliveries are under way at once. */
        @WithDefault("4")
        int workers();

        /** How often to look for what became due, or what another instance left behind. */
        @WithDefault("1S")
        Duration poll();

        /**
         * How long a relay may hold a row: above the client's connect and read time-outs together, and no longer, as a
         * row whose relay was killed waits for it.
         */
        @WithDefault("15S")
        Duration lease();
    }

    private static final String UNREACHABLE = "claims-service cannot be reached: ";

    private final Outbox outbox;
    private final ClaimsClient claims;
    private final RelayConfig config;
    private final Deadline deadline;
    private final ObjectMapper json;
    private final Semaphore due = new Semaphore(0);
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean running;

    Relay(Outbox outbox, @RestClient ClaimsClient claims, RelayConfig config, ObjectMapper json) {
        this.outbox = outbox;
        this.claims = claims;
        this.config = config;
        // What comes later belongs to whoever has the row then.
        this.deadline = new Deadline(config.lease().multipliedBy(4).dividedBy(5));
        this.json = json;
    }

    /** Something new is in the outbox: call after its transaction has committed. */
    public void wake() {
        due.release();
    }

    void start(@Observes StartupEvent event) {
        running = true;
        for (var worker = 0; worker < config.workers(); worker++)
            workers.add(Thread.ofVirtual().name("relay-" + worker).start(this::work));
    }

    /** Lets a delivery that is under way end; what does not end in time is delivered again after the next start. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        due.release(workers.size());
        for (var worker : workers) worker.join(Duration.ofSeconds(5));
    }

    private void work() {
        while (running) {
            try {
                if (!deliverNext()) pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The database is away, most likely; nothing is lost, as every outcome is in there or is tried again.
                LOG.warnf("delivery pauses: %s", e.getMessage());
                if (!paused()) return;
            }
        }
    }

    private void pause() throws InterruptedException {
        if (due.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) due.drainPermits();
    }

    private boolean paused() {
        try {
            pause();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Delivers what is due longest; false if nothing is. */
    boolean deliverNext() {
        var parcels = outbox.take(config.lease(), AT_ONCE);
        if (parcels.size() > 1) deliver(new Consignment(parcels));
        else parcels.forEach(this::deliver);
        return !parcels.isEmpty();
    }

    private void deliver(Consignment consignment) {
        Map<Parcel, DeliveryLine> answered = Map.of();
        var lines = consignment.lines(json);
        try {
            answered = consignment.outcomes(deadline.within(() -> claims.deliverAll(lines)), json);
        } catch (WebApplicationException | IllegalStateException e) {
            // Too large together, or an older claims-service: each may still be taken by itself.
            LOG.debugf("%d deliveries go one by one: %s", consignment.parcels().size(), e.getMessage());
        } catch (RuntimeException e) {
            for (var parcel : consignment.parcels()) postpone(parcel, UNREACHABLE + reason(e));
            return;
        }
        settle(consignment.parcels(), answered);
    }

    private void settle(List<Parcel> parcels, Map<Parcel, DeliveryLine> answered) {
        // First, and in one transaction: the others may take longer than a lease.
        delivered(
                parcels.stream().filter(parcel -> isTaken(answered.get(parcel))).toList());
        for (var parcel : parcels) {
            var outcome = answered.get(parcel);
            if (outcome == null) deliver(parcel);
            else if (outcome.problem() != null)
                refused(parcel, outcome.problem().status(), outcome.problem().detail());
        }
    }

    private static boolean isTaken(@Nullable DeliveryLine outcome) {
        return outcome != null && outcome.problem() == null;
    }

    private void deliver(Parcel parcel) {
        try {
            deadline.within(() -> claims.deliver(parcel.digest(), parcel.delivery()));
        } catch (WebApplicationException e) {
            refused(parcel, e.getResponse().getStatus(), body(e));
            return;
        } catch (RuntimeException e) {
            postpone(parcel, UNREACHABLE + reason(e));
            return;
        }
        delivered(List.of(parcel));
    }

    private void delivered(List<Parcel> parcels) {
        var written = outbox.delivered(parcels);
        for (var parcel : parcels)
            if (!written.contains(parcel.digest()))
                LOG.warnf("delivery of %s took longer than its lease", parcel.digest());
    }

    private void refused(Parcel parcel, int status, String answer) {
        var error = "claims-service answered " + status + ": " + answer;
        if (status >= 400 && status < 500 && !NOT_NOW.contains(status)) {
            LOG.errorf("delivery of %s is parked: %s", parcel.digest(), error);
            outbox.reject(parcel, error);
        } else {
            postpone(parcel, error);
        }
    }

    private void postpone(Parcel parcel, String error) {
        LOG.debugf("delivery of %s is postponed: %s", parcel.digest(), error);
        outbox.postpone(parcel, Backoff.after(parcel.attempt()), error);
    }

    /** The client wraps what happened on the wire, and its own words name classes. */
    private static String reason(RuntimeException error) {
        var cause = error.getCause();
        return String.valueOf((cause == null ? error : cause).getMessage());
    }

    private static String body(WebApplicationException refusal) {
        try {
            return refusal.getResponse().readEntity(String.class);
        } catch (RuntimeException e) {
            return "(no readable answer)";
        }
    }
}
