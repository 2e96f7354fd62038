package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GapPageTest {
    @Test
    void eachCellSaysRatioIntervalNumberAndComparability() {
        var cell = page("/gap").select("td.heat-even").first();

        assertThat(cell.text())
                .contains("≥ 0.96", "0.69–1.35; n 1", "ground and days overlap")
                .contains("for Volodymyr Zelenskyy, Ukraine, 1–30 Sep 2022");
    }

    @Test
    void whatCouldBeKnownThenIsSaidAndStaysInTheLinks() {
        var page = page("/gap?asOf=2022-09-20");

        assertThat(page.select(".then").text()).contains("As known on 20 September 2022");
        assertThat(page.select("td.heat a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("asOf=2022-09-20"));
        assertThat(page.select(".then a").attr("href")).isEqualTo("/gap");
    }

    @Test
    void deeperColoursStandForFurtherApart() {
        var page = page("/gap");

        assertThat(page.select("td.heat-over-2 .num").text()).startsWith("1.62");
        assertThat(page.select("td.heat-over-1 .num").text()).startsWith("1.25");
        assertThat(page.select("td.heat-under-2 .num").text()).startsWith("0.33");
        assertThat(page.select(".legend .heat")).hasSize(5);
    }

    @Test
    void whatCannotBeDividedSaysSo() {
        var page = page("/gap");

        assertThat(page.select("td.heat-none").eachText())
                .anySatisfy(text -> assertThat(text).contains("1 claim", "not comparable"))
                .anySatisfy(text -> assertThat(text)
                        .contains("no claim", "assessor’s ratio alone", "published by the assessor: +112 %"));
        assertThat(page.select("td.heat-none .num").text()).doesNotContain("NaN", "null", "0.00");
    }

    @Test
    void aCellLeadsToItsClaimsAndReferences() {
        var link = page("/gap").select("td.heat-even a").attr("href");
        assertThat(link).startsWith("/gap?cell=").endsWith("#evidence");
        var opened = page(link).select("#evidence");

        assertThat(opened.select("h2").text()).isEqualTo("Volodymyr Zelenskyy, Ukraine, 1–30 Sep 2022");
        assertThat(opened.text()).contains("Claimed 8\u202f000, assessed 8\u202f310.7 km²: ratio ≥ 0.96");
        assertThat(opened.select("tbody a[href=/claims/8]")).hasSize(1);
        assertThat(opened.select("tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row ->
                        assertThat(row).contains("nothing that measures it", "There is no reference beside it."));
    }

    @Test
    void aCitationThatIsNoAddressIsNoLink() {
        var link = page("/gap").select("td.heat-none a[href*=hromov]").attr("href");

        assertThat(page(link).select("#evidence").text()).contains("javascript:alert(1)");
        assertThat(page(link).select("#evidence a[href^=javascript]")).isEmpty();
    }

    @Test
    void rowsAreSortedByLinksThatKeepTheFilters() {
        var page = page("/gap?side=UKRAINE&period=YEAR");
        var link = page.select(".acts a:contains(highest ratio)").attr("href");

        assertThat(link).isEqualTo("/gap?side=UKRAINE&period=YEAR&order=RATIO");
        assertThat(page(link).select("tbody th").first().text()).isEqualTo("Natalia Humeniuk");
        assertThat(page("/gap?order=CLAIMANT").select("tbody th").eachText()).isSorted();
        assertThat(page(link).select("select[name=period] option[selected]").attr("value"))
                .isEqualTo("YEAR");
        assertThat(page(link).select("input[name=order]").attr("value")).isEqualTo("RATIO");
    }

    @Test
    void emptyTableSaysWhatToDo() {
        assertThat(page("/gap?place=Nowhere").select(".empty").text())
                .contains("No claim to divide for these filters", "Widen the dates");
        assertThat(page("/gap?measure=SHARE").select(".empty").text()).contains("Nothing to divide yet");
    }

    @Test
    void refusesWhatNoFilterTakes() {
        assertThat(given().get("/gap?order=SIDEWAYS").statusCode()).isEqualTo(400);
        assertThat(given().get("/gap?measure=CONTROL").statusCode()).isEqualTo(400);
    }

    private static Document page(String path) {
        var answer = given().urlEncodingEnabled(false).get(path.replaceFirst("#.*", ""));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
