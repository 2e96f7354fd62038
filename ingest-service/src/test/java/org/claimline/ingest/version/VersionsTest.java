package org.claimline.ingest.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class VersionsTest {
    private final String mark = UUID.randomUUID().toString();

    @Test
    void aChangedTextUnderTheSameAddressIsANewVersion() {
        var before =
                "Ukraine's General Staff said its forces had recaptured more than 700 square kilometres near Kharkiv. "
                        + mark;
        var after = before.replace("more than 700", "nearly 700") + " It could not be independently verified.";
        var first = stored(before, "https://news.example/" + mark);
        var second = stored(after, "http://News.example/" + mark + "?utm_source=letter#top");
        stored("Elsewhere. " + mark, "https://news.example/" + mark + "?page=2");

        for (var id : new String[] {first, second})
            given().get("/api/articles/" + id + "/versions")
                    .then()
                    .statusCode(200)
                    .body("id", contains(first, second))
                    .body("claims", contains(1, 1));
        given().get("/api/articles/" + second + "/changes?since=" + first)
                .then()
                .statusCode(200)
                .body("text.presence", hasItem("GONE"))
                .body("text.find { it.presence == 'GONE' }.text", is("more than "))
                .body("text.find { it.presence == 'ADDED' }.text", is("nearly "))
                .body("claims.presence", contains("CHANGED"))
                .body("claims[0].fields", contains("NUMBER", "HEDGES"));
    }

    @Test
    void anArticleWithoutAnAddressIsItsOnlyVersion() {
        var one = stored("One. " + mark, null);
        stored("Two. " + mark, null);

        given().get("/api/articles/" + one + "/versions").then().body("id", contains(one));
    }

    @Test
    void whatIsNotKeptHasNoVersions() {
        var one = stored("Here. " + mark, null);

        given().get("/api/articles/" + "0".repeat(64) + "/versions").then().statusCode(404);
        given().get("/api/articles/none/versions").then().statusCode(404);
        given().get("/api/articles/" + one + "/changes").then().statusCode(404);
        given().get("/api/articles/" + one + "/changes?since=" + "0".repeat(64))
                .then()
                .statusCode(404);
    }

    private static String stored(String text, String url) {
        var answer = given().contentType("application/json")
                .body(url == null ? Map.of("text", text) : Map.of("text", text, "url", url))
                .post("/api/articles");
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.path("id");
    }
}
