package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.claimline.api.Qualifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources drawn from the model's own prior: what is believed of them comes true as often as it is believed. */
class CalibrationTest {
    private static final int BINS = 20;

    /** A source's nature and what is believed of it. */
    private record Believed(Simulation.Nature source, Posterior posterior) {
        /** The twentieth of the posterior that holds the true value. */
        int biasBin() {
            return bin(posterior::biasQuantile, source.bias());
        }

        int sigmaBin() {
            return bin(posterior::logSigmaQuantile, Math.log(source.sigma()));
        }

        double predicted() {
            return posterior.closeness(Grader.TOLERANCE, Thresholds.CLAIMLINE).within();
        }

        double realised() {
            double reach = Math.log(Grader.TOLERANCE);
            return Normal.cdf((reach - source.bias()) / source.sigma())
                    - Normal.cdf((-reach - source.bias()) / source.sigma());
        }
    }

    @Test
    void ranksAreEven() {
        ranksAreEvenAndIntervalsHold(3, 300, 0.04);
    }

    /** Simulation-based calibration (Talts et al. 2018): the true value's rank in its posterior is even. */
    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 20})
    void ranksAreEvenAndIntervalsHold(int statements) {
        ranksAreEvenAndIntervalsHold(statements, 1000, 0.03);
    }

    private static void ranksAreEvenAndIntervalsHold(int statements, int draws, double slack) {
        var believed = believed(draws, 100_000L * statements, unused -> statements);
        for (var bins : List.of(
                believed.stream().mapToInt(Believed::biasBin).toArray(),
                believed.stream().mapToInt(Believed::sigmaBin).toArray())) {
            assertThat(chiSquareTail(bins)).isGreaterThan(0.001);
            double covered =
                    IntStream.of(bins).filter(bin -> bin > 0 && bin < BINS - 1).count();
            assertThat(covered / draws).isCloseTo(0.9, within(slack));
        }
    }

    /** With the slips left out of the realised share, as the predicted one leaves them out. */
    @Tag("long")
    @Test
    void whatIsPredictedOfTheNextClaimComesTrue() {
        var believed = believed(2000, 7, draw -> 4 + draw % 17).stream()
                .sorted(Comparator.comparingDouble(Believed::predicted))
                .toList();
        for (int decile = 0; decile < 10; decile++) {
            var some = believed.subList(200 * decile, 200 * (decile + 1));
            double predicted =
                    some.stream().mapToDouble(Believed::predicted).average().orElseThrow();
            double realised =
                    some.stream().mapToDouble(Believed::realised).average().orElseThrow();
            assertThat(predicted).isCloseTo(realised, within(0.03));
        }
    }

    private static List<Believed> believed(int draws, long seed, java.util.function.IntUnaryOperator statements) {
        return IntStream.range(0, draws)
                .parallel()
                .mapToObj(draw -> {
                    var simulation = new Simulation(seed + draw);
                    var source = simulation.anySource();
                    var evidence = new ArrayList<Evidence>();
                    for (int i = 0; i < statements.applyAsInt(draw); i++)
                        evidence.addAll(
                                simulation.says(source, 1, 0.01 + 0.05 * simulation.uniform(), Qualifier.EXACT));
                    return new Believed(source, new Fit(evidence, BiasPrior.ofUnknownGroup()).posterior());
                })
                .toList();
    }

    private static int bin(DoubleUnaryOperator quantile, double value) {
        int bin = 0;
        while (bin < BINS - 1 && quantile.applyAsDouble((bin + 1.0) / BINS) < value) bin++;
        return bin;
    }

    private static double chiSquareTail(int[] bins) {
        var ranks = new int[BINS];
        for (int bin : bins) ranks[bin]++;
        double expected = (double) bins.length / BINS;
        double sum = 0;
        for (int rank : ranks) sum += (rank - expected) * (rank - expected) / expected;
        return ChiSquaredDistribution.of(BINS - 1).survivalProbability(sum);
    }
}
