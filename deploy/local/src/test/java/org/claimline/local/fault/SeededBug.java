package org.claimline.local.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A mistake that somebody might make, and which faults bring it to light. It is built into a copy, never into what is shipped. */
enum SeededBug {
    NO_KEY(
            "idempotency/IdempotencyKeys.java",
            List.of("if (key == null) return new Fresh", "if (true) return new Fresh"),
            List.of()),
    ACKNOWLEDGED_BEFORE_COMMIT(
            "run/Upload.java",
            List.of("if (!spool.ready(connection, run)) throw cancelled();", """
                    Thread.ofPlatform().daemon().start(() -> {
                        java.util.concurrent.locks.LockSupport.parkNanos(500_000_000);
                        database.transaction(later -> spool.ready(later, run));
                    });
                    """),
            List.of(Victim.INGEST_SERVICE)),
    SYNCHRONOUS_COMMIT_OFF("", List.of(), List.of(Victim.POSTGRESQL)),
    TIME_OUT_TREATED_AS_FAILURE(
            "delivery/Relay.java",
            List.of("postpone(parcel, UNREACHABLE + reason(e));", "outbox.reject(parcel, UNREACHABLE + reason(e));"),
            List.of(Victim.CLAIMS_SERVICE)),
    RELAY_WITHOUT_LOCK(
            "delivery/Outbox.java",
            List.of(
                    " for update skip locked",
                    "",
                    "clock_timestamp() + ? * interval '1 millisecond'\n             where o.digest",
                    "clock_timestamp() + 0 * ? * interval '1 millisecond'\n             where o.digest"),
            List.of(Victim.INGEST_SERVICE));

    private final String source;
    private final List<String> edits;
    final List<Victim> victims;

    SeededBug(String source, List<String> edits, List<Victim> victims) {
        this.source = source;
        this.edits = edits;
        this.victims = victims;
    }

    /** Where the services with the bug are. */
    Path builtInto(Path folder) throws IOException {
        return source.isEmpty()
                ? Rig.ROOT
                : PatchedHome.with(folder, source, edits).folder();
    }

    /** What the bug is in PostgreSQL's settings; its writer is made lazy, as the test takes a tenth of a second to kill it. */
    String settings() {
        return this == SYNCHRONOUS_COMMIT_OFF ? "synchronous_commit = off\nwal_writer_delay = 10s" : "";
    }
}
