package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.api.Qualifier;

/**
 * How long a million statements of two thousand originators take, and one more of a source that is already known. Run with {@code
 * -Xmx2g}; prints, asserts nothing.
 */
public final class ScoringBenchmark {
    private static final int SOURCES = 2000;
    private static final int STATEMENTS = 500;
    private static final double NANOS = 1e6;

    private ScoringBenchmark() {}

    public static void main(String[] arguments) {
        var said = IntStream.range(0, SOURCES)
                .parallel()
                .mapToObj(i -> new Simulation(i).says(new Simulation.Nature(0.3, 0.2), STATEMENTS, 0.02, words(i)))
                .toList();
        for (int round = 0; round < 3; round++) million(said);
        for (int statements : new int[] {10, 30, 90, STATEMENTS}) streamed(said.getFirst(), statements);
    }

    private static Qualifier words(int i) {
        return Qualifier.values()[i % (Qualifier.values().length - 1)];
    }

    private static void million(List<List<Evidence>> said) {
        long start = System.nanoTime();
        double sum = said.parallelStream()
                .mapToDouble(one -> Grader.standard()
                        .grade(new Fit(again(one), BiasPrior.ofUnknownGroup()))
                        .pWithinTolerance())
                .sum();
        System.out.printf(
                "%,d statements of %,d originators: %.0f ms (mean p %.4f, %d processors)%n",
                SOURCES * STATEMENTS,
                SOURCES,
                (System.nanoTime() - start) / NANOS,
                sum / SOURCES,
                Runtime.getRuntime().availableProcessors());
    }

    /** From the statement and the anchor on, so that the information is counted in. */
    private static List<Evidence> again(List<Evidence> said) {
        return said.stream()
                .map(one -> new Evidence(one.statement(), one.anchor(), one.weight()))
                .toList();
    }

    private static void streamed(List<Evidence> said, int statements) {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < 20; round++) {
            var fit = new Fit(new ArrayList<>(said.subList(0, statements - 1)), BiasPrior.ofUnknownGroup());
            fit.posterior();
            long start = System.nanoTime();
            Grader.standard().grade(fit.and(said.get(statements - 1)));
            best = Math.min(best, (System.nanoTime() - start) / NANOS);
        }
        System.out.printf("one more statement after %d: %.2f ms%n", statements - 1, best);
    }
}
