package org.claimline.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.claimline.api.Problem;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemMappersTest {
    @Test
    void whatIsBusySaysWhenToComeAgain() {
        given().get("/faults/busy").then().statusCode(503).header("Retry-After", "5");
        given().get("/faults/known/1").then().header("Retry-After", nullValue());
    }

    @Test
    void aDatabaseThatIsAwayOrFullSaysWhenToComeAgain() {
        problem(given().get("/faults/database").then(), 503)
                .header("Retry-After", "5")
                .body("detail", containsString("nothing was stored"));
    }

    @Test
    void anUnexpectedErrorKeepsItsInsideToItself() {
        problem(given().get("/faults/unexpected").then(), 500)
                .body("title", equalTo("Unexpected error"))
                .body("detail", matchesPattern(".*under [0-9a-f-]{36}"))
                .body("detail", not(containsString("secret")))
                .body("instance", equalTo("/faults/unexpected"));
    }

    @Test
    void everyViolatedConstraintIsNamedWithWhatWasGot() {
        problem(given().get("/faults/constraint").then(), 400)
                .body("title", equalTo("Value not allowed"))
                .body("violations.size()", equalTo(2))
                .body("violations", hasItem(containsString("limit: must be at most 500, got")))
                .body("violations", hasItem(containsString("9000")))
                .body("detail", containsString("from: must be a day"));
    }

    @Test
    void aKnownProblemSaysItsOwnWords() {
        problem(given().get("/faults/known/7").then(), 404)
                .body("detail", equalTo("there is no thing with the id 7"))
                .body("violations", nullValue());
        problem(given().get("/faults/known/seven").then(), 400).body("detail", containsString("id: expected a whole"));
    }

    @Test
    void whatIsNotThereAndWhatIsNotOfferedAreTold() {
        problem(given().get("/nowhere").then(), 404).body("detail", equalTo("there is nothing at /nowhere"));
        problem(given().delete("/faults/body").then(), 405).body("detail", containsString("expected one of"));
        given().delete("/faults/body").then().header("Allow", containsString("POST"));
        problem(given().post("/faults/known/7").then(), 405).body("detail", containsString("GET"));
    }

    @Test
    void aBodyAboveTheLimitIsTooLarge() {
        problem(
                        given().contentType(ContentType.TEXT)
                                .body(new byte[6 * 1024 * 1024])
                                .post("/faults/body")
                                .then(),
                        413)
                .body("detail", containsString("5 MiB"));
    }

    @Test
    void theDescriptionNamesTheErrorAnswersOfEachOperation() {
        var paths = given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200);
        var known = "paths.'/faults/known/{id}'.get.responses";
        var body = "paths.'/faults/body'.post.responses";
        var plain = "paths.'/faults/unexpected'.get.responses";

        paths.body(known, hasKey("400")).body(known, hasKey("404")).body(known, not(hasKey("413")));
        paths.body(body, hasKey("413")).body(body, hasKey("415")).body(body, not(hasKey("404")));
        paths.body(plain, hasKey("default")).body(plain, not(hasKey("400")));
        paths.body(known + ".'404'.content.'application/problem+json'.schema.'$ref'", containsString("/Problem"));
        paths.body("components.schemas.Problem.properties", not(anEmptyMap()));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("status", equalTo(status));
    }
}
