package org.claimline.local.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A mistake that somebody might make, and which faults bring it to light. It is built into a copy, never into what is shipped. */
enum SeededBug {
    NO_KEY(
            "idempotency/IdempotencyKeys.java",
            List.of("if (key == null) return new Fresh", "if (true) return new Fresh"),
            List.of(),
            List.of("runs that the senders of")),
    ACKNOWLEDGED_BEFORE_COMMIT(
            "run/Upload.java",
            List.of("if (!spool.ready(connection, run)) throw cancelled();", """
                    Thread.ofPlatform().daemon().start(() -> {
                        java.util.concurrent.locks.LockSupport.parkNanos(2_000_000_000L);
                        database.transaction(later -> spool.ready(later, run));
                    });
                    """),
            List.of(Victim.INGEST_SERVICE),
            List.of("acknowledged run")),
    SYNCHRONOUS_COMMIT_OFF(
            "",
            List.of(),
            List.of(Victim.POSTGRESQL),
            List.of("acknowledged run", "one run for each key", "the run of", "missing: ")),
    TIME_OUT_TREATED_AS_FAILURE(
            "delivery/Relay.java",
            List.of("postpone(parcel, UNREACHABLE + reason(e));", "outbox.reject(parcel, UNREACHABLE + reason(e));"),
            List.of(Victim.CLAIMS_SERVICE),
            List.of("deliveries given up")),
    RELAY_WITHOUT_LOCK(
            "delivery/Outbox.java",
            List.of(
                    " for update skip locked",
                    "",
                    "clock_timestamp() + ? * interval '1 millisecond'\n             where o.digest",
                    "clock_timestamp() + 0 * ? * interval '1 millisecond'\n             where o.digest"),
            List.of(Victim.INGEST_SERVICE),
            List.of("deliveries of an article that was under way"));

    /**
     * With these PostgreSQL keeps WAL in memory for ten seconds unless a commit makes it write: kill -9 of its processes loses what is
     * there, and nothing else. The test takes a moment to kill.
     */
    static final String LAZY_WRITER = """
            wal_writer_delay = 10s
            wal_writer_flush_after = 1GB
            wal_buffers = 64MB
            bgwriter_lru_maxpages = 0
            """;

    private final String source;
    private final List<String> edits;
    final List<Victim> victims;
    /** What a test says that noticed it, and not something else: one of these. */
    final List<String> symptoms;

    SeededBug(String source, List<String> edits, List<Victim> victims, List<String> symptoms) {
        this.source = source;
        this.edits = edits;
        this.victims = victims;
        this.symptoms = symptoms;
    }

    /** Where the services with the bug are. */
    Path builtInto(Path folder) throws IOException {
        return source.isEmpty()
                ? Rig.ROOT
                : PatchedHome.with(folder, source, edits).folder();
    }

    /** What the bug is in PostgreSQL's settings. */
    String settings() {
        return this == SYNCHRONOUS_COMMIT_OFF ? "synchronous_commit = off" : "";
    }
}
