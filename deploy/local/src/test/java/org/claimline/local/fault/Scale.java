package org.claimline.local.fault;

import java.util.Locale;
import java.util.Random;

/** How much the tests do: little in a build, all of it by {@code ./faults}. */
final class Scale {
    /** What everything at random begins with: printed, and to be given again. */
    static final long SEED = Long.getLong("seed", System.nanoTime() & 0xFFFF);
    /** Faults of each kind. */
    static final int FAULTS = Integer.getInteger("faults", 1);
    /** Articles while one kind of fault happens. */
    static final int ARTICLES = Integer.getInteger("articles", 120);

    private Scale() {}

    /** Whether the limits in seconds hold too: on a machine that does nothing else. */
    static boolean full() {
        return Boolean.getBoolean("full");
    }

    /** Numbers that depend on the seed and on what they are for, not on what runs beside. */
    static Random random(String purpose) {
        return new Random(SEED * 31 + purpose.hashCode());
    }

    /** A line of the report. */
    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
