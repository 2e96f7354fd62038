package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.api.Qualifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A known exaggeration is read out of statements of one kind of words alone; mixed words would hide a wrong interval. */
class RecoveryTest {
    private static final int SOURCES = 200;
    private static final int STATEMENTS = 25;
    private static final double FACTOR = 1.60;

    @ParameterizedTest
    @EnumSource(
            value = Qualifier.class,
            names = {"VAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void recoversTheExaggerationFromOneKindOfWords(Qualifier qualifier) {
        var simulation = new Simulation(qualifier.ordinal() + 1);
        var source = new Simulation.Nature(Math.log(FACTOR), 0.2);
        double sum = 0;
        int covered = 0;
        for (int i = 0; i < SOURCES; i++) {
            var evidence = simulation.says(source, STATEMENTS, 0.0125, qualifier);
            var posterior = new Fit(evidence, BiasPrior.ofUnknownGroup()).posterior();
            sum += posterior.meanBias();
            if (posterior.biasQuantile(0.05) <= source.bias() && source.bias() <= posterior.biasQuantile(0.95))
                covered++;
        }
        assertThat(Math.exp(sum / SOURCES)).isBetween(FACTOR / 1.05, FACTOR * 1.05);
        assertThat((double) covered / SOURCES).isGreaterThanOrEqualTo(0.85);
    }
}
