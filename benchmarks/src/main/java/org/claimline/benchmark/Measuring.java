package org.claimline.benchmark;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what {@code docs/performance.md} says. */
public final class Measuring {
    private Measuring() {}

    /** The folder of the seeds, then the parts to run: {@code articles}, {@code noise}. */
    public static void main(String[] arguments) throws RunnerException {
        var parts = List.of(arguments).subList(1, arguments.length);
        if (parts.contains("articles")) articles(arguments[0]);
        if (parts.contains("noise")) new NoiseRun().print(System.out);
    }

    private static void articles(String seeds) throws RunnerException {
        var options = new OptionsBuilder()
                .include(ExtractionBenchmark.class.getName())
                .param("seeds", seeds)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                .build();
        for (var result : new Runner(options).run()) print(result);
    }

    private static void print(RunResult result) {
        var speed = result.getPrimaryResult();
        double allocated = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
        double processor = result.getSecondaryResults().get(ProcessorTime.NAME).getScore();
        System.out.printf(
                Locale.ROOT,
                "%n%.0f articles of %d characters a second (± %.0f), %.0f in a second of processor time (%.1f MB);"
                        + " %.0f kB allocated for each%n%n",
                speed.getScore(),
                Corpus.LENGTH,
                speed.getScoreError(),
                1e6 / processor,
                Corpus.LENGTH / processor,
                allocated / 1000);
    }
}
