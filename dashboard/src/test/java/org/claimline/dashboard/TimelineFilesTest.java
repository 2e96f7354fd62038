package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The first page to take along: picture, table, frame. */
@QuarkusTest
class TimelineFilesTest {
    private static final String KHARKIV = "from=2022-08-29&to=2022-09-18";

    @Test
    void thePictureHasEveryFigureWithItsProof() {
        var page = Jsoup.parse(given().get("/").asString());
        var drawn = page.select("tr[data-row][data-day] a.proof").eachAttr("href");

        assertThat(page.select("#picture a.point").eachAttr("href"))
                .hasSameSizeAs(drawn)
                .containsExactlyInAnyOrderElementsOf(drawn);
        assertThat(page.select("#picture a.point[href=/claims/5]").attr("aria-label"))
                .contains("Volodymyr Zelenskyy: >", "6\u202f000 km²", "12 Sep 2022", "1–12 Sep 2022", "First Wire");
    }

    @Test
    void theFileIsAPictureWithFiltersAndSourcePrintedIn() {
        var answer = given().get("/timeline.svg?" + KHARKIV + "&scale=LOG");
        var words = Jsoup.parse(answer.asString(), Parser.xmlParser())
                .select("text")
                .text();

        assertThat(answer.contentType()).startsWith("image/svg+xml");
        assertThat(words)
                .contains(
                        "Area regained by Ukraine, 29 Aug – 18 Sep 2022",
                        "Source: Claimline, /?from=2022-08-29",
                        "MIT licence");
    }

    @Test
    void nothingToDrawIsNoPicture() {
        given().get("/timeline.svg?measure=SHARE").then().statusCode(404);
        assertThat(Jsoup.parse(given().get("/?measure=SHARE").asString()).select("#picture"))
                .isEmpty();
    }

    @Test
    void theFileHasTheRowsOfTheTable() {
        var page = Jsoup.parse(given().get("/?" + KHARKIV).asString());
        var lines = given().get("/timeline.csv?" + KHARKIV).asString().lines().toList();

        assertThat(lines.stream().filter(line -> line.startsWith("claim,")))
                .hasSameSizeAs(page.select("tr[data-row=claim]"));
        assertThat(lines.stream().filter(line -> line.startsWith("assessment,")))
                .hasSameSizeAs(page.select("tr[data-row=assessment]"));
        assertThat(lines.stream().filter(line -> line.startsWith("map,")))
                .hasSameSizeAs(page.select("table.days:not([data-band]) tr[data-day]"));
        assertThat(lines)
                .anyMatch(line ->
                        line.startsWith("claim,2022-09-12,Volodymyr Zelenskyy,6000,") && line.contains(",/claims/5,"));
    }

    @Test
    void aMapThatIsThinnedOnThePageIsWholeInTheFile() {
        FakeOverview.lineDays = 5;
        try {
            var page = parsed(given().get("/?" + KHARKIV).asString());
            var shown = page.select("table.days:not([data-band]) tr[data-day]").eachAttr("data-day");
            var days = given().get("/timeline.csv?" + KHARKIV)
                    .asString()
                    .lines()
                    .filter(line -> line.startsWith("map,"))
                    .map(line -> line.split(",")[1])
                    .toList();

            assertThat(days).hasSize(14).containsAll(shown).hasSizeGreaterThan(shown.size());
            assertThat(page.select("#maps").text())
                    .contains("14 days with a map", "Not shown here: " + (14 - shown.size()), "Of each stretch of 7");
            assertThat(page.select(".reading").text()).contains("of each stretch of 7");
            assertThat(given().get("/timeline.svg?" + KHARKIV).asString()).contains("Of each stretch of 7");
        } finally {
            FakeOverview.lineDays = Integer.MAX_VALUE;
        }
    }

    @Test
    void onlyTheEmbeddedPageMayBeFramed() {
        var framed = given().get("/?embed=1&" + KHARKIV);

        assertThat(framed.header("Content-Security-Policy"))
                .contains("frame-ancestors *")
                .doesNotContain("unsafe-inline");
        assertThat(framed.header("X-Frame-Options")).isNull();
        assertThat(parsed(framed.asString()).select("nav, form, script")).isEmpty();
        assertThat(parsed(framed.asString()).select(".plot a.point")).isNotEmpty();
        assertThat(parsed(framed.asString()).select("a[target=_blank]").attr("href"))
                .isEqualTo("/?from=2022-08-29&to=2022-09-18");
        assertThat(given().get("/").header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void settlementsSaidToHaveChangedHandsAreMarkedWithTheirClaims() {
        var page = parsed(given().get("/").asString());

        assertThat(page.select(".events li").eachText()).containsExactly("8 Sep 2022: Balakliia (Hanna Maliar)");
        assertThat(page.select(".events a").attr("href")).isEqualTo("/claims/20");
        assertThat(page.select("#picture text").eachText()).contains("Balakliia");
    }

    @Test
    void theOtherScaleIsALinkAndStaysInTheFilters() {
        var log = parsed(given().get("/?" + KHARKIV + "&scale=log").asString());

        assertThat(log.select("#chart").attr("data-scale")).isEqualTo("log");
        assertThat(log.select("form.filters input[name=scale]").attr("value")).isEqualTo("LOG");
        assertThat(log.select(".card-head a").first().attr("href")).doesNotContain("scale");
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html);
    }
}
