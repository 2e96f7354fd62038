package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.claimline.api.Qualifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A known exaggeration is read out of statements of one kind of words alone; mixed words would hide a wrong interval. */
class RecoveryTest {
    private static final int STATEMENTS = 25;
    private static final double FACTOR = 1.60;
    private static final Simulation.Nature SOURCE = new Simulation.Nature(Math.log(FACTOR), 0.2);

    @ParameterizedTest
    @EnumSource(
            value = Qualifier.class,
            names = {"VAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void recoversTheExaggerationFromOneKindOfWords(Qualifier qualifier) {
        recovers(qualifier, 40, 0.8);
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(
            value = Qualifier.class,
            names = {"VAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void recoversItWithTheCoveragePromised(Qualifier qualifier) {
        recovers(qualifier, 200, 0.85);
    }

    private static void recovers(Qualifier qualifier, int sources, double coverage) {
        var posteriors = IntStream.range(0, sources)
                .parallel()
                .mapToObj(
                        i -> new Simulation(1000 * qualifier.ordinal() + i).says(SOURCE, STATEMENTS, 0.0125, qualifier))
                .map(evidence -> new Fit(evidence, BiasPrior.ofUnknownGroup()).posterior())
                .toList();
        double bias =
                posteriors.stream().mapToDouble(Posterior::meanBias).average().orElseThrow();
        double covered = posteriors.stream()
                .filter(one -> one.biasQuantile(0.05) <= SOURCE.bias() && SOURCE.bias() <= one.biasQuantile(0.95))
                .count();

        assertThat(Math.exp(bias)).isBetween(FACTOR / 1.05, FACTOR * 1.05);
        assertThat(covered / sources).isGreaterThanOrEqualTo(coverage);
    }
}
