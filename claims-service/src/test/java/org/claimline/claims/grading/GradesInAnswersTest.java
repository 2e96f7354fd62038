package org.claimline.claims.grading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.claims.grading.GradingRig.ISW;
import static org.claimline.claims.grading.GradingRig.ZELENSKYY;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.api.ChangeEvent;
import org.claimline.api.ChangeKind;
import org.claimline.api.Claimant;
import org.claimline.api.GradePoint;
import org.claimline.api.MeasureGrade;
import org.claimline.api.Reliability;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.event.EventLog;
import org.claimline.claims.event.Follower;
import org.claimline.claims.jdbc.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class GradesInAnswersTest {
    @Inject
    Rig rig;

    @Inject
    GradingRig grading;

    @Inject
    EventLog log;

    @Inject
    Database database;

    @Inject
    ObjectMapper json;

    @TestHTTPResource("/api/events")
    URI events;

    @BeforeEach
    void measured() {
        grading.measured();
    }

    @Test
    void aSourceIsReadWithItsGradeAndTheArithmetic() {
        grading.september(1, 2, 3, 4, 5, 6, 7);
        grading.settle();

        var grades = source(ZELENSKYY, "asOf", "2022-09-20").grades();
        assertThat(grades).hasSize(1);
        assertThat(grades.getFirst().grade().n()).isEqualTo(7);
        assertThat(grades.getFirst().grade().explanation()).hasSize(7);
        assertThat(grades)
                .containsExactly(given().get("/api/grades/" + ZELENSKYY + "?asOf=2022-09-20")
                        .then()
                        .extract()
                        .as(MeasureGrade[].class));
        given().get("/api/sources/" + ISW)
                .then()
                .statusCode(200)
                .body("name", is("Institute for the Study of War"))
                .body("grades", hasSize(0));
        given().get("/api/sources").then().statusCode(200).body("sources[0].grades", nullValue());
    }

    @Test
    void anAssessorCarriesNoGradeAgainstItself() {
        var isw = new Claimant(
                SourceKind.ORGANISATION, "Institute for the Study of War", null, Side.INDEPENDENT, "the institute");
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-07T20:00:00Z", Samples.by(isw, GradingRig.claim(3))));
        grading.september(3);
        grading.settle();

        var grade = source(ISW, "asOf", "2022-09-20").grades().getFirst().grade();
        assertThat(grade.letter()).isEqualTo(Reliability.F);
        assertThat(grade.reason()).isEqualTo("NO_REFERENCE");
        assertThat(rig.detail(grading.claimOf(ISW).id()).credibility().references())
                .isEmpty();
        assertThat(source(ZELENSKYY, "asOf", "2022-09-20")
                        .grades()
                        .getFirst()
                        .grade()
                        .n())
                .isEqualTo(1);
    }

    @Test
    void aSourceOfAnEarlierDayKnowsNothingOfWhatCameLater() {
        grading.september(1, 2, 3, 4);
        grading.settle();

        var grade = source(ZELENSKYY, "asOf", "2022-09-06").grades().getFirst();
        assertThat(grade.grade().n()).isEqualTo(2);
        assertThat(grade.history()).extracting(GradePoint::day).hasToString("[2022-09-05, 2022-09-06]");
        assertThat(source(ZELENSKYY, "ingestedBy", "2100-01-01").grades()).isNull();
    }

    @Test
    void whatWasPublishedLaterDidNotCountYetHoweverEarlyItWasSaid() {
        grading.september(1, 2);
        rig.deliver(9, Rig.delivery("BBC News", "2022-10-05T12:00:00Z", GradingRig.claim(3)));
        grading.settle();

        assertThat(source(ZELENSKYY, "asOf", "2022-09-20")
                        .grades()
                        .getFirst()
                        .grade()
                        .n())
                .isEqualTo(2);
        var later = source(ZELENSKYY, "asOf", "2022-10-05").grades().getFirst();
        assertThat(later.grade().n()).isEqualTo(3);
        assertThat(later.history()).extracting(GradePoint::day).hasToString("[2022-09-05, 2022-09-06, 2022-10-05]");
    }

    @Test
    void anotherLetterAndAnotherNumberAreToldAndToldAgain() throws Exception {
        var begin = published();
        grading.september(IntStream.rangeClosed(1, 16).toArray());
        rig.deliver(50, Rig.delivery("Suspilne", "2023-05-01T20:00:00Z", GradingRig.byGovernor(GradingRig.lonely())));
        grading.settle();
        assertThat(source(ZELENSKYY, "asOf", "2022-09-30")
                        .grades()
                        .getFirst()
                        .grade()
                        .reason())
                .isNull();
        // Told to everyone, whatever claims they ask for.
        rig.describe(Rig.assessor("last", "Last", "The last")).statusCode(200);
        var end = published();

        var told = told(begin, end, "");
        assertThat(told.stream().filter(event -> event.claimId() == null))
                .isNotEmpty()
                .allSatisfy(event -> {
                    assertThat(event.subject()).isEqualTo(ZELENSKYY + "/AREA");
                    assertThat(event.source().id()).isEqualTo(ZELENSKYY);
                });
        var judged = told.stream().filter(event -> event.claimId() != null).toList();
        assertThat(judged)
                .hasSize(14)
                .allSatisfy(event -> assertThat(event.claim().credibility()).isLessThan(6));
        assertThat(told(begin, end, ""))
                .extracting(ChangeEvent::id)
                .isEqualTo(told.stream().map(ChangeEvent::id).toList());
        assertThat(told(begin, end, "?to=2022-09-05").stream().filter(event -> event.claimId() != null))
                .hasSize(1);

        database.update("insert into grade_due (source, measure) select distinct source, measure from statement");
        grading.settle();
        assertThat(published()).as("graded again as it was is no news").isEqualTo(end);
    }

    /** What readers are told of grades behind a position, up to another. */
    private List<ChangeEvent> told(long begin, long end, String query) throws Exception {
        try (var follower = new Follower(URI.create(events + query), String.valueOf(begin), json)) {
            return follower.upTo(event -> event.id() == end).stream()
                    .filter(event -> event.kind() == ChangeKind.GRADE_CHANGED)
                    .toList();
        }
    }

    /** Waits until everything has been numbered. */
    private long published() {
        while (log.reach().waiting()) log.publish();
        return log.reach().lastId();
    }

    private static Source source(String id, String parameter, String value) {
        return given().queryParam(parameter, value)
                .get("/api/sources/" + id)
                .then()
                .statusCode(200)
                .extract()
                .as(Source.class);
    }
}
