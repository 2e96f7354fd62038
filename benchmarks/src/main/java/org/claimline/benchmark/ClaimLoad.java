package org.claimline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.claimline.testing.ClaimCorpus;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * How fast claims-service reads a million claims: its own PostgreSQL, durable, and the service as a process from its built
 * jar, all on this machine and gone at the end.
 */
final class ClaimLoad {
    private static final long WARM_NANOS = 20_000_000_000L;
    private static final int PAGE = 50;
    private static final int DEEP_PAGE = 10_000;

    /** {@link Question} says what stands for the names in braces: other values in each request. */
    private static final List<String> QUESTIONS = List.of(
            "/api/claims",
            "/api/claims?measure=AREA",
            "/api/claims?side=RUSSIA&measure=AREA",
            "/api/claims?side=INDEPENDENT",
            "/api/claims?claimant={claimant}",
            "/api/claims?claimant={claimant}&measure=CONTROL",
            "/api/claims?place=UA-63",
            "/api/claims?place={place}",
            "/api/claims?place=geonames:90000{two}",
            "/api/claims?place={place}&measure=AREA&heldBy=UKRAINE",
            "/api/claims?heldBy=CONTESTED",
            "/api/claims?heldBy=RUSSIA&from={from}&to={to}",
            "/api/claims?outlet={outlet}",
            "/api/claims?outlet=Outlet+{two}&measure=AREA",
            "/api/claims?q=retook+izium",
            "/api/claims?q=place+{two}",
            "/api/claims?q=place+{two}&place=UA-63",
            "/api/timeline?measure=AREA&place={place}&from={from}&to={to}",
            "/api/timeline?measure=AREA&place=UA-63&from={from}&to={to}",
            "/api/timeline?measure=SETTLEMENTS&place={place}",
            "/api/timeline?from={from}&to={to}",
            "/api/timeline?from={from}&to={to}&limit=1000",
            "/api/gap?measure=AREA&from={from}&to={to}",
            "/api/gap?claimant={claimant}",
            "/api/gap?place={place}&side=RUSSIA",
            "/api/gap");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out;
    private final int claims;

    ClaimLoad(int claims, PrintStream out) {
        this.claims = claims;
        this.out = out;
    }

    /**
     * @param repository the folder of this repository, where claims-service is built
     * @param kept where the database stays for other runs; null = in a temporary folder
     */
    void run(Path repository, @Nullable Path kept) throws Exception {
        try (var database = new LoadDatabase(kept)) {
            try (var service = ServiceProcess.claims(repository, database, LoadDatabase.CORPUS, Map.of())) {
                fill(database);
                warm(service);
                out.println(
                        "| 16 connections | answers/s | p50 ms | p99 ms | processor ms, service + database + readers | bytes |");
                out.println("|---|---|---|---|---|---|");
                var load = new Load(service, database, out);
                baseline(load);
                for (var question : QUESTIONS) if (asked(question)) row(load, new Question(question));
                if (asked("pages")) pages(service, database);
                if (asked("export")) export(service, database);
            }
            if (asked("delivery")) new DeliveryLoad(database, out).run(repository);
        }
    }

    /** Whether this part is wanted: {@code -Donly=} and a piece of its address, or pages, export or delivery. */
    private static boolean asked(String part) {
        return part.contains(System.getProperty("only", ""));
    }

    private void fill(LoadDatabase database) throws SQLException, InterruptedException {
        var begin = System.nanoTime();
        var there = count(database);
        if (there == 0) ClaimCorpus.fill(database::open, claims);
        else if (there != claims) throw new IllegalStateException("the kept database has " + there + " claims");
        database.settle();
        out.printf(Locale.ROOT, "%d claims, made in %.0f s%n%n", claims, seconds(begin));
    }

    private static long count(LoadDatabase database) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from claim")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Of a service that has just started the compiler would be measured. */
    private void warm(ServiceProcess service) throws IOException, InterruptedException, ExecutionException {
        var wanted =
                QUESTIONS.stream().filter(ClaimLoad::asked).map(Question::new).toList();
        if (wanted.isEmpty()) return;
        var begin = System.nanoTime();
        Callable<Void> asking = () -> {
            while (System.nanoTime() - begin < WARM_NANOS)
                for (var question : wanted) client.send(request(service, question.next()), BodyHandlers.discarding());
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(Collections.nCopies(Load.CONNECTIONS, asking))) done.get();
        }
    }

    private void row(Load load, Question question) throws Exception {
        var service = load.service();
        var first = client.send(request(service, question.next()), BodyHandlers.ofByteArray());
        if (first.statusCode() != 200) {
            out.printf("| `%s` | answered %d | | | |%n", question, first.statusCode());
            return;
        }
        try (var readers = new Readers(service.address(), Load.CONNECTIONS)) {
            print(question.toString(), load.of(() -> readers.read(question.next())), first.body().length);
        }
    }

    /** What this machine can do: one row by its key, without the service. */
    private void baseline(Load load) throws Exception {
        try (var connections = new Connections(load.database(), Load.CONNECTIONS)) {
            var ids = new Random(7);
            var found = load.of(() -> connections.read("select * from claim where id = ?", 1 + ids.nextInt(claims)));
            print("`select * from claim where id = ?`, bare", found, 0);
        }
    }

    private void print(String what, Load.Found found, int bytes) {
        out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.1f + %.1f + %.1f | %d |%n",
                what,
                found.rate(),
                found.quantile(0.5),
                found.quantile(0.99),
                found.service(),
                found.database(),
                found.readers(),
                bytes);
    }

    /** Page 10,000 by its cursor beside page 1, each with its median and alone. */
    private void pages(ServiceProcess service, LoadDatabase database) throws Exception {
        var deep = Math.min((DEEP_PAGE - 1) * PAGE, claims - 2 * PAGE);
        String cursor;
        try (var connection = database.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(as_of::text, '') || '/' || id from claim"
                        + " order by coalesce(as_of, date '0001-01-01') desc, id desc offset " + (deep - 1)
                        + " limit 1")) {
            row.next();
            cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes(1));
        }
        var first = "/api/claims?limit=" + PAGE;
        var last = first + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        alone(service, first);
        alone(service, last);
        double one = alone(service, first);
        double tenThousand = alone(service, last);
        out.printf(
                Locale.ROOT,
                "%npage %d by cursor %.1f ms, page 1 %.1f ms: ratio %.2f (at most 1.2)%n",
                deep / PAGE + 1,
                tenThousand,
                one,
                tenThousand / one);
    }

    /** The median time of many requests one after the other, in milliseconds. */
    private double alone(ServiceProcess service, String path) throws IOException, InterruptedException {
        var taken = new double[200];
        for (var i = 0; i < taken.length; i++) {
            var begin = System.nanoTime();
            client.send(request(service, path), BodyHandlers.discarding());
            taken[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(taken);
        return Load.quantile(taken, 0.5);
    }

    /** The CSV of everything beside COPY of the same rows. */
    private void export(ServiceProcess service, LoadDatabase database) throws Exception {
        var joined = copy(database, """
                copy (select c.*, m.body, m.digest, a.title, a.outlet, a.url, a.published_at, s.* from claim c
                    join mention m on m.id = c.leading_id join article a on a.digest = m.digest join source s on s.id = c.claimant
                    order by coalesce(c.as_of, date '0001-01-01') desc, c.id desc) to stdout""");
        var bare = copy(database, "copy claim to stdout");
        var begin = System.nanoTime();
        long bytes;
        try (var body = client.send(request(service, "/api/claims/export.csv"), BodyHandlers.ofInputStream())
                .body()) {
            bytes = drained(body);
        }
        var rate = claims / seconds(begin);
        out.printf(
                Locale.ROOT,
                "%nCSV of %d claims: %.0f rows/s, %d MB; COPY of the rows it reads %.0f rows/s: ratio %.2f (at least 0.5);"
                        + " COPY of claim alone %.0f rows/s: ratio %.2f; heap of the service at most %s, resident at most %s%n",
                claims,
                rate,
                bytes / 1_000_000,
                joined,
                rate / joined,
                bare,
                rate / bare,
                ServiceProcess.HEAP,
                service.mostResident());
    }

    private double copy(LoadDatabase database, String sql) throws SQLException, IOException {
        try (var connection = database.open()) {
            var begin = System.nanoTime();
            long rows =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, OutputStream.nullOutputStream());
            return rows / seconds(begin);
        }
    }

    private static long drained(InputStream body) throws IOException {
        return body.transferTo(OutputStream.nullOutputStream());
    }

    private static HttpRequest request(ServiceProcess service, String path) {
        return HttpRequest.newBuilder(URI.create(service.address() + path)).build();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
