package org.claimline.local.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimline.local.postgres.ProcessGroup;
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

    /**
     * What kills it and starts it again, and tells how long it took from the kill, or from when PostgreSQL accepts connections, until
     * all is well. To find the process takes a while on a busy machine, so that is done here, before the moment has come.
     */
    Callable<Duration> aimed(Rig rig) {
        return service == null ? postgres(rig) : service(rig, service);
    }

    private static Callable<Duration> postgres(Rig rig) {
        var services = List.of(rig.handle(Service.CLAIMS), rig.handle(Service.INGEST));
        var leader = rig.postmaster().pid();
        return () -> {
            ProcessGroup.kill(leader);
            rig.startPostgres();
            var begin = System.nanoTime();
            for (var one : List.of(Service.CLAIMS, Service.INGEST)) rig.awaitReady(one);
            if (!services.stream().allMatch(ProcessHandle::isAlive)) throw new AssertionError("a service ended");
            return since(begin);
        };
    }

    private static Callable<Duration> service(Rig rig, Service service) {
        var process = rig.handle(service);
        return () -> {
            var begin = System.nanoTime();
            process.destroyForcibly();
            rig.start(service);
            return since(begin);
        };
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
