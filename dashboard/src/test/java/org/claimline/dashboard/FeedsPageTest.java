package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.claimline.testing.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Feeds: how they go, what is read of them, and how they are followed, changed, paused and left. */
@QuarkusTest
class FeedsPageTest {
    @TestHTTPResource
    URI address;

    @AfterEach
    void bringServicesBack() {
        FakeArticles.down = false;
    }

    @Test
    void listsFeedsWithTheirStateAndWhatIsWrong() {
        var rows = page("/feeds").select("tbody tr");

        assertThat(rows.get(0).text()).contains("News of the front", "followed", "12 Sep 2022, 09:15 UTC");
        assertThat(rows.get(1).text()).contains(FakeFeeds.HOSTILE, "cannot be read", "got status 500 from its site");
        assertThat(rows.get(2).text()).contains("https://news3.example/feed.xml", "paused", "not yet");
        assertThat(rows.get(2).select("form").eachAttr("action")).containsExactly("/feeds/3/resume");
        assertThat(page("/imports").select("main a[href=/feeds]")).hasSize(1);
        assertThat(page("/articles").select("main a[href=/feeds]")).hasSize(1);
        FakeArticles.down = true;
        assertThat(given().get("/feeds").statusCode()).isEqualTo(503);
    }

    @Test
    void followsAFeedWithItsWordsOneOnEachLine() {
        var answer =
                post("/feeds", Map.of("url", " https://new.example/rss ", "include", "Izium\r\n\r\nthe front\r\n"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/feeds/9");
        assertThat(FakeFeeds.given.url()).isEqualTo("https://new.example/rss");
        assertThat(FakeFeeds.given.include()).containsExactly("Izium", "the front");
        assertThat(FakeFeeds.given.minutes()).isEqualTo(15);
    }

    @Test
    void saysThatAFeedIsFollowedAlready() {
        var answer = post("/feeds", Map.of("url", "https://news1.example/feed.xml", "include", "x"));

        assertThat(answer.header("Location")).endsWith("/feeds/1?known=true");
        assertThat(page("/feeds/1?known=true").select("[role=status]").text()).contains("followed already");
    }

    @Test
    void showsWhyAFeedWasNotTakenAndKeepsWhatWasTyped() {
        var refused = post("/feeds", Map.of("url", "http://localhost/feed", "exclude", "<b>sport"));
        var again = Jsoup.parse(refused.asString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(again.select("[role=alert]").text()).contains("expected a host on the public internet");
        assertThat(again.select("textarea[name=exclude]").text()).isEqualTo("<b>sport");
        assertThat(Jsoup.parse(post("/feeds/2", Map.of("url", "https://a.example", "minutes", "soon"))
                                .asString())
                        .select("[role=alert]")
                        .text())
                .contains("soon", "5 to 1,440");
        assertThat(post("/feeds/2", Map.of("url", "https://a.example", "minutes", "1"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void showsWhatBecameOfEachItem() {
        var items = page("/feeds/2").select("[aria-labelledby=items-title] tbody tr");

        assertThat(items.eachText()).hasSize(4);
        assertThat(items.get(0).select("a").attr("href")).startsWith("/articles/");
        assertThat(items.get(1).select("a").attr("href")).isEqualTo("/quarantine");
        assertThat(items.get(2).text()).contains("not read", "got status 404 from its site");
        assertThat(items.get(3).text()).contains("left out by words");
        assertThat(given().get("/feeds/77").statusCode()).isEqualTo(404);
    }

    @Test
    void pausingAndGoingOnKeepWhatIsReadOfTheFeed() {
        assertThat(post("/feeds/2/pause", Map.of()).statusCode()).isEqualTo(303);
        assertThat(FakeFeeds.given.paused()).isTrue();
        assertThat(FakeFeeds.given.include()).containsExactly("Kherson", "капітуляція");
        assertThat(FakeFeeds.given.exclude()).containsExactly("sport");
        assertThat(FakeFeeds.given.outlet()).isEqualTo("Two");

        post("/feeds/3/resume", Map.of());
        assertThat(FakeFeeds.given.paused()).isFalse();
        post("/feeds/3", Map.of("url", "https://news3.example/feed.xml"));
        assertThat(FakeFeeds.given.paused())
                .as("saving words does not wake a paused feed")
                .isTrue();
    }

    @Test
    void removesAFeedOnlyWhenTheReaderIsSure() {
        FakeFeeds.asked = "";
        assertThat(post("/feeds/2/remove", Map.of()).statusCode()).isEqualTo(422);
        assertThat(FakeFeeds.asked).isEmpty();

        assertThat(post("/feeds/2/remove", Map.of("sure", "yes")).header("Location"))
                .endsWith("/feeds");
        assertThat(FakeFeeds.asked).isEqualTo("delete 2");
    }

    @Test
    void anotherSitesPageChangesNothing() {
        for (var path :
                List.of("/feeds", "/feeds/2", "/feeds/2/pause", "/feeds/2/resume", "/feeds/2/poll", "/feeds/2/remove"))
            given().header("Sec-Fetch-Site", "cross-site")
                    .formParam("url", "https://a.example")
                    .post(path)
                    .then()
                    .statusCode(403);
    }

    @Test
    void aFeedIsLookedAtByKeyboardAlone() {
        try (var browser = new Browser();
                var page = browser.page(1280, 900, ColorScheme.LIGHT)) {
            page.navigate(address.resolve("/feeds").toString());
            for (var tab = 0; tab < 60; tab++) {
                if ("/feeds/1/poll".equals(page.evaluate("document.activeElement.form?.getAttribute('action')"))) break;
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL("**/feeds/1");
        }
        assertThat(FakeFeeds.asked).isEqualTo("poll 1");
    }

    private static Response post(String path, Map<String, String> form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).asString());
    }
}
