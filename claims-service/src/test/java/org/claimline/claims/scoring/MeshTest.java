package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.claimline.api.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where points stand close together most of them are not evaluated, and that changes nothing anybody could see. */
class MeshTest {
    private static final int BIASES = 65;
    private static final int SPREADS = 49;

    @Test
    void aPolynomialOfThirdDegreeIsFilledWithoutError() {
        DoubleBinaryOperator cubic = (x, y) -> 1 + x * x * x - 2 * x * y * y + 3 * y * y * y;
        var wide = new Mesh(new Axis(0.3, 0.2, 33), new Axis(-1, 0.1, 25));
        var fine = new Mesh(new Axis(0.3, 0.1, BIASES), new Axis(-1, 0.05, SPREADS));
        var rows = Halfway.filled(at(wide, cubic), BIASES, 1);
        assertThat(Halfway.filled(rows, SPREADS, BIASES)).containsExactly(at(fine, cubic), within(1e-12));
    }

    private static double[] at(Mesh mesh, DoubleBinaryOperator function) {
        var values = new double[mesh.points()];
        Arrays.setAll(values, i -> function.applyAsDouble(mesh.biasAt(i), mesh.logSigmaAt(i)));
        return values;
    }

    @ParameterizedTest
    @EnumSource(value = Qualifier.class, mode = EnumSource.Mode.EXCLUDE, names = "BETWEEN")
    void aLikelihoodIsTheSameAsPointForPoint(Qualifier qualifier) {
        var range = StatedRange.of(1000, null, qualifier, Scale.LOG);
        for (double truth : new double[] {300, 800, 1000, 1100, 4000}) {
            var evidence = new Evidence(Simulation.statement("s", range), new Anchor(Math.log(truth), 0.01), 1);
            var fine = new Mesh(new Axis(0.1, 0.02, BIASES), new Axis(-1.5, 0.05, SPREADS));
            assertThat(fine.logLikelihood(evidence))
                    .as("%s, %s", qualifier, truth)
                    .containsExactly(
                            at(fine, (bias, logSigma) -> evidence.logLikelihood(bias, Math.exp(logSigma))),
                            within(5e-3));
            var coarse = new Mesh(new Axis(0.1, 0.32, 31), new Axis(-1.04, 0.26, 21));
            assertThat(coarse.logLikelihood(evidence))
                    .containsExactly(
                            at(coarse, (bias, logSigma) -> evidence.logLikelihood(bias, Math.exp(logSigma))),
                            within(1e-7));
        }
    }
}
