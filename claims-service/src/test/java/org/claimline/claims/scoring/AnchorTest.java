package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final double COMMON = 0.01;

    @Test
    void theMorePreciseReferenceWeighsMore() {
        var anchor = Anchor.of(List.of(reference("a", 7, 0.1, false, null), reference("b", 8, 0.2, false, null)), "x")
                .orElseThrow();

        assertThat(anchor.mean()).isCloseTo((7 / 0.01 + 8 / 0.04) / (1 / 0.01 + 1 / 0.04), within(1e-12));
        assertThat(anchor.variance()).isCloseTo(1 / (1 / 0.01 + 1 / 0.04) + COMMON, within(1e-12));
    }

    @Test
    void aReferenceThatRestsOnTheClaimantIsLeftOut() {
        var own = reference("a", 7, 0.1, false, "ministry");

        assertThat(Anchor.of(List.of(own), "ministry")).isEmpty();
        assertThat(Anchor.of(List.of(own), "general-staff")).isPresent();
    }

    @Test
    void anAssessorIsNotMeasuredByItself() {
        assertThat(Anchor.of(List.of(reference("a", 7, 0.1, false, null)), "a")).isEmpty();
    }

    @Test
    void aLowerBoundLeavesRoomAbove() {
        var anchor = Anchor.of(List.of(reference("a", 7, 0.1, true, null)), "x").orElseThrow();

        assertThat(anchor.mean()).isGreaterThan(7);
        assertThat(anchor.variance()).isGreaterThan(0.2);
    }

    @Test
    void aLowerBoundFarBelowAMeasurementChangesNothing() {
        var measured = reference("a", 9, 0.1, false, null);
        var alone = Anchor.of(List.of(measured), "x").orElseThrow();
        var bounded = Anchor.of(List.of(measured, reference("b", 5, 0.1, true, null)), "x")
                .orElseThrow();

        assertThat(bounded.mean()).isCloseTo(alone.mean(), within(1e-9));
        assertThat(bounded.variance()).isCloseTo(alone.variance(), within(1e-9));
    }

    private static Reference reference(
            String assessor,
            double value,
            double error,
            boolean lowerBound,
            @org.jspecify.annotations.Nullable String derivedFrom) {
        return new Reference("r-" + assessor, "q", assessor, value, error, 0, lowerBound, derivedFrom);
    }
}
