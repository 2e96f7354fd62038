package org.claimline.benchmark;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.claimline.testing.Browser;

/** Articles on their way from a batch into claims-service, and from a post onto a page that somebody has open. */
final class WholeWay {
    private static final String INGEST = "way_in";
    private static final String CLAIMS = "way_on";
    private static final int ARTICLES = 10_000;
    private static final int WARM = 10_000;
    private static final int PASTED_WARM = 20;
    private static final int PASTED = 100;

    private static final String WAITING = "select count(*) from outbox where state = 'WAITING'";
    private static final String UNGRADED =
            "select (select count(*) from statement_due) + (select count(*) from grade_due) + (select count(*) from question_due)";

    /** Says how many things have changed since the page was loaded; so says what tells the reader. */
    private static final String TOLD = "() => Number(document.querySelector('[data-live] b').textContent)";

    private final Path repository;
    private final LoadDatabase database;
    private final PrintStream out;
    private int next;

    /** @param repository the folder of this repository, where the services are built */
    WholeWay(Path repository, LoadDatabase database, PrintStream out) {
        this.repository = repository;
        this.database = database;
        this.out = out;
    }

    /** Something that the services are there for. */
    @FunctionalInterface
    private interface Part {
        void with(ServiceProcess ingest, ServiceProcess claims) throws Exception;
    }

    /** A batch, until all of its claims are in claims-service. */
    void batch(boolean grading) throws Exception {
        running(Map.of("CLAIMLINE_GRADING_ENABLED", String.valueOf(grading)), (ingest, claims) -> {
            through(ingest, WARM);
            var before = new long[] {
                used(ingest), used(claims), database.processorTime().toMillis()
            };
            var seconds = through(ingest, ARTICLES);
            var after = new long[] {
                used(ingest), used(claims), database.processorTime().toMillis()
            };
            out.printf(
                    Locale.ROOT,
                    "%d articles to claims-service, %s: %.0f articles/s (at least 500); processor ms for each: %.2f ingest-service + %.2f claims-service"
                            + " + %.2f database%n",
                    ARTICLES,
                    grading ? "which grades them" : "grading switched off",
                    ARTICLES / seconds,
                    (after[0] - before[0]) / (double) ARTICLES,
                    (after[1] - before[1]) / (double) ARTICLES,
                    (after[2] - before[2]) / (double) ARTICLES);
            if (!grading) return;
            out.printf(
                    Locale.ROOT,
                    "nothing is left to be graded %.1f s later; until then another %.2f ms of claims-service + %.2f of database for each%n",
                    graded(),
                    (used(claims) - after[1]) / (double) ARTICLES,
                    (database.processorTime().toMillis() - after[2]) / (double) ARTICLES);
        });
    }

    /** Posts, one after the other, until an open page tells its reader of each. */
    void pasted() throws Exception {
        running(Map.of(), (ingest, claims) -> {
            try (var dashboard = ServiceProcess.dashboard(repository, claims);
                    var browser = new Browser();
                    var page = browser.page()) {
                // Any side and day, so that the page is told of all of them.
                page.navigate(dashboard.address() + "/?heldBy=ANY&from=&to=");
                var uploads = new Uploads(ingest);
                for (var i = 0; i < PASTED_WARM; i++) told(uploads, page);
                var millis = new double[PASTED];
                for (var i = 0; i < PASTED; i++) millis[i] = told(uploads, page);
                Arrays.sort(millis);
                out.printf(
                        Locale.ROOT,
                        "a posted article is told on an open page after %.0f ms in the middle, p95 %.0f ms (at most 1,000), longest %.0f ms%n",
                        Load.quantile(millis, .5),
                        Load.quantile(millis, .95),
                        millis[PASTED - 1]);
            }
        });
    }

    private double told(Uploads uploads, Page page) throws IOException, InterruptedException {
        var before = ((Number) page.evaluate(TOLD)).intValue();
        var begin = System.nanoTime();
        uploads.post(GeneratedArticles.line(next++));
        page.waitForFunction("before => (" + TOLD + ")() > before", before);
        return (System.nanoTime() - begin) / 1e6;
    }

    private void running(Map<String, String> settings, Part part) throws Exception {
        database.empty(INGEST);
        database.empty(CLAIMS);
        try (var claims = ServiceProcess.claims(repository, database, CLAIMS, settings);
                var ingest = ServiceProcess.ingest(
                        repository, database, INGEST, Map.of("QUARKUS_REST_CLIENT_CLAIMS_URL", claims.address()))) {
            part.with(ingest, claims);
        }
    }

    /** The seconds until so many more articles are delivered. */
    private double through(ServiceProcess ingest, int count) throws Exception {
        var first = next;
        next += count;
        var begin = System.nanoTime();
        new Uploads(ingest).read(() -> GeneratedArticles.lines(first, count));
        // One connection: a new one for each look is work that the database would be charged with.
        try (var connection = database.open(INGEST)) {
            while (number(connection, WAITING) > 0) TimeUnit.MILLISECONDS.sleep(50);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The seconds until nothing is left to be graded. */
    private double graded() throws SQLException, InterruptedException {
        var begin = System.nanoTime();
        try (var connection = database.open(CLAIMS)) {
            while (number(connection, UNGRADED) > 0) TimeUnit.MILLISECONDS.sleep(50);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static long used(ServiceProcess service) {
        return service.processorTime().toMillis();
    }
}
