package org.claimline.ingest.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is said in a problem+json, and nothing is stored. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class BadInputTest {
    private static final int MIB = 1024 * 1024;

    @TestHTTPResource("/api/articles")
    URI articles;

    private int before;

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void nothingWasStored() {
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/html"})
    void refusesAnEmptyBody(String type) {
        post(type, new byte[0], 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html"})
    void refusesBlanks(String type) {
        post(type, " \n\t ".getBytes(), 422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                         | 400 | got neither
            null                                       | 400 | expected a body
            {"text":"a","html":"b"}                    | 400 | got both
            {"text":"  "}                              | 422 | only blanks
            {"text":"a                                 | 400 | line 1, column
            {"text":["a"]}                             | 400 | text: expected a text, got a list
            [{"text":"a"}]                             | 400 | expected an object, got a list
            {"text":"a","publishedAt":"last Thursday"} | 400 | publishedAt: expected an instant
            {"text":"a","publishedAt":"2022-13-45"}    | 400 | got "2022-13-45"
            {"text":"a","publishedAt":"2022-09-08T12:00"} | 400 | date-time with offset
            {"text":"a","url":"javascript:alert(1)"}   | 400 | url: expected an absolute http or https address
            {"text":"a","language":"Klingon"}          | 400 | language: expected an ISO 639-1 code
            {"text":"a\\u0000b"}                       | 422 | NUL
            {"text":"a\\ud800b"}                       | 422 | surrogate
            """)
    void saysWhatIsWrongWithJson(String body, int status, String words) {
        post("application/json", body.getBytes(), status).body("detail", containsString(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "text/plain; charset=iso-8859-1", "text/html; charset=utf-16"})
    void refusesBinaryGarbage(String type) {
        var garbage = new byte[100_000];
        new Random(42).nextBytes(garbage);
        post(type, garbage, Matchers.oneOf(400, 422));
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        post("text/plain", new byte[] {'K', (byte) 0xC3, '('}, 400).body("detail", containsString("at byte 1"));
    }

    @Test
    void refusesAnUnknownCharset() {
        post("text/plain; charset=no-such-thing", "Izium".getBytes(), 400).body("detail", containsString("charset"));
    }

    @Test
    void refusesAPageWithoutText() {
        post("text/html", "<html><head><title>x</title></head><body><nav>a</nav></body></html>".getBytes(), 422);
    }

    @Test
    void refusesAnUnknownMediaType() {
        post("application/pdf", "x".getBytes(), 415).body("detail", containsString("application/pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/html"})
    void refusesTwentyMegabytesDeclared(String type) throws Exception {
        refusesTwentyMegabytes(type, BodyPublishers.ofByteArray(new byte[20 * MIB]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "text/html"})
    void refusesTwentyMegabytesInChunks(String type) throws Exception {
        refusesTwentyMegabytes(type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[20 * MIB])));
    }

    /** By Java's own client: Rest Assured takes seconds for so many bytes. */
    private void refusesTwentyMegabytes(String type, HttpRequest.BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(articles)
                .header("Content-Type", type)
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("expected at most").contains("5 MiB");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/articles/nothing             | 404
            GET    | /api/articles/..%2f..%2fetc       | 404
            GET    | /api/articles/%00                 | 404
            GET    | /api/no-such-thing                | 404
            DELETE | /api/articles                     | 405
            GET    | /api/articles?limit=0             | 400
            GET    | /api/articles?limit=501           | 400
            GET    | /api/articles?limit=many          | 400
            GET    | /api/deliveries?state=LOST        | 400
            POST   | /api/deliveries/nothing/retry     | 404
            """)
    void answersEveryWrongAddressInOneShape(String method, String path, int status) {
        problem(given().urlEncodingEnabled(false).when().request(method, path).then(), Matchers.is(status));
    }

    @Test
    void saysWhichParameterAllowsWhat() {
        given().get("/api/deliveries?state=LOST")
                .then()
                .body("detail", Matchers.is("state: expected one of WAITING, DELIVERED, REJECTED, got \"LOST\""));
        given().get("/api/articles?limit=many")
                .then()
                .body("detail", Matchers.is("limit: expected a whole number, got \"many\""));
    }

    @Test
    void refusesAnAcceptThatIsNotOffered() {
        problem(given().accept("application/pdf").get("/api/articles").then(), Matchers.is(406));
    }

    @Test
    void toleratesFieldsItDoesNotKnow() {
        given().contentType("application/json")
                .body("{\"text\":\"Nothing happened.\",\"mood\":\"calm\"}")
                .post("/api/extractions")
                .then()
                .statusCode(200)
                .body("claims", hasSize(0));
    }

    private ValidatableResponse post(String type, byte[] body, int status) {
        return post(type, body, Matchers.is(status));
    }

    private ValidatableResponse post(String type, byte[] body, org.hamcrest.Matcher<Integer> status) {
        problem(send(type, body, "/api/extractions"), status);
        return problem(send(type, body, "/api/articles"), status);
    }

    private static ValidatableResponse send(String type, byte[] body, String path) {
        // Rest Assured would add its own charset to the type.
        return given().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/pdf", io.restassured.http.ContentType.TEXT)))
                .header("Content-Type", type)
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, org.hamcrest.Matcher<Integer> status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("title", Matchers.not(Matchers.emptyOrNullString()))
                .body("detail", Matchers.not(Matchers.emptyOrNullString()))
                .body("detail", Matchers.not(containsString("org.claimline")))
                .body("detail", Matchers.not(containsString("java.")));
    }

    private static int stored() {
        return given().get("/api/articles?limit=500").jsonPath().getList("$").size();
    }
}
