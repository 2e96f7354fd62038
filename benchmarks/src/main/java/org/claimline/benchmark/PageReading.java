package org.claimline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.article.ArticleParser;
import org.claimline.testing.PageStyle;
import org.claimline.testing.TextAgreement;
import org.jsoup.Jsoup;

/**
 * How well and how fast pages are read, beside Readability4J and beside jsoup, which only takes a page apart. Rounds alternate, so that what
 * else the machine does falls on all alike; the time is that of the thread's processor.
 */
final class PageReading {
    private static final int WARM = 250;
    private static final int ROUNDS = 100;
    private static final String ADDRESS = "https://site.example/article";
    private static final String OURS = "Claimline";
    private static final String OTHERS = "Readability4J";
    private static final String BARE = "jsoup, parse and text";
    private static final List<String> STORIES = List.of("river", "quiet", "council");

    private final Path resources;
    private final PrintStream out;
    private final Map<String, ToIntFunction<String>> readers = new LinkedHashMap<>();
    private int sink;

    /** @param repository the folder of this repository, whose test pages are read */
    PageReading(Path repository, PrintStream out) {
        this.resources = repository.resolve("ingest-service/src/test/resources");
        this.out = out;
        readers.put(OURS, html -> ours(html).length());
        readers.put(OTHERS, html -> others(html).length());
        readers.put(BARE, html -> Jsoup.parse(html).text().length());
    }

    void run() throws IOException {
        agreement();
        speed("pages of content systems", contentSystems());
        speed("styles of pages with stories", styles());
    }

    private void agreement() throws IOException {
        out.println("| pages | read by | precision | recall | F1 |");
        out.println("|---|---|---|---|---|");
        for (var rest : List.of(List.of(0, 1), List.of(1), List.of(0))) {
            var ours = new ArrayList<TextAgreement>();
            var others = new ArrayList<TextAgreement>();
            for (var page : files()) {
                if (!rest.contains(number(page) % 2)) continue;
                var html = Files.readString(page);
                var gold = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
                ours.add(TextAgreement.of(gold, ours(html)));
                others.add(TextAgreement.of(gold, others(html)));
            }
            var name = rest.size() == 2 ? "all" : rest.contains(1) ? "odd" : "even, held back";
            row(name, OURS, TextAgreement.mean(ours));
            row(name, OTHERS, TextAgreement.mean(others));
        }
    }

    private void row(String pages, String reader, TextAgreement mean) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f |%n",
                pages,
                reader,
                mean.precision(),
                mean.recall(),
                mean.f1());
    }

    private void speed(String name, List<String> pages) {
        var taken = new LinkedHashMap<String, double[]>();
        readers.keySet().forEach(reader -> taken.put(reader, new double[ROUNDS]));
        for (var round = -WARM; round < ROUNDS; round++)
            for (var reader : readers.entrySet()) {
                var nanos = nanos(reader.getValue(), pages);
                if (round >= 0) taken.get(reader.getKey())[round] = nanos;
            }
        var characters = pages.stream().mapToInt(String::length).sum();
        out.printf("%n%d %s, %d kB; %d rounds%n%n", pages.size(), name, characters / 1000, ROUNDS);
        out.println(
                "| read by | MB a second of processor time, in the middle | at best | times jsoup's time, in the middle (quartiles) |");
        out.println("|---|---|---|---|");
        var bare = taken.get(BARE);
        taken.forEach((reader, nanos) -> {
            var ratios = ratios(nanos, bare);
            var sorted = nanos.clone();
            Arrays.sort(sorted);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f (%.2f to %.2f) |%n",
                    reader,
                    characters * 1e3 / Load.quantile(sorted, .5),
                    characters * 1e3 / sorted[0],
                    Load.quantile(ratios, .5),
                    Load.quantile(ratios, .25),
                    Load.quantile(ratios, .75));
        });
        out.println("(" + sink % 10 + ")");
    }

    private static double[] ratios(double[] nanos, double[] bare) {
        var ratios = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) ratios[round] = nanos[round] / bare[round];
        Arrays.sort(ratios);
        return ratios;
    }

    private double nanos(ToIntFunction<String> reader, List<String> pages) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var page : pages) sink += reader.applyAsInt(page);
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static String ours(String html) {
        return new ArticleParser()
                .parse(new ArticleInput(null, html, null, null, null, null, null))
                .text();
    }

    private static String others(String html) {
        var text = new Readability4J(ADDRESS, html).parse().getTextContent();
        return text == null ? "" : text;
    }

    private List<String> contentSystems() throws IOException {
        return files().stream().map(PageReading::read).toList();
    }

    private List<String> styles() {
        var folder = resources.resolve("pages");
        return PageStyle.names(folder).stream()
                .flatMap(style -> STORIES.stream()
                        .map(story -> PageStyle.of(folder, style).page(PageStyle.story(folder, story))))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(resources.resolve("org/claimline/ingest/article/pages"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static int number(Path page) {
        return Integer.parseInt(page.getFileName().toString().substring(0, 2));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
