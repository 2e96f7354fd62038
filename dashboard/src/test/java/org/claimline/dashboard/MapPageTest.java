package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map without a script: its picture, its tables and its files. */
@QuarkusTest
class MapPageTest {
    @AfterEach
    void up() {
        FakeClaims.down = false;
    }

    @Test
    void everyOblastAndPlaceIsALinkToItsClaims() {
        var page = page("/map?to=2022-09-14");

        assertThat(page.select(".picture a.point").eachAttr("href"))
                .contains(
                        "/claims?place=UA-63&measure=AREA&heldBy=UKRAINE&to=2022-09-14",
                        "/claims?place=UA-43&measure=AREA&heldBy=UKRAINE&to=2022-09-14",
                        "/claims?place=geonames%3A712969&measure=CONTROL&to=2022-09-14");
        assertThat(page.select(".picture a.point"))
                .allMatch(point -> !point.attr("aria-label").isBlank());
    }

    @Test
    void anOblastIsShadedByTheLatestFigureAndNamesWhoSaidIt() {
        var kharkiv = point(page("/map?to=2022-09-14"), "UA-63");

        assertThat(kharkiv.attr("aria-label"))
                .contains(
                        "Kharkiv Oblast",
                        "≈\u00a08\u202f500\u00a0km²",
                        "27.1\u00a0% of it",
                        "Hanna Maliar",
                        "14 Sep 2022");
        assertThat(kharkiv.select("path").first().classNames()).contains("fill-shade-ukraine-4");
        assertThat(row(page("/map?to=2022-09-14"), "Kharkiv Oblast").text()).contains("2 sources more");
    }

    @Test
    void nothingIsGuessedWhereNobodyNamesTheOblast() {
        var page = page("/map?to=2022-09-14");

        assertThat(point(page, "UA-14").attr("aria-label")).isEqualTo("Donetsk Oblast: cannot be judged");
        assertThat(point(page, "UA-14").select("path[fill='url(#crossed)']")).hasSize(1);
        assertThat(point(page, "UA-32").attr("aria-label")).isEqualTo("Kyiv Oblast: no data");
        assertThat(point(page, "UA-32").select("path[fill='url(#hatched)']")).hasSize(1);
        assertThat(page.select(".reading").text()).contains("name no single oblast");
    }

    @Test
    void assessorsShadeItWhenAskedFor() {
        var page = page("/map?shade=ASSESSED&unit=SHARE");

        assertThat(point(page, "UA-63").attr("aria-label")).contains("Institute for the Study of War");
        assertThat(point(page, "UA-65").attr("aria-label")).isEqualTo("Kherson Oblast: no data");
        assertThat(page.select(".legend").text()).contains("above 20 %");
    }

    @Test
    void aContradictedPlaceIsMarkedAndItsRowNamesWho() {
        var page = page("/map");

        assertThat(point(page, "geonames%3A712969").attr("aria-label"))
                .isEqualTo(
                        "Balakliia: held by Ukraine; Hanna Maliar asserts, 8 Sep 2022; contradicted by 1\u00a0claim");
        assertThat(point(page, "geonames%3A712969").select("[stroke-dasharray]"))
                .hasSize(1);
        assertThat(point(page, "geonames%3A704204").select("[stroke-dasharray]"))
                .isEmpty();
        assertThat(row(page, "Balakliia").text()).contains("The ministry denies");
        assertThat(page.select(".reading").text()).contains("1 place without a position");
    }

    @Test
    void otherDaysAreLinksWithinTheDaysOfTheClaims() {
        var page = page("/map?to=2022-09-14&unit=SHARE");

        assertThat(page.select("[data-steps] a").eachAttr("href"))
                .containsExactly(
                        "/map?unit=SHARE&to=2022-09-13",
                        "/map?unit=SHARE&to=2022-09-15",
                        "/map?unit=SHARE&to=2022-09-21");
        assertThat(page.select("[data-slider]").attr("value")).isEqualTo("19249");
    }

    @Test
    void thePageSaysWhichBordersAndWhereTheyAreFrom() {
        var page = page("/map");

        assertThat(page.select(".lead").text()).contains("within its 1991 borders, Crimea and Sevastopol with it");
        assertThat(page.select("section.sources").text()).contains("Natural Earth", "public domain", "Albers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?shade=ASSESSED&unit=SHARE", "?side=UKRAINE&to=2022-09-13", "?heldBy=RUSSIA"})
    void pictureTableAndFileSayTheSame(String query) {
        var page = page("/map" + query);
        var csv =
                given().get("/map.csv" + query).then().statusCode(200).extract().asString();
        var picture = Jsoup.parse(
                given().get("/map.svg" + query).then().statusCode(200).extract().asString(), Parser.xmlParser());

        assertThat(picture.select("a.point").eachAttr("aria-label"))
                .isEqualTo(page.select(".picture a.point").eachAttr("aria-label"));
        var oblasts = page.select("#oblasts tbody tr");
        var lines = csv.lines().filter(line -> line.startsWith("oblast,")).toList();
        assertThat(lines).hasSize(oblasts.size());
        for (var i = 0; i < lines.size(); i++) {
            var cells = lines.get(i).split(",", -1);
            assertThat(oblasts.get(i).select("th").text()).isEqualTo(cells[2]);
            var figure = oblasts.get(i).select("td b").text().replaceAll("[^0-9.]", "");
            if (!cells[6].isEmpty() && cells[9].equals("EXACT"))
                assertThat(figure).isEqualTo(cells[6]);
        }
        assertThat(csv.lines().filter(line -> line.startsWith("control,")))
                .hasSize(page.select("#places tbody tr").size());
        assertThat(picture.text()).contains("Natural Earth", "1991 borders", "/map" + query);
    }

    @Test
    void anotherSiteMayFrameThePictureAlone() {
        given().get("/map?embed=1")
                .then()
                .statusCode(200)
                .header("X-Frame-Options", nullValue())
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("class=\"plot\""));
        given().get("/map").then().header("X-Frame-Options", "DENY");
    }

    @Test
    void withoutAnythingToShowThePageSaysWhatToDo() {
        var page = page("/map?claimant=Nobody&shade=ASSESSED&heldBy=RUSSIA");

        assertThat(page.select(".empty").text()).contains("Nothing to map yet");
    }

    @Test
    void troublesAreToldInAPage() {
        given().get("/map?heldBy=CONTESTED").then().statusCode(400).body(containsString("UKRAINE, RUSSIA"));
        given().get("/map?from=2022-10-01&to=2022-09-01").then().statusCode(400);
        FakeClaims.down = true;
        given().get("/map").then().statusCode(503).body(containsString("claims-service"));
    }

    @Test
    void oblastsHaveUkrainianNames() {
        var page = page("/map?lang=uk");

        assertThat(page.select("#oblasts th").eachText()).contains("Харківська область", "Автономна Республіка Крим");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static Element point(Document page, String place) {
        return Objects.requireNonNull(
                page.select(".picture a.point[href*='place=" + place + "&']").first(), place);
    }

    private static Element row(Document page, String name) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th a").text().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
