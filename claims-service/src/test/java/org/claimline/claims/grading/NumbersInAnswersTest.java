package org.claimline.claims.grading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.grading.GradingRig.GOVERNOR;
import static org.claimline.claims.grading.GradingRig.ISW;
import static org.claimline.claims.grading.GradingRig.ZELENSKYY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimCredibility.Measured;
import org.claimline.api.ClaimCredibility.OtherStatement;
import org.claimline.api.ClaimDetail;
import org.claimline.api.HeldBy;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims are read with their numbers, and asked for by them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class NumbersInAnswersTest {
    @Inject
    Rig rig;

    @Inject
    GradingRig grading;

    @Inject
    Database database;

    @BeforeEach
    void measured() {
        grading.measured();
    }

    @Test
    void aClaimIsReadWithItsNumberAndWhatOthersSay() {
        grading.september(3);
        grading.governor(3);
        grading.settle();

        var detail = rig.detail(grading.claimOf(ZELENSKYY).id());
        var credibility = detail.credibility();
        assertThat(credibility.number())
                .isBetween(4, 5)
                .isEqualTo(detail.claim().credibility());
        assertThat(credibility.probability()).isLessThan(0.5);
        assertThat(credibility.others()).extracting(OtherStatement::source).containsExactly(GOVERNOR);
        assertThat(credibility.references()).extracting(Measured::assessor).containsOnly(ISW);
        assertThat(credibility.words()).isIn("doubtful", "improbable");
    }

    @Test
    void aClaimOfAnEarlierDayIsJudgedByWhatWasKnownThen() {
        rig.deliver(1, Rig.delivery("BBC News", "2023-05-01T20:00:00Z", GradingRig.lonely()));
        rig.deliver(2, Rig.delivery("Suspilne", "2023-05-09T20:00:00Z", GradingRig.byGovernor(GradingRig.lonely())));
        grading.settle();

        long id = grading.claimOf(ZELENSKYY).id();
        var then = given().get("/api/claims/" + id + "?asOf=2023-05-02")
                .then()
                .statusCode(200)
                .extract()
                .as(ClaimDetail.class)
                .credibility();
        assertThat(then.number()).isEqualTo(6);
        assertThat(then.reason()).isEqualTo("NOBODY_ELSE");
        assertThat(then.others()).isEmpty();
        assertThat(rig.detail(id).credibility().others()).hasSize(1);
        given().get("/api/claims/" + id + "?ingestedBy=2100-01-01").then().body("credibility", nullValue());
    }

    @Test
    void aClaimWithoutAnAmountCannotBeJudgedAndOneThatWaitsHasNoNumberYet() {
        rig.deliver(
                1,
                Rig.delivery(
                        "BBC News",
                        "2022-09-08T20:00:00Z",
                        Samples.control("geonames:707292", HeldBy.UKRAINE, Stance.ASSERTS)));
        var control = rig.claims().claims().getFirst();
        assertThat(rig.detail(control.id()).credibility().reason()).isEqualTo("NO_QUESTION");

        grading.september(1);
        var waiting = rig.claims("measure", "AREA").claims().getFirst();
        assertThat(rig.detail(waiting.id()).credibility()).isNull();
        assertThat(waiting.credibility()).isNull();
    }

    @Test
    void theLeastNumberHoldsForListCountTimelineAndExportsAlike() {
        grading.september(1, 2, 3);
        rig.deliver(50, Rig.delivery("BBC News", "2023-05-01T20:00:00Z", GradingRig.lonely()));
        grading.settle();

        var numbers = rig.claims().claims().stream().map(Claim::credibility).toList();
        assertThat(numbers).hasSize(4).contains(6);
        for (int least = 1; least <= 6; least++) {
            int most = least;
            var expected = numbers.stream().filter(number -> number <= most).count();
            var page = rig.claims("minCredibility", least);
            assertThat(page.claims()).hasSize((int) expected);
            assertThat(page.total()).isEqualTo(expected);
            var csv = given().get("/api/claims/export.csv?minCredibility=" + least)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(csv.lines().count()).isEqualTo(expected + 1);
            given().get("/api/timeline?from=2022-01-01&to=2024-01-01&minCredibility=" + least)
                    .then()
                    .statusCode(200)
                    .body("claims", hasSize((int) expected));
        }
    }

    @Test
    void refusesANumberThatIsNoneAndOneOfAnotherTime() {
        for (var query : new String[] {
            "minCredibility=0",
            "minCredibility=7",
            "minCredibility=2&asOf=2022-09-20",
            "minCredibility=2&updatedSince=2022-09-20T00:00:00Z"
        }) given().get("/api/claims?" + query).then().statusCode(400).body("detail", containsString("minCredibility"));
    }

    @Test
    void whoFollowsChangesHearsOfAnotherNumberOnce() {
        grading.september(3);
        var until = rig.until();
        grading.settle();

        var changed = rig.claims("updatedSince", until.toString());
        assertThat(changed.claims()).extracting(Claim::credibility).containsExactly(5);
        until = rig.until();
        database.update("insert into question_due (question) select question from statement");
        grading.settle();
        assertThat(rig.claims("updatedSince", until.toString()).claims())
                .as("judged again as it was")
                .isEmpty();
    }

    @Test
    void whoFollowsChangesHearsOfAnotherLetter() {
        grading.september(IntStream.rangeClosed(1, 16).toArray());
        var until = rig.until();
        database.update("insert into letter_change (source, measure, changed_at) values (?, 'AREA', now())", ZELENSKYY);

        assertThat(rig.claims("updatedSince", until.toString(), "limit", 100).claims())
                .hasSize(16);
    }

    @Test
    void anAnswerWithAnotherGradeHasAnotherTag() {
        grading.september(3);
        var address = "/api/claims/" + grading.claimOf(ZELENSKYY).id();
        var before = rig.tag(address);
        given().header("If-None-Match", before).get(address).then().statusCode(304);
        grading.settle();

        given().header("If-None-Match", before)
                .get(address)
                .then()
                .statusCode(200)
                .body("credibility.number", is(5));
    }
}
