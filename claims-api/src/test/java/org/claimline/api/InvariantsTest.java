package org.claimline.api;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvariantsTest {
    private static final Evidence EVIDENCE = new Evidence(3, 8, "Izium");
    private static final Place IZIUM =
            new Place("Izium", PlaceKind.SETTLEMENT, "geonames:707565", "UA-63", null, null, null);

    @Test
    void anEvidenceSpanFitsItsText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(0, 4, "Izium"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(5, 5, ""));
    }

    @Test
    void aQuantityHasAValueOrABound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(null, null, null, "km2", Qualifier.VAGUE, "some", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(null, 900.0, 450.0, "km2", Qualifier.BETWEEN, "900-450", null));
    }

    @Test
    void aWindowEndsNoEarlierThanItStarts() {
        var day = LocalDate.of(2022, 9, 8);
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(day, day.minusDays(1), null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(null, null, null, "recently", null));
        assertThatNoException().isThrownBy(() -> new Window(day, day, null, null, null));
    }

    @Test
    void controlIsAboutOnePlaceAndHasNoQuantity() {
        assertThatNoException().isThrownBy(() -> control(List.of(IZIUM), null));
        assertThatIllegalArgumentException().isThrownBy(() -> control(List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> control(List.of(IZIUM, IZIUM), null));
        var figure = new Quantity(1.0, null, null, "count", Qualifier.EXACT, "one", null);
        assertThatIllegalArgumentException().isThrownBy(() -> control(List.of(IZIUM), figure));
    }

    @Test
    void aRatioBelongsToWhatCanBeCompared() {
        var isw = Source.alone(
                "isw", "ISW", SourceKind.ORGANISATION, SourceRole.ASSESSOR, null, null, null, null, List.of(), true);
        var reference = new Assessment(
                "F020", AssessmentKind.TEXT, isw, Measure.AREA, null, List.of(), null, null, null, null, null, null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(
                        reference, Comparability.NOT_COMPARABLE, 1.2, "other ground", null, null, null, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Comparison(reference, Comparability.SAME, 1.2, "same", null, null, .05, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison(
                        reference, Comparability.SAME, 1.2, "same", Outcome.CONSISTENT, null, null, List.of()));
        assertThatNoException()
                .isThrownBy(() -> new Comparison(
                        reference,
                        Comparability.OVERLAPPING,
                        null,
                        "a part",
                        Outcome.CONSISTENT,
                        Bound.UPPER,
                        .2,
                        List.of()));
    }

    @Test
    void aChainHasTwoLinks() {
        var isw = Source.alone(
                "isw", "ISW", SourceKind.ORGANISATION, SourceRole.ASSESSOR, null, null, null, null, List.of(), true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EscalationChain(isw, Measure.AREA, null, null, List.of(), "km2", List.of()));
    }

    private static Mention control(List<Place> places, Quantity quantity) {
        return new Mention(
                Measure.CONTROL,
                quantity,
                places,
                HeldBy.UKRAINE,
                null,
                new Claimant(SourceKind.OUTLET, "An outlet", null, Side.INDEPENDENT, null),
                List.of(),
                Stance.ASSERTS,
                Speech.NARRATION,
                null,
                Hedges.NONE,
                EVIDENCE,
                new Confidence(0.9, null, null, 0.9, null, 0.9),
                "test/1",
                List.of());
    }
}
