package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.claimline.testing.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading everything again: how it is begun, followed and stopped, what it changed, and which corrections find their claim no longer. */
@QuarkusTest
class ReextractionPageTest {
    @TestHTTPResource
    URI address;

    @AfterEach
    void allIsWell() {
        FakeReextractions.underWay = false;
        FakeClaims.down = false;
        FakeArticles.down = false;
    }

    @Test
    void saysHowMuchAnotherVersionHasReadAndBeginsUnderAKey() {
        var page = page("/reextractions");
        assertThat(page.select("dl").first().text()).contains("claimline-rules/2", "150");
        var key = page.select("input[name=key]").attr("value");
        assertThat(key).hasSize(36);

        var begun = given().redirects().follow(false).formParam("key", key).post("/reextractions");

        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.header("Location")).endsWith("/reextractions/1");
        assertThat(FakeReextractions.asked).isEqualTo("begin " + key);
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("key", key)
                .post("/reextractions")
                .then()
                .statusCode(403);
        assertThat(page("/articles").select("main a[href=/reextractions]")).hasSize(1);
    }

    @Test
    void leadsToTheOneUnderWayAndStopsIt() {
        FakeReextractions.underWay = true;

        var page = page("/reextractions");
        assertThat(page.select("main button")).isEmpty();
        assertThat(page.select("[role=status] a").attr("href")).isEqualTo("/reextractions/2");
        var refused = given().formParam("key", "k").post("/reextractions");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("under way");

        var one = page("/reextractions/2");
        assertThat(one.select("progress").attr("value")).isEqualTo("25");
        assertThat(one.select("noscript a").attr("href")).isEqualTo("/reextractions/2");
        given().redirects()
                .follow(false)
                .post(one.select("main form").attr("action"))
                .then()
                .statusCode(303);
        assertThat(FakeReextractions.asked).isEqualTo("cancel 2");
    }

    @Test
    void showsWhatChangedBeforeAndAfterWithTheSentencesThatProveIt() {
        var page = page("/reextractions/1");
        var evidence =
                Fixture.articles().getFirst().claims().getFirst().evidence().text();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("dl").last().text()).isEqualTo("number 3 time 5");
        var rows = page.select("tbody tr");
        assertThat(rows.get(0).select("th").text()).isEqualTo("<i>Title</i>");
        assertThat(rows.get(0).select("q").eachText()).containsExactly(evidence, evidence);
        assertThat(rows.get(0).text()).contains("changed: number");
        assertThat(rows.get(1).text()).contains("the service failed to read it");
        var more = page(page.select(".pages a").attr("href"));
        assertThat(more.select("tbody").text()).contains("gone");
        assertThat(more.select(".pages")).isEmpty();
        assertThat(given().get("/reextractions/9").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhichCorrectionsFindTheirClaimNoLonger() {
        var lost = page("/reextractions").select("#lost-title").first().parent();
        assertThat(lost.text()).contains(FakeSplits.WHY, "an editor");
        assertThat(lost.select("tbody a").eachAttr("href")).contains("/claims/7");

        FakeClaims.down = true;
        var without = page("/reextractions");
        assertThat(without.select("#lost-title").first().parent().text()).contains("does not answer");
    }

    @Test
    void thePageFollowsItAndShowsItsEnd() {
        FakeReextractions.underWay = true;
        try (var browser = new Browser();
                var page = browser.page(1280, 900, ColorScheme.LIGHT)) {
            page.navigate(address.resolve("/reextractions/2").toString());
            // The event says that it has ended, and the page loads itself anew.
            page.waitForSelector("main:not(:has(form))");

            assertThat(page.locator("progress").getAttribute("value")).isEqualTo("100");
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).asString());
    }
}
