package org.claimline.local.launch;

import org.claimline.local.console.Console;
import org.claimline.local.process.StartFailure;

/** The command behind {@code ./run}. */
public final class Launcher {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Launcher() {}

    public static void main(String... arguments) {
        var console = new Console(System.out, System.err);
        try {
            var options = Options.parse(arguments);
            var installation = Installation.open(options, console);
            stopAtTheEnd(installation);
            installation.start();
        } catch (IllegalArgumentException e) {
            console.complain(String.valueOf(e.getMessage()));
            System.exit(MISUSED);
        } catch (StartFailure e) {
            console.complain(String.valueOf(e.getMessage()));
            System.exit(FAILED);
        }
    }

    // Ctrl-C and SIGTERM end a JVM with 130 and 143; an orderly stop that was asked for is a success.
    private static void stopAtTheEnd(Installation installation) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            installation.stop();
                            Runtime.getRuntime().halt(installation.hasFailed() ? FAILED : 0);
                        },
                        "stop"));
    }
}
