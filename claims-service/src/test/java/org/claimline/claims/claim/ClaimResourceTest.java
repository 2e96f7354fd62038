package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Claim;
import org.claimline.api.Claimant;
import org.claimline.api.Delivery;
import org.claimline.api.HeldBy;
import org.claimline.api.Problem;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ClaimResourceTest {
    private static final Claimant MOSCOW =
            new Claimant(SourceKind.ORGANISATION, "Russian Ministry of Defence", null, Side.RUSSIA, "the ministry");

    @Inject
    Rig rig;

    @BeforeEach
    void threeClaims() {
        rig.clear();
        var kharkiv = Samples.area(
                3800, Qualifier.EXACT, Samples.window("2022-09-06", "2022-09-13"), Samples.places("UA-63"));
        var izium = Samples.by(MOSCOW, Samples.control("geonames:707292", HeldBy.RUSSIA, Stance.DENIES));
        rig.deliver(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", Samples.thousand()));
        rig.deliver(2, Rig.delivery("Kyiv Independent", "2022-09-13T20:00:00Z", kharkiv));
        rig.deliver(3, Rig.delivery("TASS", "2022-09-10T20:00:00Z", izium));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "measure, AREA, '2022-09-13,2022-09-08'",
                "measure, control, '2022-09-10'",
                "side, RUSSIA, '2022-09-10'",
                "side, INDEPENDENT, ''",
                "claimant, volodymyr-zelenskyy, '2022-09-13,2022-09-08'",
                "claimant, volodymyr ZELENSKYY, '2022-09-13,2022-09-08'",
                "claimant, nobody, ''",
                "outlet, bbc news, '2022-09-08'",
                "outlet, nobody, ''",
                "place, UA-63, '2022-09-13,2022-09-10'",
                "place, Kharkiv Oblast, '2022-09-13,2022-09-10'",
                "place, Изюм, '2022-09-10'",
                "place, UA-65, ''",
                "place, region:east, '2022-09-13,2022-09-10'",
                "place, UA, '2022-09-13,2022-09-10'",
                "heldBy, RUSSIA, '2022-09-10'",
                "from, 2022-09-10, '2022-09-13,2022-09-10'",
                "to, 2022-09-10, '2022-09-10,2022-09-08'",
                "q, Kharkiv obl, '2022-09-13'",
                "q, izium, '2022-09-10'",
                "q, RETAKEN september, '2022-09-13,2022-09-10,2022-09-08'",
                "q, ministry, '2022-09-10'",
                "q, nothing such, ''",
                "q, '!?''\"&|(', ''"
            })
    void filters(String parameter, String value, String days) {
        var page = rig.claims(parameter, value);

        var expected = days.isEmpty() ? List.of() : List.of(days.split(","));
        assertThat(page.claims())
                .extracting(claim -> String.valueOf(claim.asOf()))
                .isEqualTo(expected);
        assertThat(page.total()).isEqualTo(expected.size());
    }

    @Test
    void findsWhatAnArticleMentionsEvenWhereAnotherOneLeads() {
        rig.deliver(4, Rig.delivery("Retold", "2022-09-09T20:00:00Z", Samples.thousand()));

        assertThat(rig.claims("article", Rig.digest(4)).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.digest()).isEqualTo(Rig.digest(1)));
        assertThat(rig.claims("article", Rig.digest(2)).total()).isEqualTo(1);
        assertThat(rig.claims("article", Rig.digest(9)).total()).isZero();
    }

    @Test
    void filtersTogether() {
        assertThat(rig.claims("place", "UA-63", "measure", "AREA", "from", "2022-09-09")
                        .claims())
                .singleElement()
                .extracting(Claim::asOf)
                .isEqualTo(LocalDate.parse("2022-09-13"));
    }

    @Test
    void anEmptyFilterIsNone() {
        assertThat(rig.claims("place", "", "measure", "", "q", "", "cursor", "").total())
                .isEqualTo(3);
    }

    @Test
    void aCursorStandsWhileClaimsComeIn() {
        for (var i = 10; i < 20; i++)
            rig.deliver(
                    i, Rig.delivery("A", "2022-10-01T20:00:00Z", Samples.area(i, Qualifier.EXACT, null, List.of())));
        var seen = new ArrayList<Claim>();
        var page = rig.claims("limit", 4);
        seen.addAll(page.claims());
        rig.deliver(30, Rig.delivery("A", "2022-11-01T20:00:00Z", Samples.area(30, Qualifier.EXACT, null, List.of())));
        while (page.cursor() != null) {
            page = rig.claims("limit", 4, "cursor", page.cursor());
            seen.addAll(page.claims());
        }

        assertThat(seen).hasSize(13).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(seen).extracting(Claim::asOf).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void undatedClaimsComeLastAndOnAPageOfTheirOwn() {
        var undated = Samples.area(7, Qualifier.EXACT, null, List.of());
        rig.put(9, new Delivery(null, null, null, null, List.of(undated))).statusCode(200);

        var first = rig.claims("limit", 3);
        var second = rig.claims("limit", 3, "cursor", first.cursor());

        assertThat(second.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.asOf()).isNull();
            assertThat(claim.asOfClock()).isNull();
            assertThat(claim.outlets()).isEmpty();
        });
        assertThat(second.cursor()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, 'limit: expected 1 to 500, got 0'",
        "limit, 501, 'limit: expected 1 to 500, got 501'",
        "limit, many, 'limit: expected a whole number'",
        "cursor, zzz, 'cursor: expected the cursor of the page before'",
        "cursor, MjAyMi0xMy0wMS8x, 'cursor: expected the cursor of the page before'",
        "article, abc, 'article: expected the digest of an article'",
        "measure, volume, 'measure: expected one of AREA'",
        "from, yesterday, 'from: expected a day such as 2022-09-08'",
        "to, +99999-01-01, 'to: expected a day of the years 1 to 9999'"
    })
    void saysWhatAParameterShouldBe(String parameter, String value, String detail) {
        given().queryParam(parameter, value)
                .get("/api/claims")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString(detail));
    }

    @Test
    void saysThatThereIsNoSuchClaim() {
        given().get("/api/claims/999999")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString("there is no claim with the id 999999"));
        given().get("/api/claims/abc").then().statusCode(400);
    }

    @Test
    void aNulCharacterFindsNothing() {
        for (var parameter : List.of("claimant", "outlet", "place", "q"))
            assertThat(rig.claims(parameter, "x\0y").total()).isZero();
    }
}
