package org.claimline.ingest.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.api.ArticleInput;
import org.claimline.api.ArticlesApi;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class ArticlesTest {
    @TestHTTPResource("/")
    URI root;

    @AfterEach
    void claimsServiceIsWellAgain() {
        FakeClaimsService.answer(200);
    }

    @Test
    void storesATextOnceHoweverOftenItComes() {
        var text = text();
        var first = plain(text);
        String id = first.path("id");
        first.then().statusCode(201).header("Location", endsWith("/api/articles/" + id));
        plain(text).then().statusCode(200).body("id", is(id));
        given().get(first.header("Location")).then().statusCode(200).body("article.text", is(text));
    }

    @Test
    void createsOneOfManyEqualTextsPostedAtOnce() throws Exception {
        var text = text();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> post = () -> plain(text);
            var answers =
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(n -> post).toList());
            var codes = answers.stream()
                    .map(answer -> answer.resultNow().statusCode())
                    .toList();
            assertThat(codes).containsOnlyOnce(201).contains(200);
            Set<String> ids = answers.stream()
                    .map(answer -> answer.resultNow().<String>path("id"))
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void keepsLineEndsAndHonoursTheCharset() {
        var text = text() + "\r\nІзюм\n";
        var body = text.getBytes(Charset.forName("windows-1251"));
        given().header("Content-Type", "text/plain; charset=windows-1251")
                .body(body)
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("article.text", is(text));
    }

    @Test
    void takesMetadataOfABareBodyFromTheQuery() {
        given().contentType("text/html")
                .queryParam("outlet", "Example Wire")
                .queryParam("publishedAt", "2022-09-08")
                .body("<title>Own title</title><p>" + text() + "</p>")
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("article.outlet", is("Example Wire"))
                .body("article.title", is("Own title"))
                .body("article.publishedAt", is("2022-09-08T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/articles", "/api/articles/fetch"})
    void fetchesThePageOfAnAddressAlone(String path) {
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("url", FakeClaimsService.page(), "outlet", "Harbour News"))
                .post(path)
                .then()
                .statusCode(oneOf(200, 201))
                .body("article.title", is("Quiet by the river"))
                .body("article.outlet", is("Harbour News"))
                .body("article.url", is(FakeClaimsService.page()))
                .body("article.text", is("Nothing of note happened by the river on Tuesday, the harbour office said."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://0x7f.1/",
                "file:///etc/passwd"
            })
    void refusesAnAddressWithinTheHouse(String url) {
        for (var path : List.of("/api/articles", "/api/articles/fetch"))
            given().contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("url", url))
                    .post(path)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("title", is("Address refused"));
    }

    @Test
    void keepsThatAPageIsALiveBlogAndHowItsEntriesStand() {
        var page = """
                <script type="application/ld+json">{"@type": "LiveBlogPosting", "liveBlogUpdate": [
                {"datePublished": "2022-09-08T10:00:00Z", "articleBody": "Second. %1$s"},
                {"datePublished": "2022-09-08T09:00:00Z", "articleBody": "First. %1$s"}]}</script>""".formatted(text());
        String address = given().contentType("text/html")
                .body(page)
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("article.rolling", is("NEWEST_FIRST"))
                .extract()
                .header("Location");
        given().get(address).then().body("article.rolling", is("NEWEST_FIRST"));
        given().get("/api/articles/" + plain(text()).path("id")).then().body("article.rolling", nullValue());
    }

    @Test
    void aPageThatMayBeNoArticleIsAnsweredWithTheReasonAndNotStored() {
        var page = "<title>Just a moment...</title><p>Verifying that you are human, " + UUID.randomUUID() + ".</p>";
        String digest = given().contentType("text/html")
                .body(page)
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("article.doubt", not(nullValue()))
                .body("claims.size()", is(0))
                .extract()
                .path("article.digest");
        given().contentType("text/html")
                .body(page)
                .post("/api/articles")
                .then()
                .statusCode(422)
                .body("detail", is("the page's title says that it shows no article"));
        given().get("/api/articles/" + digest).then().statusCode(404);
    }

    @Test
    void extractionsStoreNothing() {
        var text = text();
        String digest = given().contentType("text/plain")
                .body(text)
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .extract()
                .path("article.digest");
        given().get("/api/articles/" + digest).then().statusCode(404);
    }

    @Test
    void deliversRightAfterItStored() {
        String id = plain(text()).path("id");
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> assertThat(FakeClaimsService.taken(id)).isEqualTo(1));
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(() -> given().get("/api/articles/" + id).then().body("deliveredAt", not(nullValue())));
    }

    @Test
    void parksWhatIsRefusedUntilAPersonSendsItAgain() {
        FakeClaimsService.answer(400);
        String id = plain(text()).path("id");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/api/deliveries?state=rejected")
                        .then()
                        .body(
                                "find { it.digest == '" + id + "' }.lastError",
                                org.hamcrest.Matchers.containsString("the fake says no")));

        FakeClaimsService.answer(200);
        given().post("/api/deliveries/" + id + "/retry").then().statusCode(200).body("state", is("WAITING"));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(FakeClaimsService.taken(id)).isEqualTo(1));
    }

    @Test
    void triesAgainSoonAfterAFailure() {
        FakeClaimsService.answer(500);
        String id = plain(text()).path("id");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/api/deliveries?state=WAITING")
                        .then()
                        .body("find { it.digest == '" + id + "' }.attempts", org.hamcrest.Matchers.greaterThan(1)));
        FakeClaimsService.answer(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(FakeClaimsService.taken(id)).isEqualTo(1));
    }

    @Test
    void keepsTheContract() {
        var api = QuarkusRestClientBuilder.newBuilder().baseUri(root).build(ArticlesApi.class);
        var stored =
                api.store(new ArticleInput(text(), null, null, "A title", null, "2022-09-08T15:00:00+03:00", "en"));
        assertThat(api.article(stored.id()).article()).isEqualTo(stored.article());
        assertThat(api.articles(1))
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(stored.id()));
    }

    @Test
    void isReadyWithItsDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'database' }.status", is("UP"));
    }

    private static Response plain(String text) {
        return given().contentType("text/plain; charset=utf-8").body(text).post("/api/articles");
    }

    private static String text() {
        return "Nothing of note happened near " + UUID.randomUUID() + ".";
    }
}
