package org.claimline.claims.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.ClaimGroup;
import org.claimline.api.Claimant;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineOverview;
import org.claimline.api.TimelineStep;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class TimelineOverviewTest {
    private static final Claimant MOSCOW =
            new Claimant(SourceKind.PERSON, "Igor Konashenkov", null, Side.RUSSIA, "the spokesman");

    @Inject
    Rig rig;

    /** Five claims of one side and one of the other; the second is carried twice. */
    @BeforeEach
    void seeds() throws IOException {
        rig.clear();
        rig.assessors();
        rig.assess(Files.readString(Path.of("../seeds/assessments.csv"))).statusCode(200);
        rig.assess(Files.readString(Path.of("../seeds/map-series.csv"))).statusCode(200);
        for (var day = 5; day <= 9; day++) claim(day, day * 100, day);
        claim(16, 600, 6);
        rig.deliver(20, Rig.delivery("TASS", "2022-09-09T20:00:00Z", Samples.by(MOSCOW, area(70, 9))));
    }

    private void claim(int article, double km2, int day) {
        rig.deliver(
                article, Rig.delivery("Outlet " + article, "2022-09-%02dT20:00:00Z".formatted(day), area(km2, day)));
    }

    private static Mention area(double km2, int day) {
        return Samples.area(
                km2, Qualifier.EXACT, Samples.window("2022-09-01", "2022-09-%02d".formatted(day)), List.of());
    }

    @Test
    void fewClaimsStandOneByOneAsTheTimelineHasThem() {
        var asked = given().queryParam("from", "2022-09-02").queryParam("to", "2022-09-30");
        var overview = overview(asked);

        assertThat(overview.groups()).isEmpty();
        assertThat(overview.claims()).isEqualTo(6);
        assertThat(overview.timeline())
                .usingRecursiveComparison()
                .isEqualTo(asked.get("/api/timeline")
                        .then()
                        .statusCode(200)
                        .extract()
                        .as(Timeline.class));
    }

    @Test
    void manyClaimsStandInGroupsOfSideAndDay() {
        var overview = overview(given().queryParam("singly", 5).queryParam("from", "2022-09-06"));

        assertThat(overview.groups()).isEmpty();

        overview = overview(given().queryParam("singly", 5));

        assertThat(overview.step()).isEqualTo(TimelineStep.DAY);
        assertThat(overview.groups())
                .extracting(one -> one.from() + " " + one.side() + " " + one.claims() + " " + one.median())
                .containsExactly(
                        "2022-09-05 UKRAINE 1 500.0",
                        "2022-09-06 UKRAINE 1 600.0",
                        "2022-09-07 UKRAINE 1 700.0",
                        "2022-09-08 UKRAINE 1 800.0",
                        "2022-09-09 UKRAINE 1 900.0",
                        "2022-09-09 RUSSIA 1 70.0");
    }

    @Test
    void farApartClaimsStandInWeeksWithinTheDatesAskedFor() {
        claim(30, 50, 1);
        rig.deliver(
                31, Rig.delivery("Late", "2022-12-20T20:00:00Z", Samples.area(9000, Qualifier.EXACT, null, List.of())));
        var overview = overview(
                given().queryParam("singly", 1).queryParam("from", "2022-09-06").queryParam("to", "2022-12-21"));

        assertThat(overview.step()).isEqualTo(TimelineStep.WEEK);
        assertThat(overview.groups())
                .containsExactly(
                        new ClaimGroup(
                                day("2022-09-06"), day("2022-09-11"), Side.UKRAINE, false, 4, 600, 600, 700, 800, 900),
                        new ClaimGroup(day("2022-09-06"), day("2022-09-11"), Side.RUSSIA, false, 1, 70, 70, 70, 70, 70),
                        new ClaimGroup(
                                day("2022-12-19"),
                                day("2022-12-21"),
                                Side.UKRAINE,
                                false,
                                1,
                                9000,
                                9000,
                                9000,
                                9000,
                                9000));
    }

    @Test
    void whatCountsFromLongBeforeIsAGroupOfItsOwn() {
        var spring = Samples.area(5000, Qualifier.EXACT, Samples.window("2022-03-01", "2022-09-08"), List.of());
        rig.deliver(30, Rig.delivery("Spring", "2022-09-08T21:00:00Z", spring));

        assertThat(overview(given().queryParam("singly", 1).queryParam("from", "2022-09-08"))
                        .groups())
                .filteredOn(ClaimGroup::longBefore)
                .singleElement()
                .satisfies(one -> assertThat(one.highest()).isEqualTo(5000));
    }

    @Test
    void theMostCarriedStandBesideTheirGroups() {
        for (var day = 10; day <= 22; day++) claim(40 + day, day * 100, day);
        var overview = overview(given().queryParam("singly", 1));

        assertThat(overview.timeline().claims())
                .hasSize(12)
                .extracting(Claim::asOf)
                .isSorted();
        assertThat(overview.timeline().claims())
                .filteredOn(claim -> claim.mentions() == 2)
                .singleElement()
                .satisfies(claim -> assertThat(claim.quantity().value()).isEqualTo(600));
        assertThat(overview.groups().stream().mapToInt(ClaimGroup::claims).sum())
                .isEqualTo(overview.claims())
                .isEqualTo(19);
    }

    @Test
    void figuresWithBoundsAloneStandInTheirMiddle() {
        var dozens = new Quantity(null, 20.0, 60.0, "km2", Qualifier.BETWEEN, "dozens of sq km", null);
        rig.deliver(30, Rig.delivery("Dozens", "2022-09-25T20:00:00Z", Samples.of(dozens, area(1, 25))));

        assertThat(overview(given().queryParam("singly", 1).queryParam("from", "2022-09-09"))
                        .groups())
                .extracting(ClaimGroup::median)
                .contains(40.0);
    }

    @Test
    void mapsAndBandAreThinnedToWhatIsAskedFor() {
        var all = overview(given());
        var thin = overview(given().queryParam("lineDays", 40));
        var map = all.timeline().maps().getFirst();
        var kept = thin.timeline().maps().getFirst();

        assertThat(all.thinned()).isNull();
        assertThat(map.leftOut()).isZero();
        assertThat(thin.thinned()).isNotNull();
        assertThat(map.points())
                .containsAll(kept.points())
                .hasSize(kept.points().size() + kept.leftOut())
                .hasSizeGreaterThan(kept.points().size());
        assertThat(thin.timeline().band()).hasSizeLessThan(all.timeline().band().size());
        assertThat(thin.timeline())
                .usingRecursiveComparison()
                .ignoringFields("maps", "band")
                .isEqualTo(all.timeline());
    }

    @Test
    void saysHowManyMayStandSingly() {
        given().queryParam("singly", 1001)
                .get("/api/timeline/overview")
                .then()
                .statusCode(400)
                .body("detail", containsString("singly: expected 1 to 1000, got 1001"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static TimelineOverview overview(RequestSpecification asked) {
        return asked.get("/api/timeline/overview")
                .then()
                .statusCode(200)
                .extract()
                .as(TimelineOverview.class);
    }
}
