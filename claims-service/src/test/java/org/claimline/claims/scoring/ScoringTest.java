package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimline.api.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From raw words to grades and numbers. */
class ScoringTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 11);

    /** Twenty questions about 1,000 km2 that the ministry answers with half as much again. */
    private final List<Reference> measured =
            IntStream.range(0, 20).mapToObj(i -> reference("q" + i, 1000 + i)).toList();

    private final List<Statement> said = IntStream.range(0, 20)
            .mapToObj(i -> says("ministry", "q" + i, 1511 + 3 * i + i % 4 * 100, DAY.minusDays(20 - i)))
            .toList();

    @Test
    void carriersOfTheSameWordsChangeNothing() {
        var carried = new ArrayList<>(said);
        for (var one : said)
            for (int i = 0; i < 5; i++)
                carried.add(says(one.originator(), one.question(), one.wording().value(), day(one).plusDays(i % 4)));

        var before = ministry(said, measured);
        var after = ministry(carried, measured);
        assertThat(after.pWithinTolerance()).isCloseTo(before.pWithinTolerance(), within(1e-12));
        assertThat(after.factor()).isCloseTo(before.factor(), within(1e-12));
        assertThat(after.nEff()).isCloseTo(before.nEff(), within(1e-12));
        assertThat(after.n()).isEqualTo(20);
        assertThat(after.explanation().getFirst().evidence().statement().collapsed())
                .hasSize(5);
    }

    @Test
    void theSameWordsAWeekLaterAreSaidAgain() {
        var again = new ArrayList<>(said);
        again.add(says(
                "ministry",
                "q0",
                said.getFirst().wording().value(),
                day(said.getFirst()).plusDays(7)));

        assertThat(ministry(again, measured).n()).isEqualTo(21);
    }

    @Test
    void noOrderOfArrivalMatters() {
        var all = new ArrayList<>(said);
        for (int i = 0; i < 20; i++) all.add(says("governor", "q" + i, 1511 + 3 * i, DAY.minusDays(5)));
        var shuffled = new ArrayList<>(all);
        var assessed = new ArrayList<>(measured);
        Collections.shuffle(shuffled, new Random(1));
        Collections.shuffle(assessed, new Random(2));

        var one = ministry(all, measured);
        var other = ministry(shuffled, assessed);
        assertThat(other.pWithinTolerance()).isCloseTo(one.pWithinTolerance(), within(1e-9));
        assertThat(other.nEff()).isCloseTo(one.nEff(), within(1e-9));
    }

    @Test
    void aFigureThatAnotherNamedFirstCountsLess() {
        var copied = new ArrayList<>(said);
        for (var one : said)
            copied.add(says("governor", one.question(), one.wording().value(), day(one).minusDays(10)));
        var round = List.of(says("ministry", "q0", 1000, DAY), says("governor", "q0", 1000, DAY.minusDays(1)));

        assertThat(ministry(copied, measured).nEff())
                .isLessThan(0.5 * ministry(said, measured).nEff());
        assertThat(new Scoring(round, measured, at(DAY)).statements().getLast().copying())
                .isLessThan(0.5);
        assertThat(new Scoring(copied, measured, at(DAY)).statements().getLast().copying())
                .isGreaterThan(0.9);
    }

    @Test
    void ageingNeverTellsMoreAndWhatIsSaidLaterDoesNotCountYet() {
        double before = Double.POSITIVE_INFINITY;
        for (int days = 0; days < 1000; days += 90) {
            double now = grade(said, measured, at(DAY.plusDays(days))).nEff();
            assertThat(now).isLessThan(before);
            before = now;
        }
        assertThat(grade(said, measured, at(DAY.plusDays(179))).nEff())
                .isCloseTo(grade(said, measured, at(DAY.minusDays(1))).nEff() / 2, within(1e-9));
        assertThat(grade(said, measured, at(DAY.minusDays(11))).n()).isEqualTo(10);
    }

    @Test
    void noClaimOfAPartyMovesAReference() {
        var before = new Scoring(said, measured, at(DAY)).grades(true).get("ministry");
        var all = new ArrayList<>(said);
        for (int i = 0; i < 10_000; i++)
            all.add(says("party-" + i % 10, "q" + i % 20, 1 + 7 * i, DAY.minusDays(i % 300)));
        var after = new Scoring(all, measured, at(DAY)).grades(true).get("ministry");

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
        var derived = measured.stream()
                .map(one -> new Reference(
                        one.id(), one.question(), "isw", one.value(), one.error(), one.kappa(), false, "ministry"))
                .toList();

        assertThat(ministry(said, derived).reason()).isEqualTo(Reason.NO_REFERENCE);
    }

    @Test
    void aSourcesHistoryNeverChangesTheNumberOfItsClaim() {
        var claim = says("ministry", "new", 3000, DAY);
        var governor = says("governor", "new", 2900, DAY);
        var withHistory = new ArrayList<>(said);
        withHistory.add(claim);
        withHistory.add(governor);

        var alone = new Scoring(List.of(claim, governor), measured, at(DAY)).judge(claim);
        var judged = new Scoring(withHistory, measured, at(DAY)).judge(claim);

        assertThat(judged).isEqualTo(alone);
    }

    @Test
    void otherReportsOnAQuestionNeverChangeALetterBeforeItIsMeasured() {
        var open = new ArrayList<>(said);
        open.add(says("ministry", "new", 3000, DAY));
        var disputed = new ArrayList<>(open);
        for (int i = 0; i < 30; i++) disputed.add(says("other-" + i, "new", 100 + i, DAY));

        assertThat(ministry(disputed, measured)).isEqualTo(ministry(open, measured));
    }

    @Test
    void aClaimOfWhichNobodyElseSpeaksCannotBeJudged() {
        var claim = says("ministry", "new", 3000, DAY);
        var judged = new Scoring(List.of(claim), measured, at(DAY)).judge(claim);

        assertThat(judged.number()).isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(judged.reason()).isEqualTo(Reason.NOBODY_ELSE);
    }

    @Test
    void anAssessorWhoMeasuredTheSameConfirmsAndOneWhoMeasuredAnotherRefutes() {
        var near = says("ministry", "q0", 1050, DAY);
        var far = says("ministry", "q0", 3000, DAY);

        assertThat(new Scoring(List.of(near), measured, at(DAY)).judge(near).number())
                .isEqualTo(Credibility.CONFIRMED);
        assertThat(new Scoring(List.of(far), measured, at(DAY)).judge(far).number())
                .isEqualTo(Credibility.IMPROBABLE);
    }

    @Test
    void anEchoConfirmsNothing() {
        var claim = says("ministry", "new", 3000, DAY);
        var echo = says("governor", "new", 3000, DAY).copying(0.9);
        var own = says("governor", "new", 3000, DAY);
        var known = java.util.Map.of("governor", new Belief(0, 0.001, 0.05));
        var judge = new Judge(at(DAY), known);

        assertThat(judge.judge(claim, List.of(claim, own), List.of()).number()).isEqualTo(Credibility.CONFIRMED);
        assertThat(judge.judge(claim, List.of(claim, echo), List.of()).confirmedBy())
                .isEmpty();
    }

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

    @Test
    void aClaimFarFromWhatTheSourceUsuallySaysIsFlagged() {
        var one = new ArrayList<>(said);
        one.set(7, says("ministry", "q7", 9000, DAY.minusDays(13)));

        assertThat(ministry(one, measured).explanation().stream()
                        .filter(Contribution::surprising)
                        .map(part -> part.evidence().statement().question()))
                .containsExactly("q7");
    }

    @Test
    void whatOthersOfTheGroupDoShapesThePriorButNeverTheSourceItself() {
        var all = new ArrayList<>(said);
        all.add(says("newcomer", "q0", 1300, DAY));
        var grouped = all.stream().map(one -> grouped(one, "ministry")).toList();

        var alone = Objects.requireNonNull(
                new Scoring(all, measured, at(DAY)).grades(false).get("newcomer"));
        var within = Objects.requireNonNull(
                new Scoring(grouped, measured, at(DAY)).grades(false).get("newcomer"));
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

    private static LocalDate day(Statement statement) {
        return Objects.requireNonNull(statement.saidOn());
    }

    private static Grade ministry(List<Statement> statements, List<Reference> references) {
        return grade(statements, references, at(DAY));
    }

    private static Grade grade(List<Statement> statements, List<Reference> references, Settings settings) {
        return Objects.requireNonNull(
                new Scoring(statements, references, settings).grades(true).get("ministry"));
    }

    private static Settings at(@Nullable LocalDate day) {
        return Settings.standard(day);
    }

    private static Statement says(String originator, String question, double value, LocalDate day) {
        return new Statement(
                originator + question + value + day,
                originator,
                null,
                question,
                Wording.exactly(value),
                Scale.LOG,
                day);
    }

    private static Reference reference(String question, double value) {
        return new Reference(question + "-isw", question, "isw", Math.log(value), 0.05, 0.05, false, null);
    }
}
