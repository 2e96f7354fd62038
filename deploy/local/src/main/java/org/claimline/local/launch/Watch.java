package org.claimline.local.launch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.claimline.local.console.Console;
import org.claimline.local.process.StartFailure;

/**
 * Starts one process again when it ends unasked. Each service keeps its state in the database and expects the others to
 * come and go, so a restart of one loses nothing; one that keeps ending ends them all.
 */
final class Watch {
    /** What {@link End#await()} answers when the end was asked for. */
    static final String STOPPED = "";

    private static final int RESTARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    /** Waits for the end of a process and says how it ended. */
    interface End {
        String await() throws InterruptedException;
    }

    private final String name;
    private final End end;
    private final Runnable restart;
    private final Runnable giveUp;
    private final Console console;
    private final Deque<Long> restarts = new ArrayDeque<>();

    Watch(String name, End end, Runnable restart, Runnable giveUp, Console console) {
        this.name = name;
        this.end = end;
        this.restart = restart;
        this.giveUp = giveUp;
        this.console = console;
    }

    void begin() {
        // Not a daemon: the watches are what keeps the launcher's JVM alive.
        new Thread(this::run, "watch " + name).start();
    }

    private void run() {
        try {
            for (var obituary = end.await(); !obituary.equals(STOPPED); obituary = end.await()) {
                console.complain(obituary);
                if (!mayRestart()) {
                    console.complain(name + " has ended " + RESTARTS + " times within " + WITHIN.toMinutes()
                            + " minutes: stopping everything");
                    giveUp.run();
                    return;
                }
                console.say("starting " + name + " again");
                startAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() {
        try {
            restart.run();
        } catch (StartFailure e) {
            console.complain(String.valueOf(e.getMessage()));
        }
    }

    private boolean mayRestart() {
        var now = System.nanoTime();
        restarts.removeIf(then -> now - then > WITHIN.toNanos());
        restarts.add(now);
        return restarts.size() < RESTARTS;
    }
}
