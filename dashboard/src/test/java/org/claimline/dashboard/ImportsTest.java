package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.claimline.testing.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Importing many articles: the file, how far it is, what became of each, and how it is stopped and taken back. */
@QuarkusTest
class ImportsTest {
    @TestHTTPResource
    URI address;

    @BeforeEach
    void begin() {
        FakeIntakeRuns.ended = 0;
    }

    @AfterEach
    void bringServicesBack() {
        FakeArticles.down = false;
    }

    @Test
    void sendsAFileUnderAKeyOfItsOwnAndLeadsToItsProgress() {
        var key = page("/imports").select("input[name=key]").attr("value");
        assertThat(key).hasSize(36);

        given().redirects()
                .follow(false)
                .multiPart("key", key)
                .multiPart("file", "week 1.ndjson", bytes("{\"text\":\"a\"}"))
                .post("/imports")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/imports/2"));
        assertThat(FakeIntakeRuns.uploaded)
                .isEqualTo("week 1.ndjson application/x-ndjson " + key + " {\"text\":\"a\"}");

        given().redirects()
                .follow(false)
                .multiPart("file", "Week.ZIP", bytes("PK"))
                .post("/imports");
        assertThat(FakeIntakeRuns.uploaded)
                .startsWith("Week.ZIP application/zip ")
                .endsWith(" PK");

        given().redirects()
                .follow(false)
                .multiPart("file", "crawl.warc.gz", bytes("WARC/1.1"))
                .post("/imports");
        assertThat(FakeIntakeRuns.uploaded).startsWith("crawl.warc.gz application/warc ");
    }

    @Test
    void saysWhyAFileWasNotTaken() {
        var refused = given().multiPart("file", "a.zip", bytes("refuse me")).post("/imports");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("expected a ZIP archive");

        assertThat(given().multiPart("file", "a.zip", new byte[0])
                        .post("/imports")
                        .statusCode())
                .isEqualTo(422);
        given().header("Sec-Fetch-Site", "cross-site")
                .multiPart("file", "a.zip", bytes("PK"))
                .post("/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void showsHowFarItIsAndWhatWasNotStored() {
        var running = page("/imports/2");
        assertThat(running.select("progress").attr("value")).isEqualTo("42");
        assertThat(running.select("form").eachAttr("action")).containsExactly("/imports/2/cancel");
        assertThat(running.select("noscript a").attr("href")).isEqualTo("/imports/2");

        var read = page("/imports/1");
        assertThat(read.select("form").eachAttr("action")).containsExactly("/imports/1/undo");
        assertThat(read.select("tbody th").eachText()).containsExactly("line 7", "photo.png", "page.html");
        assertThat(read.select("tbody tr").get(0).text()).contains("not read", "not valid JSON: <i>nothing</i>");
        assertThat(read.select("tbody tr").get(2).text()).contains("in quarantine", "behind a paywall");
        assertThat(read.select("main").text()).contains("21 more are counted");
        assertThat(page(read.select(".pages a").attr("href")).select("tbody tr").text())
                .contains("expected an object, got null");
    }

    @Test
    void stopsAndTakesBack() {
        given().redirects().follow(false).post("/imports/2/cancel").then().statusCode(303);
        assertThat(FakeIntakeRuns.asked).isEqualTo("cancel 2");
        given().redirects().follow(false).post("/imports/1/undo").then().statusCode(303);
        assertThat(FakeIntakeRuns.asked).isEqualTo("undo 1");
        given().header("Sec-Fetch-Site", "cross-site")
                .post("/imports/1/undo")
                .then()
                .statusCode(403);
    }

    @Test
    void listsImportsAndShowsHostileNamesAsNames() {
        var list = page("/imports");

        assertThat(list.select("tbody th a").eachText())
                .containsExactly(FakeIntakeRuns.HOSTILE, "week-2.ndjson", "week-1.ndjson");
        assertThat(page("/imports/3").select("h1").text()).isEqualTo(FakeIntakeRuns.HOSTILE);
        assertThat(given().get("/imports/4").statusCode()).isEqualTo(404);
        assertThat(page("/articles").select("main a[href=/imports]")).hasSize(1);
        FakeArticles.down = true;
        assertThat(given().get("/imports").statusCode()).isEqualTo(503);
    }

    @Test
    void aPersonDecidesWhatIsAnArticle() {
        var page = page("/quarantine");
        assertThat(page.select("tbody tr").text())
                .contains("<i>Subscribe</i>", "behind a paywall", "Read on with a subscription");

        var forms = page.select("tbody form").eachAttr("action");
        var released = given().redirects().follow(false).post(forms.getFirst());
        assertThat(released.statusCode()).isEqualTo(303);
        assertThat(released.header("Location")).contains("/articles/");
        assertThat(FakeQuarantine.asked).isEqualTo("release");
        given().redirects().follow(false).post(forms.getLast()).then().statusCode(303);
        assertThat(FakeQuarantine.asked).isEqualTo("discard");
        given().post("/quarantine/" + "0".repeat(64) + "/release").then().statusCode(404);
        given().post("/quarantine/none/discard").then().statusCode(404);
        given().header("Sec-Fetch-Site", "cross-site")
                .post(forms.getLast())
                .then()
                .statusCode(403);
    }

    @Test
    void thePageFollowsTheImportAndShowsItsEnd() {
        try (var browser = new Browser();
                var page = browser.page(1280, 900, com.microsoft.playwright.options.ColorScheme.LIGHT)) {
            page.navigate(address.resolve("/imports/2").toString());
            // The event says that it has ended, and the page loads itself anew.
            page.waitForSelector("form[action='/imports/2/undo']");

            assertThat(page.locator("progress").getAttribute("value")).isEqualTo("100");
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).asString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
