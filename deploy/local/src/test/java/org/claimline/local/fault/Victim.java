package org.claimline.local.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.claimline.local.service.Service;
import org.jspecify.annotations.Nullable;

/** What is killed by {@code kill -9}, with how soon everything works again. */
enum Victim {
    CLAIMS_SERVICE(Service.CLAIMS, Duration.ofSeconds(10)),
    INGEST_SERVICE(Service.INGEST, Duration.ofSeconds(10)),
    DASHBOARD(Service.DASHBOARD, Duration.ofSeconds(10)),
    /** Its whole process group; the services stay, and are healthy so soon after it accepts connections. */
    POSTGRESQL(null, Duration.ofSeconds(5));

    private final @Nullable Service service;
    final Duration goal;

    Victim(@Nullable Service service, Duration goal) {
        this.service = service;
        this.goal = goal;
    }

    /** Kills it and starts it again; how long it took from the kill, or from when PostgreSQL accepts connections, until all is well. */
    Duration killedFor(Rig rig) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        if (service == null) {
            var services = List.of(rig.handle(Service.CLAIMS), rig.handle(Service.INGEST));
            rig.killPostgres();
            rig.startPostgres();
            begin = System.nanoTime();
            for (var one : List.of(Service.CLAIMS, Service.INGEST)) rig.awaitReady(one);
            if (!services.stream().allMatch(ProcessHandle::isAlive)) throw new AssertionError("a service ended");
        } else {
            rig.kill(service);
            rig.launch(service);
            rig.awaitReady(service);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
