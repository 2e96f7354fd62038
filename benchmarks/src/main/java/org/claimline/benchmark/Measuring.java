package org.claimline.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimline.claims.scoring.ScoringLoad;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what {@code docs/performance.md} says. */
public final class Measuring {
    private static final int MILLION = 1_000_000;

    private Measuring() {}

    /** The folder of the seeds, then the parts to run: {@code articles}, {@code noise}, {@code claims}, {@code pages}, {@code scoring}, {@code intake}, {@code html}. */
    public static void main(String[] arguments) throws Exception {
        var parts = List.of(arguments).subList(1, arguments.length);
        if (parts.contains("articles")) articles(arguments[0]);
        if (parts.contains("noise")) new NoiseRun().print(System.out);
        if (parts.contains("scoring")) new ScoringLoad(System.out).run();
        if (parts.contains("claims"))
            new ClaimLoad(Integer.getInteger("claims", MILLION), System.out).run(repository(arguments[0]), kept());
        if (parts.contains("html")) new PageReading(repository(arguments[0]), System.out).run();
        if (parts.contains("intake")) intake(repository(arguments[0]));
        if (parts.contains("pages"))
            new PageLoad(Integer.getInteger("claims", MILLION), System.out).run(repository(arguments[0]));
    }

    /** All parts of the intake, or the only one that is wanted: {@code rate}, {@code memory}, {@code way}, {@code pasted}, {@code hostile}. */
    private static void intake(Path repository) throws Exception {
        var only = System.getProperty("only", "");
        try (var database = new LoadDatabase(null)) {
            var intake = new IntakeLoad(repository, database, System.out);
            var way = new WholeWay(repository, database, System.out);
            if ("rate".contains(only)) intake.rate();
            if ("memory".contains(only)) intake.memory();
            if ("way".contains(only)) way.batch(true);
            if ("way".contains(only)) way.batch(false);
            if ("pasted".contains(only)) way.pasted();
            if ("hostile".contains(only)) new HostileLoad(repository, database, System.out).run();
        }
    }

    private static Path repository(String seeds) {
        return Path.of(seeds).toAbsolutePath().getParent();
    }

    private static @Nullable Path kept() {
        var folder = System.getProperty("corpus", "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    /** Over the seeds and, where they are beside the repository, over the press texts. */
    private static void articles(String seeds) throws RunnerException {
        articles(Path.of(seeds), "of the seeds");
        var press = repository(seeds).resolveSibling("shared").resolve("seeds");
        if (Files.isDirectory(press)) articles(press, "of the press texts");
        else System.out.println("no press texts beside the repository: the seeds alone are measured");
    }

    private static void articles(Path texts, String which) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ExtractionBenchmark.class.getName())
                .param("texts", texts.toString())
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .build();
        for (var result : new Runner(options).run()) print(which, result);
    }

    private static void print(String which, RunResult result) {
        var speed = result.getPrimaryResult();
        double allocated =
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        double processor = result.getSecondaryResults().get(ProcessorTime.NAME).getScore();
        boolean together = result.getParams().getOpsPerInvocation() > 1;
        System.out.printf(
                Locale.ROOT,
                "%n%.0f articles of %d characters %s, %s, a second (± %.0f), %.0f in a second of processor time (%.1f MB);"
                        + " %.0f kB allocated for each%n%n",
                speed.getScore(),
                Corpus.LENGTH,
                which,
                together ? result.getParams().getOpsPerInvocation() + " at once" : "one after the other",
                speed.getScoreError(),
                1e6 / processor,
                Corpus.LENGTH / processor,
                allocated / 1000);
    }
}
