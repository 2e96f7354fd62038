package org.claimline.claims.scoring;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.claimline.api.Qualifier;

/**
 * How long a million statements of two thousand originators on fifty thousand questions take, from raw words to grades, and how long one
 * more of a source that is known already. In the package of what it measures, most of which nobody else may call.
 */
public final class ScoringLoad {
    private static final int SOURCES = 2_000;
    private static final int STATEMENTS = 500;
    private static final int QUESTIONS = 50_000;
    private static final int ROUNDS = 3;

    /** Sources whose statements are added one by one. */
    private static final int FOLLOWED = 20;

    /** As many as the service keeps. */
    private static final int LIKELIHOODS = 1_500;

    private static final double NANOS = 1e6;
    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    private final SplittableRandom random = new SplittableRandom(1);
    private final double[] truths =
            random.doubles(QUESTIONS, Math.log(50), Math.log(5000)).toArray();
    private final PrintStream out;

    public ScoringLoad(PrintStream out) {
        this.out = out;
    }

    /** Prints what {@code docs/performance.md} says. */
    public void run() {
        var measured = measured();
        // First, as the collector would otherwise stop to walk through a million statements.
        var followed = said(FOLLOWED);
        for (int round = 0; round < ROUNDS - 1; round++) streamed(followed, measured, 1, 100);
        streamed(followed, measured, 200, STATEMENTS);
        var said = said(SOURCES);
        for (int round = 0; round < ROUNDS; round++) million(said, measured);
    }

    private List<Reference> measured() {
        var measured = new ArrayList<Reference>(QUESTIONS);
        for (int q = 0; q < QUESTIONS; q++)
            measured.add(new Reference("r" + q, "q" + q, "assessor", truths[q], 0.05, 0.05, false, null));
        return measured;
    }

    private List<Statement> said(int sources) {
        var said = new ArrayList<Statement>(sources * STATEMENTS);
        for (int source = 0; source < sources; source++) {
            double bias = 0.3 * random.nextGaussian();
            for (int i = 0; i < STATEMENTS; i++) said.add(statement(source, i, bias));
        }
        return said;
    }

    private Statement statement(int source, int i, double bias) {
        int question = i * (QUESTIONS / STATEMENTS) + source % (QUESTIONS / STATEMENTS);
        var qualifier = Qualifier.values()[(source + i) % (Qualifier.values().length - 1)];
        double amount = Math.exp(truths[question] + bias + 0.2 * random.nextGaussian());
        double value = new BigDecimal(amount)
                .round(new MathContext(1 + random.nextInt(3), RoundingMode.HALF_UP))
                .doubleValue();
        var wording = new Wording(value, qualifier == Qualifier.BETWEEN ? 1.3 * value : null, qualifier);
        return new Statement(
                Integer.toString(source * STATEMENTS + i),
                "source-" + source,
                "group-" + source % 20,
                "q" + question,
                wording,
                Scale.LOG,
                DAY.plusDays(i));
    }

    private void million(List<Statement> said, List<Reference> measured) {
        long start = System.nanoTime();
        long processor = processorTime();
        var grades = new Scoring(said, measured, Settings.standard(DAY.plusDays(STATEMENTS))).grades(false);
        long taken = System.nanoTime() - start;
        double both = (processorTime() - processor) / NANOS / 1000;
        double compared = grades.values().stream().mapToInt(Grade::n).sum();
        out.printf(
                Locale.ROOT,
                "%,d statements of %,d originators: %.1f s, %.1f s of processor time (%,.0f compared, %d processors, heap of %d MB)%n",
                said.size(),
                grades.size(),
                taken / NANOS / 1000,
                both,
                compared,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Of all threads: on a machine that others use too, the clock says little. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /**
     * One more statement of a source, and its grade: the second after the first, the third after these, and so on up to so many. Where it
     * makes the belief so much narrower that a finer mesh is wanted, all of them are reckoned anew; that is the slow one.
     */
    private void streamed(List<Statement> said, List<Reference> measured, int first, int last) {
        var settings = Settings.standard(DAY.plusDays(STATEMENTS));
        var taken = new double[(last - first) * FOLLOWED];
        int done = 0;
        for (int source = 0; source < FOLLOWED; source++) {
            var own = said.subList(source * STATEMENTS, (source + 1) * STATEMENTS);
            var testimony = new Testimony(own, measured, settings);
            var evidence = testimony.evidence(testimony.statements());
            var likelihoods = new Likelihoods(LIKELIHOODS);
            for (int n = first; n < last; n++) taken[done++] = oneMore(evidence.subList(0, n + 1), likelihoods);
        }
        Arrays.sort(taken);
        out.printf(
                Locale.ROOT,
                "one more statement after %d to %d: %.2f ms in the middle, 90 of 100 within %.2f ms, 99 within %.2f ms%n",
                first,
                last - 1,
                taken[taken.length / 2],
                taken[taken.length * 9 / 10],
                taken[taken.length * 99 / 100]);
    }

    /** Milliseconds for the last, all others being known. */
    private static double oneMore(List<Evidence> evidence, Likelihoods likelihoods) {
        int n = evidence.size() - 1;
        var known = new Fit(evidence.subList(0, n), BiasPrior.ofUnknownGroup(), likelihoods);
        known.posterior();
        long start = System.nanoTime();
        Grader.standard().grade(known.and(evidence.get(n)));
        return (System.nanoTime() - start) / NANOS;
    }
}
