package org.claimline.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.postgresql.PGConnection;

/**
 * How fast articles of the corpus are delivered to an empty claims-service, beside {@code COPY FROM} of the rows that they
 * become into the same tables, with the same indexes, constraints and triggers.
 */
final class DeliveryLoad {
    private static final String DATABASE = "delivery";
    private static final int ARTICLES = 3_000;
    private static final int LINES = 500;
    /** In the order in which their constraints allow it; triggers fill the others. */
    private static final List<String> TABLES =
            List.of("source", "source_name", "article", "claim", "mention", "picture", "claim_history");
    /** What triggers fill, without a constraint that leads there. */
    private static final String BESIDE = ", claim_key, claim_gone, statement_due";

    /** As ingest-service delivers them: one article in five is a copy of another one. */
    private static final String WRITTEN = """
            select jsonb_build_object('digest', a.digest, 'delivery', jsonb_build_object('title', a.title, 'outlet', a.outlet,
                'url', a.url, 'publishedAt', to_char(a.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'signature', (select translate(encode(string_agg(sha256((case when right(a.digest, 1) < '3' then left(a.digest, 2)
                    else a.digest end || n)::bytea), ''), 'base64'), e'\\n', '') from generate_series(1, 8) n),
                'claims', (select jsonb_agg(jsonb_set(jsonb_set(m.body::jsonb, '{evidence,start}', to_jsonb(m.nth * 500)),
                        '{evidence,end}', to_jsonb(m.nth * 500 + length(m.body -> 'evidence' ->> 'text'))))
                    from (select body, row_number() over (order by ordinal) as nth from mention where digest = a.digest) m)))::text
            from (select * from article order by digest limit %d) a where exists (select from mention where digest = a.digest)""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final LoadDatabase database;
    private final PrintStream out;

    DeliveryLoad(LoadDatabase database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    void run(Path repository) throws Exception {
        var requests = requests();
        database.empty(DATABASE);
        try (var service =
                ServiceProcess.claims(repository, database, DATABASE, Map.of("CLAIMLINE_GRADING_ENABLED", "false"))) {
            // Once for the compiler, and for the rows.
            deliver(service, requests, 1);
            var rows = copied();
            double mentions = number("select count(*) from mention");
            out.printf(
                    Locale.ROOT,
                    "%n%d articles, %.0f mentions, %d claims, %d copies%n",
                    number("select count(*) from article"),
                    mentions,
                    number("select count(*) from claim"),
                    number("select count(*) from article where origin is not null"));
            var copy = mentions / Math.min(emptied(() -> copy(rows)), emptied(() -> copy(rows)));
            out.printf(Locale.ROOT, "COPY FROM of their rows: %.0f mentions/s%n", copy);
            for (var threads : new int[] {1, 2, 4}) {
                var rate = mentions / emptied(() -> deliver(service, requests, threads));
                out.printf(
                        Locale.ROOT,
                        "POST /api/deliveries, %d at once: %.0f mentions/s, ratio %.2f (at least 0.33)%n",
                        threads,
                        rate,
                        rate / copy);
            }
        }
    }

    /** Something that is timed. */
    @FunctionalInterface
    private interface Run {
        void run() throws Exception;
    }

    /** The seconds that it takes in an empty database. */
    private double emptied(Run run) throws Exception {
        try (var connection = database.open(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", TABLES) + BESIDE + " cascade");
        }
        database.settle();
        var begin = System.nanoTime();
        run.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private List<String> requests() throws SQLException {
        var requests = new ArrayList<String>();
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(WRITTEN.formatted(ARTICLES))) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
                if (lines.size() == LINES || rows.isLast()) {
                    requests.add(String.join("\n", lines));
                    lines.clear();
                }
            }
        }
        return requests;
    }

    private void deliver(ServiceProcess service, List<String> requests, int threads)
            throws InterruptedException, ExecutionException {
        var posts = requests.stream()
                .<Callable<Void>>map(body -> () -> post(service, body))
                .toList();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(posts)) done.get();
        }
    }

    private Void post(ServiceProcess service, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/deliveries"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"problem\""))
            throw new IOException("not delivered: " + answer.body());
        return null;
    }

    private Map<String, byte[]> copied() throws SQLException, IOException {
        var rows = new LinkedHashMap<String, byte[]>();
        try (var connection = database.open(DATABASE)) {
            var api = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : TABLES) {
                var bytes = new ByteArrayOutputStream();
                api.copyOut("copy " + table + " to stdout", bytes);
                rows.put(table, bytes.toByteArray());
            }
        }
        return rows;
    }

    private void copy(Map<String, byte[]> rows) throws SQLException, IOException {
        try (var connection = database.open(DATABASE)) {
            connection.setAutoCommit(false);
            var api = connection.unwrap(PGConnection.class).getCopyAPI();
            for (var table : rows.entrySet())
                api.copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            connection.commit();
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.open(DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
