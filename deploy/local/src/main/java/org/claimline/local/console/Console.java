package org.claimline.local.console;

import java.io.PrintStream;
import java.util.Locale;

/** Progress lines, each with the seconds since the start. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final long start = System.nanoTime();

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** One step done or under way. */
    public void say(String line) {
        out.println(stamped(line));
        out.flush();
    }

    /** Something went wrong; lines after the first are indented, as the end of a log is. */
    public void complain(String text) {
        out.flush();
        err.println(stamped(text).replace("\n", "\n          "));
        err.flush();
    }

    private String stamped(String line) {
        return String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, line);
    }
}
