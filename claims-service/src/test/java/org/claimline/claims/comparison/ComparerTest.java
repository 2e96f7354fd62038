package org.claimline.claims.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimline.claims.comparison.September.COMMAND;
import static org.claimline.claims.comparison.September.DOZENS;
import static org.claimline.claims.comparison.September.ISW;
import static org.claimline.claims.comparison.September.UK_MOD;
import static org.claimline.claims.comparison.September.ZELENSKYY;
import static org.claimline.claims.comparison.September.area;
import static org.claimline.claims.comparison.September.with;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Claim;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Stance;
import org.claimline.claims.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparerTest {
    private static final Comparer COMPARER = September.COMPARER;

    static Stream<CSVRecord> goldenCases() throws IOException {
        return Statements.golden(ComparerTest.class, "golden-comparisons.csv");
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void leadsWithTheBestFittingReference(CSVRecord golden) {
        var leading = COMPARER.compare(claim(golden)).getFirst();
        assertThat(COMPARER.leading(claim(golden))).contains(September.inShort(leading));

        assertThat(leading.reason()).as(golden.get("case")).contains(golden.get("reason"));
        assertThat(leading.comparability()).isEqualTo(Comparability.valueOf(golden.get("comparability")));
        assertThat(leading.reference().id()).startsWith(golden.get("reference"));
        if (golden.get("ratio").isEmpty()) assertThat(leading.ratio()).isNull();
        else assertThat(leading.ratio()).isCloseTo(Double.parseDouble(golden.get("ratio")), within(0.001));
        assertThat(String.valueOf(leading.outcome())).isEqualTo(orNull(golden.get("outcome")));
        assertThat(String.valueOf(leading.bound())).isEqualTo(orNull(golden.get("bound")));
        assertThat(String.valueOf(leading.kappa())).isEqualTo(orNull(golden.get("kappa")));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? "null" : cell;
    }

    @Test
    void readsTheMapsChangeOverTheClaimsDays() {
        assertThat(mapChange("2022-09-08")).isEqualTo(1036.0);
        assertThat(mapChange("2022-09-10")).isEqualTo(5191.6);
        assertThat(mapChange("2022-09-12")).isEqualTo(8285.0);
        assertThat(mapChange("2022-09-13")).isEqualTo(8310.7);
    }

    @Test
    void saysInOneSentenceWhatStandsBesideWhat() {
        var claim = area(6000, HeldBy.UKRAINE, "2022-09-01", "2022-09-12", "region:south", "region:east");

        assertThat(COMPARER.compare(claim).getFirst().reason())
                .isEqualTo(
                        "Claimed more than 6,000 km2 for 1-12 Sep 2022 beside 8,285 km2 on ISW's map, 1-12 Sep 2022; "
                                + "the claim names southern Ukraine and eastern Ukraine, ISW's map all of Ukraine. "
                                + "The two do not exclude each other.");
    }

    @Test
    void aFigureThatSaysOnlyByWhenIsComparedWithNothing() {
        var claim = area(6000, HeldBy.UKRAINE, null, "2022-09-12", "region:south", "region:east");

        assertThat(COMPARER.compare(claim)).isNotEmpty().allSatisfy(one -> {
            assertThat(one.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
            assertThat(one.ratio()).isNull();
            assertThat(one.reason()).contains("the claim states no start");
        });
    }

    @Test
    void aDenialAndAControlClaimAreNotCompared() {
        var claim = area(1000, HeldBy.UKRAINE, "2022-09-01", "2022-09-08");

        assertThat(COMPARER.compare(with(claim, ZELENSKYY, Stance.DENIES, Measure.AREA, claim.quantity())))
                .isEmpty();
        assertThat(COMPARER.compare(with(claim, ZELENSKYY, Stance.ASSERTS, Measure.CONTROL, null)))
                .isEmpty();
    }

    @Test
    void anAssessorIsNotMeasuredByItself() {
        var claim = area(2500, HeldBy.UKRAINE, "2022-09-06", "2022-09-09", "UA-63");
        var ofIsw = with(claim, ISW, Stance.ASSERTS, Measure.AREA, claim.quantity());

        assertThat(COMPARER.compare(ofIsw))
                .isNotEmpty()
                .allSatisfy(comparison ->
                        assertThat(comparison.reference().assessor()).isEqualTo(UK_MOD));
    }

    @Test
    void whoSpeaksForAPartOfTheFrontIsNotMeasuredByAllOfIt() {
        var claim = area(500, HeldBy.UKRAINE, "2022-09-01", "2022-09-12");
        assertThat(COMPARER.compare(with(claim, COMMAND, Stance.ASSERTS, Measure.AREA, claim.quantity())))
                .isNotEmpty()
                .allSatisfy(comparison -> assertThat(comparison.reason()).contains("speaks for a part of the front"));
    }

    @Test
    void dozensAreNoNumberToDivide() {
        var claim = area(1, HeldBy.UKRAINE, "2022-09-01", "2022-09-12");

        assertThat(COMPARER.compare(with(claim, ZELENSKYY, Stance.ASSERTS, Measure.AREA, DOZENS)))
                .allSatisfy(comparison -> assertThat(comparison.reason()).contains("the claim gives no number"));
    }

    @Test
    void ofWhatCannotBeComparedTheNearestDaysLead() {
        var claim = area(700, HeldBy.UKRAINE, null, "2022-09-12", "UA-63");

        assertThat(COMPARER.compare(claim).getFirst().reference().id()).isEqualTo("F033");
    }

    @Test
    void aFigureOfAnotherSeasonExplainsNothing() {
        var later = with(area(700, HeldBy.UKRAINE, null, "2022-11-30", "UA-63"), LocalDate.parse("2022-11-30"));

        assertThat(COMPARER.compare(later))
                .extracting(comparison -> comparison.reference().kind())
                .doesNotContain(AssessmentKind.TEXT);
    }

    @Test
    void showsEveryComparableReferenceAndTheNearestOtherOfEachAssessor() {
        var claim = area(3800, HeldBy.UKRAINE, "2022-09-06", "2022-09-13", "UA-63");

        assertThat(COMPARER.compare(claim).stream()
                        .map(Comparison::comparability)
                        .toList())
                .containsExactly(Comparability.OVERLAPPING, Comparability.OVERLAPPING);
    }

    private static double mapChange(String end) {
        return COMPARER.compare(area(1, HeldBy.UKRAINE, "2022-09-01", end)).stream()
                .map(Comparison::reference)
                .filter(reference -> reference.kind() == AssessmentKind.MAP)
                .map(reference -> Objects.requireNonNull(reference.quantity()).value())
                .findFirst()
                .orElseThrow();
    }

    private static Claim claim(CSVRecord golden) {
        var heldBy = golden.get("held_by").isEmpty() ? null : HeldBy.valueOf(golden.get("held_by"));
        var places = golden.get("places").isEmpty()
                ? new String[0]
                : golden.get("places").split(";");
        return area(Double.parseDouble(golden.get("km2")), heldBy, text(golden, "start"), text(golden, "end"), places);
    }

    private static String text(CSVRecord golden, String column) {
        return golden.get(column).isEmpty() ? null : golden.get(column);
    }
}
