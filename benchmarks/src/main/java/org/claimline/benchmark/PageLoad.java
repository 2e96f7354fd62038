package org.claimline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.claimline.testing.Browser;
import org.claimline.testing.ClaimCorpus;

/**
 * How long the dashboard's first page takes over so many claims: PostgreSQL, claims-service and dashboard on this machine, one reader, one
 * request after the other.
 */
final class PageLoad {
    private static final int WARM = 100;
    private static final int MEASURED = 100;

    /** A page that takes seconds is known to after fewer requests. */
    private static final long MOST_NANOS = 25_000_000_000L;

    /** Stands for a day long after the last claim, each time another one: the same is shown, and no answer is given again. */
    private static final String NEVER_ASKED = "{day}";

    /** Any side, so that nothing of the measure is left out; every day of the corpus and a month of it. */
    private static final List<String> PAGES = List.of(
            "/?heldBy=ANY&from=&to=",
            "/?heldBy=ANY&from=&to=&scale=LOG",
            "/?heldBy=ANY&from=2022-09-01&to=2022-09-30",
            "/?heldBy=ANY&from=2022-09-08&to=2022-09-11",
            "/?heldBy=ANY&from=&to=" + NEVER_ASKED,
            "/timeline.csv?heldBy=ANY&from=&to=",
            "/claims");

    /** So many of them have a chart. */
    private static final int CHARTS = 4;

    private static final List<String> PARTS = List.of(
            "/api/timeline/overview?from=&lineDays=1500&to=" + NEVER_ASKED,
            "/api/findings?from=&limit=6&to=" + NEVER_ASKED,
            "/api/claims?measure=CONTROL&limit=200&to=" + NEVER_ASKED);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out;
    private final int claims;
    private LocalDate neverAsked = LocalDate.of(2100, 1, 1);

    PageLoad(int claims, PrintStream out) {
        this.claims = claims;
        this.out = out;
    }

    /** @param repository the folder of this repository, where both services are built */
    void run(Path repository) throws Exception {
        try (var database = new LoadDatabase(null);
                var service = ServiceProcess.claims(repository, database, LoadDatabase.CORPUS, Map.of());
                var dashboard = ServiceProcess.dashboard(repository, service)) {
            ClaimCorpus.fill(database::open, claims);
            database.settle();
            out.printf("%d claims, one reader, %d requests each%n%n", claims, MEASURED);
            out.println("| asked | p50 ms | p95 ms | processor ms: dashboard + service + database | bytes (gzip) |");
            out.println("|---|---|---|---|---|");
            for (var page : PAGES) row(dashboard, page, List.of(dashboard, service), database);
            for (var part : PARTS) row(service, part, List.of(dashboard, service), database);
            frames(dashboard);
        }
    }

    private void frames(ServiceProcess dashboard) {
        out.println();
        out.println(
                "| in Chromium | usable after ms | kB: page + all else | elements | script ms a frame | frames a second | longest frame ms |");
        out.println("|---|---|---|---|---|---|---|");
        try (var browser = new Browser()) {
            var frames = new PageFrames(browser, out);
            // The first page of a browser that has just begun is no measure.
            for (var page : Stream.concat(
                            PAGES.stream().limit(1), PAGES.stream().limit(CHARTS))
                    .toList()) frames.measure(dashboard.address() + page);
        }
    }

    private void row(ServiceProcess asked, String path, List<ServiceProcess> processes, LoadDatabase database)
            throws IOException, InterruptedException, SQLException {
        var end = System.nanoTime() + MOST_NANOS;
        // Just after the corpus was made, on a busy machine, the first answer may come too late for the dashboard.
        for (var i = 0; i < WARM && System.nanoTime() < end; i++) send(asked, path);
        var used = used(processes, database);
        var taken = new ArrayList<Double>();
        var bytes = 0;
        end = System.nanoTime() + MOST_NANOS;
        while (taken.size() < MEASURED && (taken.isEmpty() || System.nanoTime() < end)) {
            var begin = System.nanoTime();
            bytes = ask(asked, path).body().length;
            taken.add((System.nanoTime() - begin) / 1e6);
        }
        var processor = used(processes, database);
        var millis = taken.stream().mapToDouble(one -> one).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "| `%s` | %.0f | %.0f | %d + %d + %d | %d |%n",
                path,
                Load.quantile(millis, .5),
                Load.quantile(millis, .95),
                (processor[0] - used[0]) / millis.length,
                (processor[1] - used[1]) / millis.length,
                (processor[2] - used[2]) / millis.length,
                bytes);
    }

    /** Milliseconds of processor time of each process and of the database, up to now. */
    private static long[] used(List<ServiceProcess> processes, LoadDatabase database) throws SQLException, IOException {
        return LongStream.concat(
                        processes.stream().mapToLong(one -> one.processorTime().toMillis()),
                        LongStream.of(database.processorTime().toMillis()))
                .toArray();
    }

    private HttpResponse<byte[]> ask(ServiceProcess process, String path) throws IOException, InterruptedException {
        var answer = send(process, path);
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return answer;
    }

    private HttpResponse<byte[]> send(ServiceProcess process, String path) throws IOException, InterruptedException {
        neverAsked = neverAsked.plusDays(1);
        var asked = path.replace(NEVER_ASKED, neverAsked.toString());
        var request = HttpRequest.newBuilder(URI.create(process.address() + asked))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
