package org.claimline.claims.grading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.grading.GradingRig.GOVERNOR;
import static org.claimline.claims.grading.GradingRig.ZELENSKYY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.claimline.api.GradingState;
import org.claimline.api.GradingState.Trouble;
import org.claimline.api.GradingState.Work;
import org.claimline.api.Measure;
import org.claimline.claims.Rig;
import org.claimline.claims.claim.ClaimComparer;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.grading.Regrading.Step;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is graded anew when something changes, and what happens to what cannot be graded. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class GradingQueueTest {
    @Inject
    Rig rig;

    @Inject
    GradingRig grading;

    @Inject
    Database database;

    @Inject
    Regrading regrading;

    @Inject
    GroupRefit refit;

    @Inject
    Claims claims;

    @Inject
    ClaimComparer comparer;

    @Inject
    Statements statements;

    @Inject
    GradeBook grades;

    @Inject
    Credibilities credibilities;

    @Inject
    Troubles troubles;

    @BeforeEach
    void measured() {
        grading.measured();
    }

    @Test
    void aNewStatementTouchesItsSourceFromItsDayOnAndNobodyElse() {
        twoSources();
        var others = grading.written(GOVERNOR);
        var early = grading.written(ZELENSKYY);
        grading.september(5);
        grading.settle();

        assertThat(grading.written(GOVERNOR)).isEqualTo(others);
        assertThat(grading.written(ZELENSKYY)).containsAll(past(early)).doesNotContainSequence(early);
    }

    @Test
    void aRetractionTouchesItsSourceFromItsDayOnAndNobodyElse() {
        twoSources();
        grading.september(5);
        grading.settle();
        var others = grading.written(GOVERNOR);
        var early = past(grading.written(ZELENSKYY)).stream()
                .filter(line -> !line.contains(GradingRig.date(5)))
                .toList();
        rig.deliver(5, Rig.delivery("BBC News", "2022-09-09T20:00:00Z"));
        grading.settle();

        assertThat(grading.written(GOVERNOR)).isEqualTo(others);
        assertThat(grading.written(ZELENSKYY)).containsAll(early).noneMatch(line -> line.contains(GradingRig.date(5)));
    }

    @Test
    void anAssessmentTouchesThoseWhoSpokeOfItsDaysAndNobodyElse() {
        twoSources();
        var others = grading.written(GOVERNOR);
        var early = grading.written(ZELENSKYY);
        rig.assess(
                        "id,assessor,said_on,measure,value,value_max,qualifier,unit,places,held_by,window_start,window_end,basis,"
                                + "outlet,citation,note\nisw-1,institute-for-the-study-of-war,2022-09-08,AREA,3000,,EXACT,km2,,"
                                + "UKRAINE,2022-09-01,2022-09-07,CUMULATIVE,,cited,\n")
                .statusCode(200);
        grading.settle();

        assertThat(grading.written(GOVERNOR)).isEqualTo(others);
        assertThat(grading.written(ZELENSKYY)).isNotEqualTo(early);
    }

    /** Half a year later everything counts half: the grades of past days stand, that of now is another. */
    @Test
    void ageTouchesTheGradeOfNowAlone() {
        twoSources();
        var before = nEff();
        var early = past(grading.written(ZELENSKYY));
        var later = new Regrading(
                database,
                claims,
                comparer,
                statements,
                grades,
                credibilities,
                troubles,
                Clock.offset(Clock.systemUTC(), Duration.ofDays(180)));
        database.update("update refit set fitted_at = '-infinity'");
        assertThat(refit.whenDue()).isTrue();
        var more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(() -> later.step(false, true)) != Step.NONE;

        assertThat(nEff()).isCloseTo(before / 2, org.assertj.core.api.Assertions.within(1e-9 * before));
        assertThat(past(grading.written(ZELENSKYY))).isEqualTo(early);
    }

    @Test
    void ofManyInstancesOneFitsTheGroupsOnceANight() throws Exception {
        twoSources();
        database.update("update refit set fitted_at = '-infinity'");
        int instances = 6;
        var together = new CyclicBarrier(instances);
        Callable<Boolean> instance = () -> {
            together.await();
            return refit.whenDue();
        };
        try (var threads = Executors.newFixedThreadPool(instances)) {
            var done = threads.invokeAll(java.util.Collections.nCopies(instances, instance));
            var fitted = 0;
            for (var one : done) if (one.get()) fitted++;
            assertThat(fitted).isEqualTo(1);
        }
        database.update("update refit set fitted_at = now() - interval '25 hours'");
        assertThat(refit.whenDue()).as("the next night").isTrue();
        assertThat(refit.whenDue()).isFalse();
    }

    @Test
    void aSourceThatCannotBeGradedStopsNobodyElse() {
        grading.september(1, 2);
        grading.settle();
        database.update("update statement set refs = '{\"spoilt\": 1}' where source = ?", ZELENSKYY);
        rig.deliver(50, Rig.delivery("Suspilne", "2023-05-01T20:00:00Z", GradingRig.byGovernor(GradingRig.lonely())));
        grading.settle();

        assertThat(grading.written(GOVERNOR)).isNotEmpty();
        assertThat(state().troubles()).hasSize(3).allSatisfy(trouble -> {
            assertThat(trouble.tries()).isEqualTo(3);
            assertThat(trouble.againAt()).as("set aside").isNull();
            assertThat(trouble.error()).contains("spoilt");
        });
        assertThat(state().troubles()).extracting(Trouble::work).contains(Work.SOURCE, Work.QUESTION);
        assertThat(state().waiting()).isZero();

        database.update("update statement set refs = '[]' where source = ?", ZELENSKYY);
        grading.settle();
        assertThat(state().troubles()).as("due again, and well").isEmpty();
    }

    @Test
    void aClaimThatCannotBeReadIsSetAsideAndTriedAgainWhenOrdered() {
        grading.september(1, 2, 3);
        var body = database.first(
                        new Query("select leading_body from claim where leading_digest = ?", Rig.digest(2)),
                        row -> row.getString(1))
                .orElseThrow();
        rewrite(Rig.digest(2), "\"spoilt\"");
        grading.settle();

        assertThat(database.number(new Query("select count(*) from statement"))).isEqualTo(2);
        assertThat(state().troubles()).extracting(Trouble::work).containsExactly(Work.CLAIM);
        rewrite(Rig.digest(2), body);
        grading.settle();
        assertThat(state().troubles()).as("nobody has ordered it").hasSize(1);

        assertThat(given().post("/api/grading/retries")
                        .then()
                        .statusCode(200)
                        .extract()
                        .as(GradingState.class)
                        .waiting())
                .isEqualTo(1);
        grading.settle();
        assertThat(database.number(new Query("select count(*) from statement"))).isEqualTo(3);
        assertThat(state()).isEqualTo(new GradingState(0, List.of()));
    }

    /** As a disk that fails would, or an administrator: without the triggers that make a changed claim due. */
    private void rewrite(String digest, String body) {
        database.update("alter table claim disable trigger user");
        database.update("update claim set leading_body = ? where leading_digest = ?", body, digest);
        database.update("alter table claim enable trigger user");
    }

    @Test
    void claimsThatComeTogetherMakeTheirSourceDueOnceFromTheirFirstDayOn() {
        grading.september(3, 1, 2);
        assertThat(regrading.step(false, false)).isEqualTo(Step.CLAIMS);

        assertThat(database.list(
                        new Query("select concat_ws(' ', source, measure, since) from grade_due"),
                        row -> row.getString(1)))
                .containsExactly(ZELENSKYY + " AREA " + GradingRig.date(1));
        assertThat(database.number(new Query("select count(*) from question_due")))
                .isEqualTo(3);
    }

    @Test
    void sourcesAndQuestionsWaitUntilTheirTimeHasCome() {
        grading.september(1);
        assertThat(regrading.step(false, false)).isEqualTo(Step.CLAIMS);
        assertThat(regrading.step(false, false)).isEqualTo(Step.NONE);
        assertThat(grading.written(ZELENSKYY)).isEmpty();
        assertThat(regrading.step(false, true)).isEqualTo(Step.GRADES);
        assertThat(grading.written(ZELENSKYY)).isNotEmpty();
    }

    @Test
    void aNumberThatComesOutAsItWasIsNotWrittenAgain() {
        twoSources();
        var before = grading.written(ZELENSKYY);
        database.update("insert into question_due (question) select question from statement");
        grading.settle();

        assertThat(grading.written(ZELENSKYY)).isNotEmpty().isEqualTo(before);
    }

    @Test
    void whatNobodyMeasuredTellsNothingAboutASource() {
        twoSources();
        rig.deliver(51, Rig.delivery("BBC News", "2023-05-01T20:00:00Z", GradingRig.lonely()));
        grading.governor(2);
        grading.settle();

        assertThat(statements.around(ZELENSKYY, Measure.AREA))
                .extracting(StoredStatement::source)
                .containsExactlyInAnyOrder(ZELENSKYY, ZELENSKYY, ZELENSKYY, GOVERNOR);
        assertThat(statements.heard(ZELENSKYY, Measure.AREA, 2).days())
                .as("though it was heard")
                .containsExactly(LocalDate.parse(GradingRig.date(3)), LocalDate.parse("2023-05-01"));
    }

    private void twoSources() {
        grading.september(1, 2, 3);
        rig.deliver(50, Rig.delivery("Suspilne", "2023-05-01T20:00:00Z", GradingRig.byGovernor(GradingRig.lonely())));
        grading.settle();
    }

    /** Of what was written of a source, the grades of past days. */
    private static List<String> past(List<String> written) {
        return written.stream().filter(line -> line.contains(" DAY ")).toList();
    }

    private double nEff() {
        return database.first(
                        new Query("select n_eff from grade where kind = 'NOW' and source = ?", ZELENSKYY),
                        row -> row.getDouble(1))
                .orElseThrow();
    }

    private static GradingState state() {
        return given().get("/api/grading").then().statusCode(200).extract().as(GradingState.class);
    }
}
