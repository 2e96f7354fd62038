package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimline.api.Qualifier;
import org.claimline.api.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraderTest {
    private static final double EXACT_REFERENCE = 0.0125;
    private final BiasPrior prior = BiasPrior.ofUnknownGroup();

    @Test
    void withoutAnyReferenceNobodyIsJudged() {
        var grade = grade(List.of());

        assertThat(grade.letter()).isEqualTo(Reliability.F);
        assertThat(grade.reason()).isEqualTo(Reason.NO_REFERENCE);
    }

    @Test
    void fewComparisonsJudgeNobody() {
        var grade = grade(new Simulation(1).says(new Simulation.Nature(0, 0.05), 4, EXACT_REFERENCE, Qualifier.EXACT));

        assertThat(grade.nEff()).isLessThan(5);
        assertThat(grade.letter()).isEqualTo(Reliability.F);
        assertThat(grade.reason()).isEqualTo(Reason.FEW_COMPARISONS);
    }

    @Test
    void theOrderOfStatementsDoesNotMatter() {
        var said = new Simulation(2).says(new Simulation.Nature(0.3, 0.3), 20, 0.05, Qualifier.MORE_THAN);
        var shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, new Random(7));

        var one = grade(said);
        var other = grade(shuffled);

        assertThat(other.pWithinTolerance()).isCloseTo(one.pWithinTolerance(), within(1e-9));
        assertThat(other.factor()).isCloseTo(one.factor(), within(1e-9));
        assertThat(other.nEff()).isCloseTo(one.nEff(), within(1e-9));
    }

    @Test
    void whatIsLeftOutIsAsIfItHadNeverBeenSaid() {
        var said = new Simulation(3).says(new Simulation.Nature(0.5, 0.3), 12, 0.05, Qualifier.MORE_THAN);
        var whole = grade(said);

        for (int i = 0; i < said.size(); i++) {
            var rest = new ArrayList<>(said);
            rest.remove(i);
            var anew = grade(rest);
            var part = whole.explanation().get(i);
            assertThat(whole.pWithinTolerance() - part.change()).isCloseTo(anew.pWithinTolerance(), within(1e-9));
            assertThat(part.letterWithout()).isEqualTo(anew.letter());
        }
    }

    @Test
    void whatIsAddedLaterCountsTheSame() {
        var said = new Simulation(6).says(new Simulation.Nature(0.3, 0.3), 12, 0.05, Qualifier.MORE_THAN);
        var streamed = new Fit(said.subList(0, 5), prior);
        var first = streamed.posterior();
        for (var one : said.subList(5, 12)) streamed = streamed.and(one);

        assertThat(streamed.posterior().meanBias())
                .isCloseTo(new Fit(said, prior).posterior().meanBias(), within(1e-9));
        for (int i = 11; i >= 5; i--) streamed = streamed.less(i);
        assertThat(streamed.posterior().meanBias()).isCloseTo(first.meanBias(), within(1e-9));
        assertThat(streamed.posterior().deviationOfLogSigma()).isCloseTo(first.deviationOfLogSigma(), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Qualifier.class,
            names = {"VAGUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void aboveAHundredTheTopAndItsCurvatureStandForTheMesh(Qualifier qualifier) {
        var said = new Simulation(8).says(new Simulation.Nature(0.4, 0.2), 120, EXACT_REFERENCE, qualifier);
        var mesh = new Fit(said, prior).meshed(-1);
        var peak = new Climb(said, prior).peak().orElseThrow().posterior();

        assertThat(peak.meanBias()).isCloseTo(mesh.meanBias(), within(0.1 * mesh.deviationOfBias()));
        assertThat(peak.deviationOfBias() / mesh.deviationOfBias()).isBetween(0.95, 1.05);
        assertThat(peak.deviationOfLogSigma() / mesh.deviationOfLogSigma()).isBetween(0.95, 1.05);
        assertThat(share(peak)).isCloseTo(share(mesh), within(0.01));
    }

    private static double share(Posterior posterior) {
        return posterior.closeness(Grader.TOLERANCE, Thresholds.CLAIMLINE).within();
    }

    @Test
    void theSameFactorOnClaimsAndReferencesChangesNothing() {
        var source = new Simulation.Nature(0.4, 0.3);
        var said = new Simulation(4).says(source, 15, 0.05, Qualifier.MORE_THAN);
        var larger =
                said.stream().map(one -> moved(one, Math.log(7), Math.log(7))).toList();

        assertThat(grade(larger).pWithinTolerance()).isCloseTo(grade(said).pWithinTolerance(), within(1e-9));
    }

    @Test
    void aClaimFurtherFromTheReferenceNeverRaisesTheGrade() {
        var said = new Simulation(5).says(new Simulation.Nature(0.2, 0.2), 15, 0.05, Qualifier.ABOUT);
        double before = grade(said).pWithinTolerance();
        for (int i = 0; i < said.size(); i++) {
            var moved = new ArrayList<>(said);
            double away = said.get(i).residual() >= 1 ? 1 : -1;
            moved.set(i, moved(said.get(i), away, 0));
            assertThat(grade(moved).pWithinTolerance()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void widerWordsNeverTellMore() {
        var anchor = new Anchor(Math.log(1000), 0.05);
        double before = 1;
        for (double width = 0.01; width < 8; width *= 1.5) {
            var range = new StatedRange(
                    List.of(new StatedRange.Piece(Math.log(800) - width, Math.log(800) + 2 * width, 1)));
            double told = new Evidence(Simulation.statement("s", range), anchor, 1).information();
            assertThat(told).isLessThanOrEqualTo(before + 1e-9).isBetween(0.0, 1.0);
            before = told;
        }
    }

    @Test
    void anAccurateSourceIsSoonAnA() {
        assertThat(share(new Simulation.Nature(0, 0.08), 15, Reliability.A)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whoTriplesEveryFigureIsAnE() {
        assertThat(share(new Simulation.Nature(Math.log(3), 0.2), 8, Reliability.E))
                .isGreaterThanOrEqualTo(0.95);
    }

    private double share(Simulation.Nature source, int statements, Reliability letter) {
        int seeds = 100;
        int hits = 0;
        for (int seed = 0; seed < seeds; seed++) {
            var grade = letter(Simulation.careful(seed).says(source, statements, EXACT_REFERENCE, Qualifier.EXACT));
            if (grade == letter) hits++;
        }
        return (double) hits / seeds;
    }

    @ParameterizedTest
    @CsvSource({"1e18, 1000", "0, 1000", "1000, 1e18", "1000, 0.001", "4e17, 4e17"})
    void anyAmountGivesFiniteFigures(double said, double measured) {
        for (var qualifier : Qualifier.values()) {
            var range = StatedRange.of(said, null, qualifier, Scale.LOG);
            var evidence = new Evidence(Simulation.statement("s", range), new Anchor(Math.log(measured), 1e-6), 1);
            var grade = grade(Collections.nCopies(6, evidence));

            assertThat(List.of(
                            grade.factor(),
                            grade.factorLower(),
                            grade.factorUpper(),
                            grade.sigma(),
                            grade.pWithinTolerance(),
                            grade.pOverclaims(),
                            grade.debiasedP(),
                            grade.nEff()))
                    .allMatch(Double::isFinite);
        }
    }

    private Reliability letter(List<Evidence> evidence) {
        return Grader.standard().grade(new Fit(evidence, prior)).letter();
    }

    private Grade grade(List<Evidence> evidence) {
        return Grader.standard().grade(evidence, prior);
    }

    private static Evidence moved(Evidence evidence, double claim, double anchor) {
        var pieces = evidence.statement().range().pieces().stream()
                .map(piece -> new StatedRange.Piece(piece.lower() + claim, piece.upper() + claim, piece.mass()))
                .toList();
        return new Evidence(
                Simulation.statement(evidence.statement().id(), new StatedRange(pieces)),
                new Anchor(evidence.anchor().mean() + anchor, evidence.anchor().variance()),
                evidence.weight());
    }
}
