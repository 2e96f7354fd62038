package org.claimline.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds and ends processes that are provably of this data folder: by an argument that names the folder, or by an
 * executable that lies in it. Nothing has to be written down when a process starts, so a launcher killed at any
 * moment leaves none unrecognised, and a process that got a dead one's number is never mistaken for it.
 */
public final class OwnProcesses {
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
                            .filter(ProcessHandle::isAlive)
                            .map(ProcessHandle::pid)
                            .toList());
    }

    private static boolean ended(List<ProcessHandle> processes, Duration allowed) {
        var all = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(allowed.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
