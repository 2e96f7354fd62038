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

/** Kills at random points while a load arrives, every other time when a portion of it was just acknowledged. */
final class Killing {
    /** How long after a portion was sent something may be killed. */
    private static final int MILLIS = 1_500;
    /** How long to wait for an acknowledgement, where that is what is waited for. */
    private static final int LONGEST_MILLIS = 30_000;

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
        var other = random.nextInt(2);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var kill = 0; kill < kills; kill++) {
                var portion = articles.subList((int) ((long) articles.size() * kill / kills), (int)
                        ((long) articles.size() * (kill + 1) / kills));
                var aimed = kill % 2 == other;
                var victim = victims.get(kill % victims.size());
                var strike = victim.aimed(rig);
                var sent = senders.submit(() -> {
                    if (aimed) load.upload(portion);
                    else load.send(portion);
                });
                sending.add(sent);
                if (aimed) awaitAcknowledgement(sent);
                else LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(MILLIS)));
                times.computeIfAbsent(victim, one -> new ArrayList<>()).add(strike.call());
            }
            for (var one : sending) one.get();
        }
        times.forEach(Killing::report);
    }

    /** The very moment: what is acknowledged is safe by now, or never. */
    private static void awaitAcknowledgement(Future<?> sent) throws Exception {
        try {
            sent.get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // What was killed before took long to come back: a kill like any other.
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
