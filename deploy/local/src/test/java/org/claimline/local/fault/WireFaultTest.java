package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the wires break between the services and to the database: nothing is lost, nobody waits for ever, and readiness tells. */
class WireFaultTest {
    /** Longer than any thread may be blocked. */
    private static final Duration HELD = Duration.ofSeconds(17);
    /** Far less than work in bulk may wait, on a machine that does much else too. */
    private static final Duration BUSY = Duration.ofSeconds(45);

    private static final int SHORT_MILLIS = 2_000;
    private static final List<WireFault> FAULTS =
            List.of(WireFault.RESET, WireFault.BLACK_HOLE, WireFault.HALF_CLOSE, WireFault.TRICKLE);
    private static final Set<WireFault> HELD_IN_BUILDS = Set.of(WireFault.BLACK_HOLE, WireFault.TRICKLE);

    private final Random random = Scale.random("wires");
    private final List<String> missed = new ArrayList<>();
    private Rig rig;
    private FaultProxy toDatabase;
    private FaultProxy toClaims;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        rig = Rig.start(folder);
        toDatabase = rig.toDatabase;
        toClaims = rig.toClaims;
    }

    @AfterEach
    void close() {
        if (rig != null) rig.close();
    }

    /** The first of each kind lasts until everybody has given up waiting, in a build only some; the others as long as it happens. */
    @Test
    void nothingIsLostAndNobodyWaitsForEver() throws Exception {
        Scale.say("%d of each of %s to the database and to claims-service, seed %d", Scale.FAULTS, FAULTS, Scale.SEED);
        var load = new Load(rig, "wire");
        var size = Math.max(2, Scale.ARTICLES / (2 * FAULTS.size() * Scale.FAULTS));
        var sent = 0;
        try (var sending = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < Scale.FAULTS; round++)
                for (var fault : FAULTS)
                    for (var proxy : List.of(toDatabase, toClaims)) {
                        var articles = Load.articles(sent, size);
                        var held =
                                round == 0 && (Scale.full() || proxy == toDatabase && HELD_IN_BUILDS.contains(fault));
                        // What waits from before has failed before.
                        if (held) load.awaitDelivered();
                        if (held) proxy.inject(fault);
                        var sender = sending.submit(() -> load.send(articles));
                        if (held) outlast(proxy, fault);
                        else suffer(proxy, fault);
                        heal(proxy);
                        sender.get();
                        sent += size;
                    }
        }
        load.assertArrived();
        if (Scale.full()) assertThat(missed).as("goals in seconds").isEmpty();
        Scale.say("  %d claims, as the articles say", LoadArticle.CLAIMS * load.articles());
    }

    private void suffer(FaultProxy proxy, WireFault fault) {
        pause(random.nextInt(SHORT_MILLIS / 4));
        proxy.inject(fault);
        pause(random.nextInt(SHORT_MILLIS));
    }

    private void outlast(FaultProxy proxy, WireFault fault) {
        var begin = System.nanoTime();
        if (proxy == toDatabase) say(fault, "to the database: not ready after", ready(503), 10);
        else say(fault, "to claims-service: given up after", timed("given up", this::isGivenUp), 15);
        if (Scale.full()) LockSupport.parkNanos(HELD.toNanos() - (System.nanoTime() - begin));
        else await("those who waited to give up").atMost(BUSY).until(proxy::isGivenUp);
        if (proxy == toDatabase)
            say(fault, "to the database: waited for an answer at most", proxy.longestUnanswered(), 15);
    }

    private void heal(FaultProxy proxy) {
        var fault = proxy.fault();
        proxy.heal();
        if (proxy == toDatabase) say(fault, "to the database is over: ready after", ready(200), 10);
    }

    private void say(WireFault fault, String what, Duration time, int goal) {
        Scale.say("  %s %s %.1f s (goal: %d s)", fault, what, time.toMillis() / 1e3, goal);
        if (time.compareTo(Duration.ofSeconds(goal)) > 0) missed.add(fault + " " + what + " " + time);
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static Duration timed(String what, Callable<Boolean> reached) {
        var begin = System.nanoTime();
        await(what)
                .atMost(Rig.PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(reached);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** How long until the last of the services answers so when it is asked whether it is ready; each is asked by itself, as an answer takes its time. */
    private Duration ready(int status) {
        try (var asking = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of(rig.ingest, rig.claims)
                    .map(api -> CompletableFuture.supplyAsync(
                            () -> timed(
                                    "ready: " + status,
                                    () -> api.get("/q/health/ready").statusCode() == status),
                            asking))
                    .toList();
            return answers.stream()
                    .map(CompletableFuture::join)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** Whether a delivery was tried and is to be tried again, so that its thread is free. */
    private boolean isGivenUp() {
        return StreamSupport.stream(
                        rig.ingest.json("/api/deliveries?state=WAITING").spliterator(), false)
                .anyMatch(delivery -> delivery.hasNonNull("lastError"));
    }
}
