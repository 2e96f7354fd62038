package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimline.claims.scoring.Ministry.DAY;
import static org.claimline.claims.scoring.Ministry.MEASURED;
import static org.claimline.claims.scoring.Ministry.SAID;
import static org.claimline.claims.scoring.Ministry.at;
import static org.claimline.claims.scoring.Ministry.day;
import static org.claimline.claims.scoring.Ministry.says;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.claimline.api.Qualifier;
import org.junit.jupiter.api.Test;

/** From raw words to grades and numbers. */
class ScoringTest {
    @Test
    void carriersOfTheSameWordsChangeNothing() {
        var carried = new ArrayList<>(SAID);
        for (var one : SAID)
            for (int i = 0; i < 5; i++)
                carried.add(says(one.originator(), one.question(), one.wording().value(), day(one).plusDays(i % 4)));

        var before = ministry(SAID, MEASURED);
        var after = ministry(carried, MEASURED);
        assertThat(after.pWithinTolerance()).isCloseTo(before.pWithinTolerance(), within(1e-12));
        assertThat(after.factor()).isCloseTo(before.factor(), within(1e-12));
        assertThat(after.nEff()).isCloseTo(before.nEff(), within(1e-12));
        assertThat(after.n()).isEqualTo(20);
        assertThat(after.explanation().getFirst().evidence().statement().collapsed())
                .hasSize(5);
    }

    @Test
    void theSameWordsAWeekLaterAreSaidAgain() {
        var again = new ArrayList<>(SAID);
        again.add(says(
                "ministry",
                "q0",
                SAID.getFirst().wording().value(),
                day(SAID.getFirst()).plusDays(7)));

        assertThat(ministry(again, MEASURED).n()).isEqualTo(21);
    }

    @Test
    void noOrderOfArrivalMatters() {
        var all = new ArrayList<>(SAID);
        for (int i = 0; i < 20; i++) all.add(says("governor", "q" + i, 1511 + 3 * i, DAY.minusDays(5)));
        var shuffled = new ArrayList<>(all);
        var assessed = new ArrayList<>(MEASURED);
        Collections.shuffle(shuffled, new Random(1));
        Collections.shuffle(assessed, new Random(2));

        var one = ministry(all, MEASURED);
        var other = ministry(shuffled, assessed);
        assertThat(other.pWithinTolerance()).isCloseTo(one.pWithinTolerance(), within(1e-9));
        assertThat(other.nEff()).isCloseTo(one.nEff(), within(1e-9));
    }

    @Test
    void aFigureThatAnotherNamedFirstCountsLess() {
        var copied = new ArrayList<>(SAID);
        for (var one : SAID)
            copied.add(says("governor", one.question(), one.wording().value(), day(one).minusDays(10)));
        var round = List.of(says("ministry", "q0", 1000, DAY), says("governor", "q0", 1000, DAY.minusDays(1)));

        assertThat(ministry(copied, MEASURED).nEff())
                .isLessThan(0.5 * ministry(SAID, MEASURED).nEff());
        assertThat(new Scoring(round, MEASURED, at(DAY)).statements().getLast().copying())
                .isLessThan(0.5);
        assertThat(new Scoring(copied, MEASURED, at(DAY)).statements().getLast().copying())
                .isGreaterThan(0.9);
    }

    @Test
    void ageingNeverTellsMoreAndWhatIsSaidLaterDoesNotCountYet() {
        double before = Double.POSITIVE_INFINITY;
        for (int days = 0; days < 1000; days += 90) {
            double now = grade(SAID, MEASURED, at(DAY.plusDays(days))).nEff();
            assertThat(now).isLessThan(before);
            before = now;
        }
        assertThat(grade(SAID, MEASURED, at(DAY.plusDays(179))).nEff())
                .isCloseTo(grade(SAID, MEASURED, at(DAY.minusDays(1))).nEff() / 2, within(1e-9));
        assertThat(grade(SAID, MEASURED, at(DAY.minusDays(11))).n()).isEqualTo(10);
    }

    @Test
    void noClaimOfAPartyMovesAReference() {
        var before = new Scoring(SAID, MEASURED, at(DAY)).grades(true).get("ministry");
        var all = new ArrayList<>(SAID);
        for (int i = 0; i < 10_000; i++)
            all.add(says("party-" + i % 10, "q" + i % 20, 1 + 7 * i, DAY.minusDays(i % 300)));
        var after = new Scoring(all, MEASURED, at(DAY)).grades(true).get("ministry");

        for (int i = 0; i < 20; i++) {
            var one = Objects.requireNonNull(before).explanation().get(i);
            var other = Objects.requireNonNull(after).explanation().get(i);
            assertThat(other.evidence().anchor().mean())
                    .isEqualTo(one.evidence().anchor().mean());
            assertThat(other.evidence().anchor().variance())
                    .isEqualTo(one.evidence().anchor().variance());
        }
    }

    @Test
    void aReferenceThatRestsOnTheSourceDoesNotGradeIt() {
        var derived = MEASURED.stream()
                .map(one -> new Reference(
                        one.id(), one.question(), "isw", one.value(), one.error(), one.kappa(), false, "ministry"))
                .toList();

        assertThat(ministry(SAID, derived).reason()).isEqualTo(Reason.NO_REFERENCE);
    }

    @Test
    void otherReportsOnAQuestionNeverChangeALetterBeforeItIsMeasured() {
        var open = new ArrayList<>(SAID);
        open.add(says("ministry", "new", 3000, DAY));
        var disputed = new ArrayList<>(open);
        for (int i = 0; i < 30; i++) disputed.add(says("other-" + i, "new", 100 + i, DAY));

        assertThat(ministry(disputed, MEASURED)).isEqualTo(ministry(open, MEASURED));
    }

    @Test
    void aClaimFarFromWhatTheSourceUsuallySaysIsFlagged() {
        var one = new ArrayList<>(SAID);
        one.set(7, says("ministry", "q7", 9000, DAY.minusDays(13)));

        assertThat(ministry(one, MEASURED).explanation().stream()
                        .filter(Contribution::surprising)
                        .map(part -> part.evidence().statement().question()))
                .containsExactly("q7");
    }

    @Test
    void whatOthersOfTheGroupDoShapesThePriorButNeverTheSourceItself() {
        var all = new ArrayList<>(SAID);
        all.add(says("newcomer", "q0", 1300, DAY));
        var grouped = all.stream().map(one -> grouped(one, "ministry")).toList();

        var alone = Objects.requireNonNull(
                new Scoring(all, MEASURED, at(DAY)).grades(false).get("newcomer"));
        var within = Objects.requireNonNull(
                new Scoring(grouped, MEASURED, at(DAY)).grades(false).get("newcomer"));
        assertThat(within.factor()).isGreaterThan(alone.factor());
        assertThat(within.factorUpper() / within.factorLower()).isLessThan(alone.factorUpper() / alone.factorLower());

        var group = new GroupPrior();
        var others = new Fit(new Simulation(1).says(new Simulation.Nature(1, 0.2), 20, 0.02, Qualifier.EXACT), UNKNOWN);
        group.add(others.posterior());
        double own = group.without(0).logDensity(1);
        // Nobody else: the prior of an unknown group, but for the finer grid.
        assertThat(own).isCloseTo(UNKNOWN.logDensity(1), within(0.05));
    }

    private static final BiasPrior UNKNOWN = BiasPrior.ofUnknownGroup();

    private static Statement grouped(Statement one, String group) {
        return new Statement(
                one.id(),
                one.originator(),
                group,
                one.question(),
                one.wording(),
                one.range(),
                one.saidOn(),
                0,
                List.of());
    }

    private static Grade ministry(List<Statement> statements, List<Reference> references) {
        return grade(statements, references, at(DAY));
    }

    private static Grade grade(List<Statement> statements, List<Reference> references, Settings settings) {
        return Objects.requireNonNull(
                new Scoring(statements, references, settings).grades(true).get("ministry"));
    }
}
