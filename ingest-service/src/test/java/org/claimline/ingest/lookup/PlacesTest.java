package org.claimline.ingest.lookup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.claimline.api.KnownPlace;
import org.claimline.api.PlaceKind;
import org.claimline.api.Problem;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class PlacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Izium", "izyum", "Изюм", "Ізюм", " IZIUM "})
    void findsATownInEverySpelling(String spelling) {
        assertThat(places(spelling, 1)).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Izium");
            assertThat(place.kind()).isEqualTo(PlaceKind.SETTLEMENT);
            assertThat(place.oblast()).isEqualTo("UA-63");
            assertThat(place.region()).isEqualTo("Kharkiv Oblast");
            assertThat(place.lat()).isBetween(49.0, 50.0);
            assertThat(place.lon()).isBetween(37.0, 38.0);
            assertThat(place.variants()).contains("Изюм");
        });
    }

    @Test
    void theNameItselfComesBeforeWhatBeginsSo() {
        assertThat(places("Kharkiv", 20))
                .extracting(KnownPlace::name)
                .startsWith("Kharkiv")
                .contains("Kharkiv Oblast");
    }

    @Test
    void anOblastLiesInNoOther() {
        assertThat(places("Kharkiv Oblast", 1)).singleElement().satisfies(place -> {
            assertThat(place.id()).isEqualTo("UA-63");
            assertThat(place.region()).isNull();
        });
    }

    @Test
    void givesNoMoreThanAskedFor() {
        assertThat(places("novo", 7)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis-on-the-Dnipro", "!?", "\u0000", "500"})
    void findsNothingForWhatIsNoPlace(String words) {
        assertThat(places(words, 20)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 20, 'q: expected a place''s name'",
        "' ', 20, 'q: expected a place''s name'",
        "Izium, 0, 'limit: expected 1 to 100, got 0'",
        "Izium, 101, 'limit: expected 1 to 100, got 101'"
    })
    void saysWhatAParameterShouldBe(String q, int limit, String detail) {
        given().queryParam("q", q)
                .queryParam("limit", limit)
                .get("/api/places")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString(detail));
    }

    @Test
    void aNameHasAnEnd() {
        given().queryParam("q", "a".repeat(201)).get("/api/places").then().statusCode(400);
        given().get("/api/places").then().statusCode(400);
    }

    private static List<KnownPlace> places(String q, int limit) {
        return List.of(given().queryParam("q", q)
                .queryParam("limit", limit)
                .get("/api/places")
                .then()
                .statusCode(200)
                .extract()
                .as(KnownPlace[].class));
    }
}
