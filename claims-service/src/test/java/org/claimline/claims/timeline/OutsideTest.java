package org.claimline.claims.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Qualifier;
import org.claimline.api.Stance;
import org.claimline.api.Timeline;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many claims lie outside of a timeline's dates. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class OutsideTest {
    private static final List<Place> IZIUM = Samples.places("geonames:707292");

    @Inject
    Rig rig;

    /** One of Izium on 1 September, one on the 5th, two on the 10th of which one is of Izium, one on the 20th, one denial and one without a day. */
    @BeforeEach
    void claims() {
        rig.clear();
        deliver(1, said("2022-09-01", 10, IZIUM));
        deliver(2, said("2022-09-05", 20, List.of()));
        deliver(3, said("2022-09-10", 30, IZIUM));
        deliver(4, said("2022-09-10", 40, List.of()));
        deliver(5, said("2022-09-20", 50, List.of()));
        deliver(6, Samples.saying(LocalDate.parse("2022-09-21"), HeldBy.UKRAINE, Stance.DENIES, area(60, List.of())));
        rig.deliver(7, new Delivery("Title", "A", "https://example.org/a", null, List.of(area(70, List.of()))));
    }

    @Test
    void countsBeforeTheFirstDayAndAfterTheLastWithWhatHasNone() {
        assertThat(outside()).isEqualTo(1);
        assertThat(outside("from", "2022-09-05")).isEqualTo(2);
        assertThat(outside("from", "2022-09-06")).isEqualTo(3);
        assertThat(outside("to", "2022-09-10")).isEqualTo(2);
        assertThat(outside("to", "2022-09-09")).isEqualTo(4);
        assertThat(outside("from", "2022-09-02", "to", "2022-09-19")).isEqualTo(3);
        assertThat(outside("from", "2023-01-01", "to", "2023-02-01")).isEqualTo(6);
    }

    @Test
    void countsNothingTwiceWhereTheLastDayLiesBeforeTheFirst() {
        assertThat(outside("from", "2022-09-10", "to", "2022-09-02")).isEqualTo(6);
    }

    @Test
    void countsWhatMatchesTheRest() {
        assertThat(outside("from", "2022-09-06", "place", "Izium")).isEqualTo(1);
        assertThat(outside("to", "2022-09-06", "place", "Izium")).isEqualTo(1);
        assertThat(outside("to", "2022-09-06", "place", "UA-63")).isEqualTo(1);
        assertThat(outside("from", "2022-09-06", "heldBy", "RUSSIA")).isZero();
        assertThat(outside("from", "2022-09-06", "measure", "SETTLEMENTS")).isZero();
    }

    @Test
    void countsAnewWhenAClaimComesAndWhenOneIsWithdrawn() {
        assertThat(outside("from", "2022-09-06")).isEqualTo(3);

        deliver(8, said("2022-09-02", 80, List.of()));
        assertThat(outside("from", "2022-09-06")).isEqualTo(4);
        assertThat(outside("from", "2022-09-02")).isEqualTo(2);

        deliver(8);
        assertThat(outside("from", "2022-09-06")).isEqualTo(3);
    }

    @Test
    void countsAnewWhenAClaimComesToStandForAnotherDay() {
        assertThat(outside("to", "2022-09-10")).isEqualTo(2);

        deliver(5, said("2022-09-08", 50, List.of()));

        assertThat(outside("to", "2022-09-10")).isEqualTo(1);
    }

    @Test
    void countsWhatCouldBeKnown() {
        assertThat(outside("from", "2022-09-06", "asOf", "2022-09-30T00:00:00Z"))
                .isEqualTo(2);
        assertThat(outside("from", "2022-09-06", "asOf", "2022-09-04T00:00:00Z"))
                .isEqualTo(1);
    }

    @Test
    void ofAPlaceCountsWhatStandsWithAFigureOfThatHolder() {
        deliver(8, Samples.saying(LocalDate.parse("2022-09-22"), HeldBy.UKRAINE, Stance.DENIES, area(80, IZIUM)));
        deliver(9, Samples.saying(LocalDate.parse("2022-09-23"), HeldBy.RUSSIA, Stance.ASSERTS, area(90, IZIUM)));

        assertThat(outside("to", "2022-09-06", "place", "Izium")).isEqualTo(2);
        assertThat(outside("to", "2022-09-06", "place", "Izium", "heldBy", "RUSSIA"))
                .isEqualTo(1);

        deliver(9, Samples.saying(LocalDate.parse("2022-09-23"), HeldBy.RUSSIA, Stance.DENIES, area(90, IZIUM)));
        assertThat(outside("to", "2022-09-06", "place", "Izium")).isEqualTo(1);
    }

    /** Five on the last day, four on the day before, five on each of the 399 days before that, four on each of the 99 before these. */
    @Test
    void countsToAThousandOfMoreThanAreRead() {
        rig.clear();
        deliver(1, said("2022-09-10", 10, List.of()));
        rig.multiply(2_400);
        var last = LocalDate.parse("2022-09-10");

        assertThat(outside("from", last.minusDays(450).toString())).isEqualTo(196);
        assertThat(outside("from", last.minusDays(450).toString(), "to", "2022-09-09"))
                .isEqualTo(201);
        assertThat(outside("from", last.minusDays(50).toString(), "to", "2022-09-09"))
                .isEqualTo(1_000);
        assertThat(outside("to", last.minusDays(300).toString())).isEqualTo(1_000);
    }

    private static Mention said(String day, double km2, List<Place> places) {
        return Samples.saying(LocalDate.parse(day), HeldBy.UKRAINE, Stance.ASSERTS, area(km2, places));
    }

    private static Mention area(double km2, List<Place> places) {
        return Samples.area(km2, Qualifier.EXACT, null, places);
    }

    private void deliver(int article, Mention... mentions) {
        var said = mentions.length == 0 ? null : mentions[0].saidOn();
        rig.deliver(article, Rig.delivery("A", (said == null ? "2022-10-01" : said) + "T12:00:00Z", mentions));
    }

    private static int outside(String... parameters) {
        var request = given();
        for (var i = 0; i < parameters.length; i += 2) request = request.queryParam(parameters[i], parameters[i + 1]);
        return request.get("/api/timeline")
                .then()
                .statusCode(200)
                .extract()
                .as(Timeline.class)
                .outside();
    }
}
