package org.claimline.claims.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Claimant;
import org.claimline.api.Comparability;
import org.claimline.api.HeldBy;
import org.claimline.api.MapPoint;
import org.claimline.api.Problem;
import org.claimline.api.Qualifier;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.api.Timeline;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class TimelineResourceTest {
    @Inject
    Rig rig;

    @BeforeEach
    void seeds() throws IOException {
        rig.clear();
        rig.assessors();
        rig.assess(Files.readString(Path.of("../seeds/assessments.csv"))).statusCode(200);
        rig.assess(Files.readString(Path.of("../seeds/map-series.csv"))).statusCode(200);
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));
        rig.deliver(
                2,
                Rig.delivery(
                        "Reuters",
                        "2022-09-13T20:00:00Z",
                        Samples.area(8000, Qualifier.ABOUT, Samples.window("2022-09-01", "2022-09-13"), List.of())));
    }

    @Test
    void claimsStandInTheOrderOfTheirDaysWithWhatTheyAreBeside() {
        var timeline = timeline("from", "2022-09-01", "to", "2022-09-30");

        assertThat(timeline.claims())
                .extracting(claim -> claim.quantity().value())
                .containsExactly(1000.0, 8000.0);
        assertThat(timeline.claims()).extracting(Claim::comparison).allSatisfy(comparison -> {
            assertThat(comparison.comparability()).isEqualTo(Comparability.OVERLAPPING);
            assertThat(comparison.ratio()).isBetween(0.96, 0.97);
            assertThat(comparison.agreements()).isNull();
        });
        assertThat(timeline.assessments()).extracting(Assessment::id).containsExactly("F005", "F020", "F026", "F033");
        assertThat(timeline.outside()).isZero();
    }

    @Test
    void countsTheClaimsOutsideTheDates() {
        assertThat(timeline("from", "2022-09-10", "to", "2022-09-30").outside()).isOne();
        assertThat(timeline("from", "2022-09-10").claims()).hasSize(1);
    }

    @Test
    void denialsStateNoFigure() {
        rig.deliver(
                3,
                Rig.delivery(
                        "TASS",
                        "2022-09-09T20:00:00Z",
                        Samples.saying(null, HeldBy.UKRAINE, Stance.DENIES, Samples.thousand())));

        assertThat(timeline("from", "2022-09-01").claims()).hasSize(2);
    }

    @Test
    void claimsThatDoNotSayWhoHoldsTheGroundAreIncluded() {
        rig.deliver(
                3,
                Rig.delivery(
                        "A", "2022-09-09T20:00:00Z", Samples.saying(null, null, Stance.ASSERTS, Samples.thousand())));

        assertThat(timeline("heldBy", "UKRAINE").claims()).hasSize(3);
        assertThat(timeline("heldBy", "RUSSIA").claims()).hasSize(1);
    }

    @Test
    void aPlaceIncludesWhatLiesInIt() {
        var izium = Samples.area(50, Qualifier.EXACT, null, Samples.places("geonames:707292"));
        rig.deliver(3, Rig.delivery("A", "2022-09-11T20:00:00Z", izium));

        var timeline = timeline("place", "Kharkiv Oblast", "to", "2022-12-31");

        assertThat(timeline.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.quantity().value()).isEqualTo(50));
        assertThat(timeline.assessments()).extracting(Assessment::id).containsExactly("F005", "F020", "F026", "F033");
        assertThat(timeline.maps()).isEmpty();
        assertThat(timeline("place", "UA").maps()).hasSize(1);
    }

    @Test
    void anAssessorsClaimThatIsAnAssessmentAlreadyIsLeftOut() {
        var isw = new Claimant(SourceKind.ORGANISATION, "ISW", null, null, "the institute");
        var same = Samples.by(isw, Samples.area(2500, Qualifier.ABOUT, null, List.of()));
        var other = Samples.by(isw, Samples.area(2600, Qualifier.ABOUT, null, List.of()));
        rig.deliver(3, Rig.delivery("A", "2022-09-10T20:00:00Z", same, other));
        rig.deliver(4, Rig.delivery("A", "2022-09-20T20:00:00Z", same));

        assertThat(timeline("from", "2022-09-01").claims())
                .filteredOn(claim -> claim.claimant().id().startsWith("institute"))
                .extracting(claim -> claim.quantity().value() + " on " + claim.asOf())
                .containsExactly("2600.0 on 2022-09-10", "2500.0 on 2022-09-20");
    }

    @Test
    void aMapCountsFromItsFirstDayInRangeAndKeepsItsGaps() {
        var map = timeline("from", "2022-08-30", "to", "2022-09-06").maps().getFirst();

        assertThat(map.baseline()).isEqualTo(LocalDate.parse("2022-08-31"));
        assertThat(map.points())
                .extracting(point -> point.date() + " " + point.regainedKm2())
                .containsExactly("2022-08-31 0.0", "2022-09-01 20.9", "2022-09-05 188.1", "2022-09-06 259.1");
        assertThat(map.points()).extracting(MapPoint::missing).containsExactly(0, 0, 3, 0);
    }

    @Test
    void aMapCountsFromTheBaselineThatIsAskedFor() {
        var map = timeline("from", "2022-09-12", "to", "2022-09-13", "baseline", "2022-09-01")
                .maps()
                .getFirst();

        assertThat(map.baseline()).isEqualTo(LocalDate.parse("2022-09-01"));
        assertThat(map.points()).extracting(MapPoint::regainedKm2).containsExactly(8285.0, 8310.7);
        assertThat(timeline("baseline", "2023-01-01").maps().getFirst().points())
                .isEmpty();
    }

    @Test
    void onlyAreasHaveMaps() {
        assertThat(timeline("measure", "SETTLEMENTS").maps()).isEmpty();
        assertThat(timeline("measure", "SETTLEMENTS").claims()).isEmpty();
    }

    @Test
    void aClaimShowsEveryReferenceBesideIt() {
        var id = timeline("from", "2022-09-13").claims().getFirst().id();

        given().get("/api/claims/" + id)
                .then()
                .statusCode(200)
                .body("comparisons[0].reference.kind", equalTo("MAP"))
                .body("comparisons[0].agreements.respect", hasItem("WINDOW"))
                .body("comparisons[0].reason", containsString("8,310.7 km2 on ISW's map"))
                .body("comparisons.comparability", hasItem("NOT_COMPARABLE"));
    }

    @Test
    void saysWhatAParameterShouldBe() {
        given().queryParam("baseline", "soon")
                .get("/api/timeline")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("baseline: expected a day such as 2022-09-08, got \"soon\""));
    }

    private static Timeline timeline(String... parameters) {
        var request = given();
        for (var i = 0; i < parameters.length; i += 2) request = request.queryParam(parameters[i], parameters[i + 1]);
        return request.get("/api/timeline").then().statusCode(200).extract().as(Timeline.class);
    }
}
