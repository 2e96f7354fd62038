package org.claimline.local.postgres;

import java.io.IOException;

/** What {@link ProcessHandle} cannot do. */
public final class ProcessGroup {
    private ProcessGroup() {}

    /** {@code kill -9} of the whole process group that a process leads, in one call of the operating system. */
    public static void kill(long leader) throws IOException, InterruptedException {
        var status = new ProcessBuilder("/bin/sh", "-c", "kill -s KILL -- -" + leader)
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) throw new IOException("kill -9 -- -" + leader + " answered " + status);
    }
}
