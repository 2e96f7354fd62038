package org.claimline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How fast ingest-service takes batches in, and with how much memory. Delivery is switched off, as it works behind: {@link WholeWay} has it.
 */
final class IntakeLoad {
    private static final String DATABASE = "intake";
    private static final int ARTICLES = 10_000;
    private static final int MANY = 10 * ARTICLES;
    /** For the compiler. */
    private static final int WARM = 15_000;

    private static final int ROUNDS = 4;
    private static final long BETWEEN_COLLECTIONS_MILLIS = 500;
    /** Settings with which articles stay in ingest-service. */
    static final Map<String, String> NO_DELIVERY =
            Map.of("CLAIMLINE_DELIVERY_WORKERS", "0", "CLAIMLINE_BACKLOG_MOST", "1000000000");

    private final Path repository;
    private final LoadDatabase database;
    private final PrintStream out;
    private int next;

    /** @param repository the folder of this repository, where the services are built */
    IntakeLoad(Path repository, LoadDatabase database, PrintStream out) {
        this.repository = repository;
        this.database = database;
        this.out = out;
    }

    /** A batch beside a bare copy of its rows. */
    void rate() throws Exception {
        database.empty(DATABASE);
        try (var service = ServiceProcess.ingest(repository, database, DATABASE, NO_DELIVERY)) {
            var uploads = new Uploads(service);
            var copy = new BareCopy(database, DATABASE);
            read(uploads, WARM);
            for (var round = 1; round <= ROUNDS; round++) {
                copy.empty();
                var service0 = service.processorTime();
                var database0 = database.processorTime();
                var seconds = read(uploads, ARTICLES);
                var processor = service.processorTime().minus(service0).toMillis() / (double) ARTICLES;
                var postgres = database.processorTime().minus(database0).toMillis() / (double) ARTICLES;
                var rows = copy.rows();
                var bare = Math.min(copy.seconds(rows), copy.seconds(rows));
                out.printf(
                        Locale.ROOT,
                        "batch of %d articles, %d claims: %.0f articles/s, %.2f + %.2f ms of processor for each, service + database;"
                                + " COPY and INSERT of their rows: %.0f articles/s; ratio %.2f (at least 0.30)%n",
                        ARTICLES,
                        claims(),
                        ARTICLES / seconds,
                        processor,
                        postgres,
                        ARTICLES / bare,
                        bare / seconds);
            }
        }
    }

    /** What is in use on the heap, once collected, while a batch is read, and one ten times as long. */
    void memory() throws Exception {
        database.empty(DATABASE);
        try (var service = ServiceProcess.ingest(repository, database, DATABASE, NO_DELIVERY)) {
            var uploads = new Uploads(service);
            read(uploads, WARM);
            for (var count : new int[] {ARTICLES, MANY}) {
                var most = new long[1];
                var begin = next;
                next += count;
                var seconds = uploads.read(() -> GeneratedArticles.lines(begin, count), () -> {
                    most[0] = Math.max(most[0], service.live());
                    TimeUnit.MILLISECONDS.sleep(BETWEEN_COLLECTIONS_MILLIS);
                });
                out.printf(
                        Locale.ROOT,
                        "batch of %d lines, in %.0f s with a full collection every half second: at most %.1f MB in use after one, resident at most %s of"
                                + " a process with %s of heap%n",
                        count,
                        seconds,
                        most[0] / 1000.0,
                        service.mostResident(),
                        ServiceProcess.HEAP);
            }
        }
    }

    private double read(Uploads uploads, int count) throws IOException, InterruptedException {
        var begin = next;
        next += count;
        return uploads.read(() -> GeneratedArticles.lines(begin, count));
    }

    private long claims() throws SQLException {
        try (var connection = database.open(DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select sum(claim_count) from article")) {
            row.next();
            return row.getLong(1);
        }
    }
}
