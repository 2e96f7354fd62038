package org.claimline.local.system;

import java.util.concurrent.ThreadLocalRandom;
import org.claimline.local.process.StartFailure;
import org.claimline.local.service.Ports;

/** Ports that no other program holds at the moment. */
public final class FreePorts {
    private FreePorts() {}

    /** The first of four free ports in a row, below the range from which the system gives out ports by itself. */
    public static int base() {
        for (int tries = 0; tries < 100; tries++) {
            var ports = new Ports(ThreadLocalRandom.current().nextInt(10_000, 30_000));
            try {
                ports.requireFree();
                return ports.base();
            } catch (StartFailure taken) {
                continue;
            }
        }
        throw new IllegalStateException("no four free ports in a row");
    }
}
