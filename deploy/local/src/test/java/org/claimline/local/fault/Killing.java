package org.claimline.local.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Kills at random points while a load arrives, a portion of it for each kill. */
final class Killing {
    /** How long after a portion was sent something may be killed. */
    private static final int MILLIS = 1_500;

    private final Rig rig;
    private final Load load;
    private final Random random;
    private final Map<Victim, List<Duration>> times = new EnumMap<>(Victim.class);

    Killing(Rig rig, Load load, Random random) {
        this.rig = rig;
        this.load = load;
        this.random = random;
    }

    /** Kills each in turn, and returns when all articles were acknowledged. */
    void run(List<Victim> victims, int kills, List<LoadArticle> articles) throws Exception {
        var sending = new ArrayList<Future<?>>();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var kill = 0; kill < kills; kill++) {
                var portion = articles.subList(
                        (int) ((long) articles.size() * kill / kills),
                        (int) ((long) articles.size() * (kill + 1) / kills));
                var sent = senders.submit(() -> send(portion));
                sending.add(sent);
                awaitMoment(sent);
                var victim = victims.get(kill % victims.size());
                times.computeIfAbsent(victim, one -> new ArrayList<>()).add(victim.killedFor(rig));
            }
            for (var one : sending) one.get();
        }
        times.forEach(Killing::report);
    }

    /** All but the last in one upload, the last by itself. */
    private void send(List<LoadArticle> portion) {
        if (portion.isEmpty()) return;
        if (portion.size() > 1) load.upload(portion.subList(0, portion.size() - 1));
        load.post(portion.getLast());
    }

    /** Any moment, or, each other time, the very one after the acknowledgement: what is worst to lose is safe then, or never. */
    private void awaitMoment(Future<?> sent) throws Exception {
        var pause = random.nextInt(MILLIS);
        if (random.nextBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            return;
        }
        try {
            sent.get(5L * MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // It still waits for what was killed before.
        }
    }

    private static void report(Victim victim, List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        Scale.say(
                "  %s: %d kills, all is well again after %.1f s in the middle, %.1f s at most (goal: %d s)",
                victim,
                sorted.size(),
                sorted.get(sorted.size() / 2).toMillis() / 1e3,
                sorted.getLast().toMillis() / 1e3,
                victim.goal.toSeconds());
    }
}
