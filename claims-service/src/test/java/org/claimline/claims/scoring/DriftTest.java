package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.scoring.Ministry.DAY;
import static org.claimline.claims.scoring.Ministry.at;
import static org.claimline.claims.scoring.Ministry.day;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that begins to speak otherwise is noticed. */
class DriftTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSourceThatBeginsToDoubleIsNoticedWithinTenClaims(long seed) {
        var evidence = new ArrayList<Evidence>();
        var simulation = Simulation.careful(seed);
        for (int i = 0; i < 80; i++) {
            var nature = new Simulation.Nature(i < 20 ? 0 : Math.log(2), 0.2);
            var one = simulation.says(nature, 1, 0.0125, Qualifier.EXACT).getFirst();
            var dated = new Statement(
                    "s" + i,
                    "x",
                    null,
                    "q" + i,
                    one.statement().wording(),
                    one.statement().range(),
                    DAY.plusDays(7L * i),
                    0,
                    List.of());
            evidence.add(new Evidence(dated, one.anchor(), 1));
        }
        var alarm = Drift.alarm(evidence, BiasPrior.ofUnknownGroup()).orElseThrow();
        assertThat(Integer.parseInt(alarm.id().substring(1))).isBetween(20, 29);

        // Two half-lives after the change.
        var end = DAY.plusDays(7 * 20 + 360);
        var aged = evidence.stream()
                .filter(one -> !day(one.statement()).isAfter(end))
                .map(one -> new Evidence(one.statement(), one.anchor(), at(end).ageWeight(one.statement())))
                .toList();
        var posterior = new Fit(aged, BiasPrior.ofUnknownGroup()).posterior();
        assertThat(Math.log(2)).isBetween(posterior.biasQuantile(0.05), posterior.biasQuantile(0.95));
    }

    @Test
    void aSteadySourceRarelyAlarms() {
        int alarms = 0;
        for (int seed = 0; seed < 20; seed++)
            if (Drift.alarm(
                            new Simulation(seed).says(new Simulation.Nature(0.4, 0.2), 30, 0.02, Qualifier.EXACT),
                            BiasPrior.ofUnknownGroup())
                    .isPresent()) alarms++;
        assertThat(alarms).isLessThanOrEqualTo(3);
    }
}
