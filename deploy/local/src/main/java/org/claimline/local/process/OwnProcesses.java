package org.claimline.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Finds and ends processes that are provably of this data folder: by an argument that names the folder, or by an
 * executable that lies in it. Nothing has to be written down when a process starts, so a launcher killed at any
 * moment leaves none unrecognised, and a process that got a dead one's number is never mistaken for it.
 */
public final class OwnProcesses {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private OwnProcesses() {}

    /** Processes that carry exactly this argument. */
    public static List<ProcessHandle> withArgument(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(ProcessHandle.current()))
                .filter(process -> process.info()
                        .arguments()
                        .map(List::of)
                        .orElse(List.of())
                        .contains(argument))
                .toList();
    }

    /** Processes whose executable lies below this folder. */
    public static List<ProcessHandle> withExecutableBelow(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(path -> path.startsWith(folder))
                        .isPresent())
                .toList();
    }

    /** Asks each to end, and after the time allowed kills what is left. */
    public static void end(List<ProcessHandle> processes, Duration allowed) {
        processes.forEach(ProcessHandle::destroy);
        kill(processes, allowed);
    }

    /** Waits for each to end by itself, and after the time allowed kills what is left. */
    public static void kill(List<ProcessHandle> processes, Duration allowed) {
        if (ended(processes, allowed)) return;
        processes.forEach(ProcessHandle::destroyForcibly);
        if (!ended(processes, Duration.ofSeconds(10)))
            throw new StartFailure("cannot end the processes "
                    + processes.stream()
                            .filter(OwnProcesses::runs)
                            .map(ProcessHandle::pid)
                            .toList());
    }

    /**
     * Whether a process still runs. One that has ended but whose parent never asks for its exit code keeps its number,
     * as happens to orphans in a container: it has no executable any more.
     */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Returns when the process has ended. */
    public static void await(ProcessHandle process) throws InterruptedException {
        while (runs(process)) Thread.sleep(BETWEEN_LOOKS);
    }

    private static boolean ended(List<ProcessHandle> processes, Duration allowed) {
        var deadline = System.nanoTime() + allowed.toNanos();
        try {
            while (processes.stream().anyMatch(OwnProcesses::runs)) {
                if (System.nanoTime() > deadline) return false;
                Thread.sleep(BETWEEN_LOOKS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
