package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.claimline.api.Qualifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulation-based calibration (Talts et al. 2018): the true value's rank in its posterior is even. */
class CalibrationTest {
    private static final int DRAWS = 1000;
    private static final int BINS = 20;

    @Tag("long")
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 20})
    void ranksAreEvenAndIntervalsHold(int statements) {
        var simulation = new Simulation(100 + statements);
        var biasRanks = new int[BINS];
        var sigmaRanks = new int[BINS];
        int biasCovered = 0;
        int sigmaCovered = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var source = simulation.anySource();
            var evidence = new ArrayList<Evidence>();
            for (int i = 0; i < statements; i++)
                evidence.addAll(simulation.says(source, 1, 0.01 + 0.05 * simulation.uniform(), Qualifier.EXACT));
            var posterior = new Fit(evidence, BiasPrior.ofUnknownGroup()).posterior();
            int bias = bin(posterior::biasQuantile, source.bias());
            int sigma = bin(posterior::logSigmaQuantile, Math.log(source.sigma()));
            biasRanks[bias]++;
            sigmaRanks[sigma]++;
            if (bias > 0 && bias < BINS - 1) biasCovered++;
            if (sigma > 0 && sigma < BINS - 1) sigmaCovered++;
        }
        assertThat(chiSquareTail(biasRanks)).isGreaterThan(0.001);
        assertThat(chiSquareTail(sigmaRanks)).isGreaterThan(0.001);
        assertThat((double) biasCovered / DRAWS).isBetween(0.87, 0.93);
        assertThat((double) sigmaCovered / DRAWS).isBetween(0.87, 0.93);
    }

    /** The twentieth of the posterior that holds a value. */
    private static int bin(java.util.function.DoubleUnaryOperator quantile, double value) {
        int bin = 0;
        while (bin < BINS - 1 && quantile.applyAsDouble((bin + 1.0) / BINS) < value) bin++;
        return bin;
    }

    private static double chiSquareTail(int[] ranks) {
        double expected = (double) DRAWS / BINS;
        double sum = 0;
        for (int rank : ranks) sum += (rank - expected) * (rank - expected) / expected;
        return ChiSquaredDistribution.of(BINS - 1).survivalProbability(sum);
    }
}
