package org.claimline.claims.grading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.claimline.claims.grading.GradingRig.ZELENSKYY;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.claimline.api.GradePoint;
import org.claimline.api.Measure;
import org.claimline.api.MeasureGrade;
import org.claimline.api.Reliability;
import org.claimline.api.SourceStanding;
import org.claimline.api.WhatIf;
import org.claimline.api.WhatIfAnswer;
import org.claimline.claims.Rig;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class GradesResourceTest {
    private static final LocalDate DAY = LocalDate.of(2022, 9, 20);

    @Inject
    Rig rig;

    @Inject
    GradingRig grading;

    @Inject
    GroupRefit refit;

    @Inject
    Database database;

    @BeforeEach
    void measured() {
        grading.measured();
    }

    @Test
    void whoWasNeverComparedCannotBeJudged() {
        rig.deliver(1, Rig.delivery("BBC News", "2023-05-01T20:00:00Z", GradingRig.lonely()));
        grading.settle();

        var grade = grade(ZELENSKYY).grade();
        assertThat(grade.letter()).isEqualTo(Reliability.F);
        assertThat(grade.reason()).isEqualTo("NO_REFERENCE");
        assertThat(grade.n()).isZero();
    }

    @Test
    void theArithmeticAddsUp() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.settle();

        var grade = grade(ZELENSKYY).grade();
        assertThat(grade.n()).isEqualTo(7);
        assertThat(grade.nEff())
                .isCloseTo(
                        grade.explanation().stream()
                                .mapToDouble(part -> part.information() * part.weight())
                                .sum(),
                        within(1e-9));
        assertThat(grade.explanation()).allSatisfy(part -> {
            assertThat(part.quotation()).contains("sq km");
            var without = whatIf(new WhatIf(
                            ZELENSKYY, Measure.AREA, Set.of(part.statement()), Set.of(), DAY, null, null, null))
                    .then()
                    .getFirst()
                    .grade();
            assertThat(without.letter()).isEqualTo(part.letterWithout());
            assertThat(grade.pWithinTolerance() - without.pWithinTolerance()).isCloseTo(part.change(), within(1e-6));
        });
    }

    @Test
    void aGradeOfADayKnowsNothingOfWhatCameLater() {
        grading.september(1, 2, 3);
        grading.settle();
        var before = grade(ZELENSKYY);
        var early = points(before);
        grading.september(4, 5, 6, 7);
        grading.settle();

        var after = grade(ZELENSKYY);
        assertThat(points(after)).startsWith(early.toArray(GradePoint[]::new)).hasSize(7);
        var then = given().queryParam("asOf", "2022-09-06")
                .get("/api/grades/" + ZELENSKYY)
                .then()
                .statusCode(200)
                .extract()
                .as(MeasureGrade[].class)[0];
        assertThat(then.grade().n()).isEqualTo(2);
    }

    @Test
    void anyOrderOfArrivalEndsInTheSameGradesAndNumbers() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.governor(3, 4);
        grading.settle();
        var expected = grading.stored();
        for (var seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            rig.clear();
            rig.assessors();
            var days = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7));
            Collections.shuffle(days, random);
            for (int day : days) {
                grading.september(day);
                if (day == 3 || day == 4) grading.governor(day);
                if (random.nextBoolean()) grading.settle();
                if (day == 4) grading.map();
            }
            grading.settle();
            assertThat(grading.stored()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void aClaimThatIsTakenBackLeavesNoTrace() {
        grading.september(1, 2, 3);
        grading.settle();
        var before = grading.stored();
        grading.september(5);
        grading.settle();
        assertThat(grading.stored()).isNotEqualTo(before);

        rig.deliver(5, Rig.delivery("BBC News", "2022-09-09T20:00:00Z"));
        grading.settle();
        assertThat(grading.stored()).isEqualTo(before);
    }

    @Test
    void aClaimIsJudgedByOthersAlone() {
        var lonely = GradingRig.lonely();
        rig.deliver(50, Rig.delivery("BBC News", "2023-05-01T20:00:00Z", lonely));
        grading.settle();
        assertThat(numbers()).containsExactly(6);

        rig.deliver(51, Rig.delivery("Suspilne", "2023-05-01T20:00:00Z", GradingRig.byGovernor(lonely)));
        grading.settle();
        assertThat(numbers())
                .as("somebody of whom nothing is known says the same")
                .containsExactly(3, 3);

        grading.september(3);
        grading.settle();
        assertThat(numbers()).as("half as much again as the map shows").containsExactly(3, 3, 5);
    }

    @Test
    void membersOfAGroupTellAboutEachOther() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.governor(3, 4, 5);
        database.update("update source set prior_group = 'government' where role = 'CLAIMANT'");
        database.update("update refit set fitted_at = '-infinity'");
        grading.settle();
        var alone = grade("oleh-syniehubov").grade();

        assertThat(refit.whenDue()).isTrue();
        assertThat(refit.whenDue()).isFalse();
        grading.settle();
        var together = grade("oleh-syniehubov").grade();
        assertThat(together.priorP()).isNotCloseTo(alone.priorP(), within(1e-6));
    }

    @Test
    void anotherProfileMovesTheLettersAlone() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.settle();
        var misp = given().queryParam("asOf", DAY.toString())
                .queryParam("thresholds", "misp_midpoint")
                .get("/api/grades/" + ZELENSKYY)
                .then()
                .statusCode(200)
                .extract()
                .as(MeasureGrade[].class)[0];

        assertThat(misp.grade().thresholds()).contains("misp-midpoint");
        assertThat(misp.grade().pWithinTolerance())
                .isEqualTo(grade(ZELENSKYY).grade().pWithinTolerance());
    }

    @Test
    void refusesWhatItCannotReckonWith() {
        given().get("/api/grades/nobody").then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("source", ZELENSKYY, "tolerance", 0.5))
                .post("/api/scores/what-if")
                .then()
                .statusCode(404);
        grading.september(1);
        given().contentType(ContentType.JSON)
                .body(Map.of("source", ZELENSKYY, "tolerance", 0.5))
                .post("/api/scores/what-if")
                .then()
                .statusCode(400)
                .body("detail", containsString("tolerance above 1"));
    }

    @Test
    void theListShowsTodayBesideTheLastWord() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.settle();
        given().get("/api/grades?measure=area")
                .then()
                .statusCode(200)
                .body("size()", org.hamcrest.Matchers.is(1))
                .body("[0].source.id", org.hamcrest.Matchers.is(ZELENSKYY))
                .body("[0].today.letter", org.hamcrest.Matchers.is("F"))
                .body("[0].latest.n", org.hamcrest.Matchers.is(7));
    }

    @Test
    void theListOfAPastDayKnowsNothingLater() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.settle();
        var then = given().get("/api/grades?measure=area&asOf=2022-09-06")
                .then()
                .statusCode(200)
                .body("size()", org.hamcrest.Matchers.is(1))
                .body("[0].today", org.hamcrest.Matchers.nullValue())
                .extract()
                .as(SourceStanding[].class)[0];
        var own = given().get(
                        "/api/grades/" + ZELENSKYY + "?asOf=" + then.latest().day())
                .then()
                .extract()
                .as(MeasureGrade[].class)[0];

        assertThat(then.latest().day()).isBeforeOrEqualTo("2022-09-06");
        assertThat(then.latest().n()).isEqualTo(own.grade().n()).isLessThan(7);
        assertThat(then.latest().letter()).isEqualTo(own.grade().letter());
        given().get("/api/grades?asOf=2022-02-01").then().body("size()", org.hamcrest.Matchers.is(0));
    }

    private MeasureGrade grade(String source) {
        return given().queryParam("asOf", DAY.toString())
                .get("/api/grades/" + source)
                .then()
                .statusCode(200)
                .extract()
                .as(MeasureGrade[].class)[0];
    }

    private static List<GradePoint> points(MeasureGrade grade) {
        return grade.history();
    }

    private WhatIfAnswer whatIf(WhatIf assumptions) {
        return given().contentType(ContentType.JSON)
                .body(rig.written(assumptions))
                .post("/api/scores/what-if")
                .then()
                .statusCode(200)
                .extract()
                .as(WhatIfAnswer.class);
    }

    private List<Integer> numbers() {
        return database.list(new Query("select number from credibility order by 1"), row -> row.getInt(1));
    }
}
