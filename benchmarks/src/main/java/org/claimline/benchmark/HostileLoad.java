package org.claimline.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How fast honest batches are read, alone and while others ask sites that mean no good. */
final class HostileLoad {
    private static final String DATABASE = "hostile";
    private static final int TEXTS = 2_000;
    private static final int PAGES = 300;
    private static final int WARM = 3;
    private static final int ROUNDS = 5;
    /** Batches of hostile addresses: more than are read at once. */
    private static final int BATCHES = 4;

    private static final int ADDRESSES = 4_000;

    private final Path repository;
    private final LoadDatabase database;
    private final PrintStream out;
    private int next;

    /** @param repository the folder of this repository, where the services are built */
    HostileLoad(Path repository, LoadDatabase database, PrintStream out) {
        this.repository = repository;
        this.database = database;
        this.out = out;
    }

    void run() throws Exception {
        database.empty(DATABASE);
        try (var sites = new HostileSites()) {
            var settings = new HashMap<>(IntakeLoad.NO_DELIVERY);
            settings.put("CLAIMLINE_FETCH_ALSO_ALLOWED", sites.authority());
            try (var service = ServiceProcess.ingest(repository, database, DATABASE, settings)) {
                compare(new Uploads(service), "http://" + sites.authority());
                out.printf(
                        "resident at most %s of a process with %s of heap%n",
                        service.mostResident(), ServiceProcess.HEAP);
            }
        }
    }

    /** Rounds that alternate, as others may use the machine too. */
    private void compare(Uploads uploads, String site) throws IOException, InterruptedException {
        for (var round = 0; round < WARM; round++) imports(uploads, site);
        var alone = new double[3];
        var beside = new double[3];
        for (var round = 0; round < ROUNDS; round++) {
            add(alone, imports(uploads, site));
            var hostile = begun(uploads, site);
            add(beside, imports(uploads, site));
            for (var run : hostile) uploads.cancel(run);
        }
        out.printf(
                Locale.ROOT,
                "texts %.0f/s alone, %.0f/s beside %d batches of hostile addresses: %.2f (at least 0.80);"
                        + " pages fetched %.0f/s and %.0f/s: %.2f%n",
                ROUNDS * TEXTS / alone[0],
                ROUNDS * TEXTS / beside[0],
                BATCHES,
                alone[0] / beside[0],
                ROUNDS * PAGES / alone[1],
                ROUNDS * PAGES / beside[1],
                alone[1] / beside[1]);
        out.printf(
                Locale.ROOT,
                "processor of the service: %.1f s alone, %.1f s beside, in %.1f and %.1f s%n",
                alone[2],
                beside[2],
                alone[0] + alone[1],
                beside[0] + beside[1]);
    }

    private static void add(double[] sum, double[] more) {
        for (var i = 0; i < sum.length; i++) sum[i] += more[i];
    }

    /** The seconds that texts take, and pages, and of the service's processor time. */
    private double[] imports(Uploads uploads, String site) throws IOException, InterruptedException {
        var texts = next;
        var pages = next + TEXTS;
        next = pages + PAGES;
        var before = uploads.service().processorTime();
        return new double[] {
            uploads.read(() -> GeneratedArticles.lines(texts, TEXTS)),
            uploads.read(() -> addresses(PAGES, n -> site + HostileSites.HONEST + (pages + n))),
            uploads.service().processorTime().minus(before).toMillis() / 1000.0
        };
    }

    private static List<Long> begun(Uploads uploads, String site) throws IOException, InterruptedException {
        var kinds = HostileSites.KINDS;
        var runs = new ArrayList<Long>();
        for (var batch = 0; batch < BATCHES; batch++)
            runs.add(uploads.begin(() -> addresses(ADDRESSES, n -> site + kinds.get(n % kinds.size()) + n)));
        return runs;
    }

    private static ByteArrayInputStream addresses(int count, IntFunction<String> address) {
        return new ByteArrayInputStream(IntStream.range(0, count)
                .mapToObj(n -> "{\"url\": \"" + address.apply(n) + "\"}\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }
}
