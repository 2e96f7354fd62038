package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pasting an article: preview, store, and what happens when it cannot be read. */
@QuarkusTest
class NewArticleTest {
    private static final String ARTICLE = "They took <b>700 sq km</b> and then 900 sq km.\r\nNo more & \"no\" less.";

    @AfterEach
    void bringServicesBack() {
        FakeArticles.down = false;
        FakeClaims.down = false;
    }

    @Test
    void showsTheClaimsInTheTextBeforeAnythingIsStored() {
        FakeArticles.stored = null;

        var page = Jsoup.parse(sent(form("preview")).asString());

        assertThat(page.select("#preview-title").text()).isEqualTo("2 claims found");
        assertThat(page.select(".article-text").first().wholeText())
                .contains("They took <b>700 sq km</b>")
                .contains("No more & \"no\" less.");
        assertThat(page.select(".article-text mark")).hasSize(1);
        assertThat(page.select(".article-text a.ref").eachText()).containsExactly("1", "2");
        assertThat(page.select(".found li")).hasSize(2);
        assertThat(FakeArticles.stored).isNull();
    }

    @Test
    void storesWhatWasPastedWithItsOwnLineEnds() {
        var answer = sent(form("store"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location"))
                .endsWith("/articles/" + Fixture.articles().getFirst().id());
        assertThat(FakeArticles.stored.text()).contains("900 sq km.\nNo more").doesNotContain("\r");
        assertThat(FakeArticles.stored.outlet()).isEqualTo("First Wire");
        assertThat(FakeArticles.stored.html()).isNull();
    }

    @Test
    void handsHtmlOnAsHtml() {
        sent(form("store").formParam("kind", "html"));

        assertThat(FakeArticles.stored.html()).startsWith("They took <b>");
        assertThat(FakeArticles.stored.text()).isNull();
    }

    @Test
    void keepsTheInputBesideTheServicesOwnWords() {
        var answer = sent(form("preview").formParam("publishedAt", "last Tuesday"));
        var page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[role=alert]").text())
                .contains("publishedAt: expected a day such as 2022-09-08, got last Tuesday");
        assertThat(page.select("textarea[name=content]").first().wholeText()).contains("They took <b>700 sq km</b>");
        assertThat(page.select("input[name=publishedAt]").attr("value")).isEqualTo("last Tuesday");
        assertThat(page.select("input[name=outlet]").attr("value")).isEqualTo("First Wire");
    }

    @Test
    void keepsTheInputWhenIngestServiceIsDown() {
        FakeArticles.down = true;

        var answer = sent(form("preview"));
        var page = Jsoup.parse(answer.asString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(page.select("[role=alert]").text())
                .contains("ingest-service")
                .contains("kept here");
        assertThat(page.select("textarea[name=content]").first().wholeText()).contains("900 sq km");
    }

    @Test
    void asksForTextWhereThereIsNone() {
        var answer = sent(given().formParam("content", " \n").formParam("action", "preview"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text()).contains("nothing to read yet");
    }

    @Test
    void takesNoOrdersFromAnotherSite() {
        FakeArticles.stored = null;

        var answer = sent(form("store").header("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(FakeArticles.stored).isNull();
    }

    @Test
    void takesALongArticleInCyrillic() {
        var answer = sent(
                given().formParam("content", "Звільнено місто. ".repeat(20_000)).formParam("action", "preview"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void storedArticleShowsItsClaimsWithTheirPages() {
        var led = Fixture.articles().getFirst();

        var page = Jsoup.parse(given().get("/articles/" + led.id()).asString());

        assertThat(page.select(".article-text mark").text()).contains("Oleksii Hromov");
        assertThat(page.select(".found a[href=/claims/1]").text()).startsWith("The claim");
        assertThat(page.select("main").text()).contains("delivered", led.id());
    }

    @Test
    void passageLinksToItsClaimEvenWhereAnotherArticleLeadsIt() {
        var detail = Fixture.details().get(4);
        assertThat(detail.mentions()).hasSize(2);
        for (var mention : detail.mentions()) {
            var page = Jsoup.parse(given().get("/articles/" + mention.digest()).asString());

            assertThat(page.select(".found li a[href^=/claims/]").eachAttr("href"))
                    .containsExactly("/claims/" + detail.claim().id());
        }
    }

    @Test
    void articleIsShownWithoutLinksWhenClaimsServiceIsDown() {
        FakeClaims.down = true;
        var delivered = Fixture.articles().stream()
                .filter(one -> one.deliveredAt() != null)
                .findFirst()
                .orElseThrow();

        var page = Jsoup.parse(given().get("/articles/" + delivered.id()).asString());

        assertThat(page.select(".article-text mark")).isNotEmpty();
        assertThat(page.select(".found a[href^=/claims/]")).isEmpty();
        assertThat(page.select("main").text()).contains("claims-service does not answer just now");
    }

    @Test
    void articleOnTheWaySaysSo() {
        var waiting = Fixture.articles().stream()
                .filter(one -> one.deliveredAt() == null)
                .findFirst()
                .orElseThrow();

        var page = Jsoup.parse(given().get("/articles/" + waiting.id()).asString());

        assertThat(page.select(".acts").text()).contains("on the way");
    }

    private static RequestSpecification form(String action) {
        return form(action, ARTICLE);
    }

    private static RequestSpecification form(String action, String content) {
        return given().formParam("content", content)
                .formParam("outlet", "First Wire")
                .formParam("action", action);
    }

    private static Response sent(RequestSpecification form) {
        return form.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false)
                .post("/articles/new");
    }
}
