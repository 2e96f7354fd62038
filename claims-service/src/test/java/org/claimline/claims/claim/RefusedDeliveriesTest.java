package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import org.claimline.api.Mention;
import org.claimline.api.Problem;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is no delivery, and what the reader of the answer is told. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RefusedDeliveriesTest {
    @Inject
    Rig rig;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void refusesADigestThatIsNone() {
        refused("abc", "{\"claims\":[]}", "64 lower-case hexadecimal digits, got \"abc\"");
        refused(Rig.digest(1).toUpperCase().replace('0', 'F'), "{\"claims\":[]}", "64 lower-case hexadecimal digits");
    }

    @Test
    void refusesABodyThatIsNoDelivery() {
        refused(Rig.digest(1), "", "expected a body, got none");
        refused(Rig.digest(1), "{\"claims\":", "not valid JSON");
        refused(Rig.digest(1), "null", "expected a body, got none");
        refused(Rig.digest(1), "{}", "required are claims");
        refused(
                Rig.digest(1),
                "{\"claims\":[{\"places\":[],\"relayedBy\":[],\"quantity\":{\"value\":1,\"unit\":\"km2\"}}]}",
                "");
    }

    @Test
    void namesEachFieldThatIsMissing() {
        given().contentType(ContentType.JSON)
                .body(
                        "{\"claims\":[{\"places\":[],\"relayedBy\":[],\"measure\":\"AREA\","
                                + "\"quantity\":{\"value\":1,\"unit\":\"km2\"},\"evidence\":{\"start\":0,\"end\":1,\"text\":\"x\"}}]}")
                .put("/api/articles/" + Rig.digest(1) + "/claims")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("violations", hasItem("claims[0].stance: expected a value, got none"));
        assertThat(rig.claims().total()).isZero();
    }

    @Test
    void refusesAnotherMediaType() {
        given().contentType(ContentType.TEXT)
                .body("claims")
                .put("/api/articles/" + Rig.digest(1) + "/claims")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void refusesMoreMentionsThanAnArticleCanHave() {
        var many = Collections.nCopies(2001, Samples.thousand()).toArray(Mention[]::new);
        rig.put(1, Rig.delivery("BBC News", "2022-09-08T20:00:00Z", many))
                .statusCode(400)
                .body("detail", containsString("expected at most 2000 claims, got 2001"));
    }

    @Test
    void refusesTextThatUtf8CannotCarry() {
        var why = "got a NUL character or half of a surrogate pair";
        refused(Rig.digest(1), "{\"title\":\"first half \\ud83d of it\",\"claims\":[]}", why);
        refused(Rig.digest(1), "{\"title\":\"first half \\ud83d\",\"claims\":[]}", why);
        refused(Rig.digest(1), "{\"title\":\"\\ude00 second half\",\"claims\":[]}", why);
        refused(Rig.digest(1), "{\"title\":\"nothing \\u0000 at all\",\"claims\":[]}", why);
        given().contentType(ContentType.JSON)
                .body("{\"title\":\"a whole one \\ud83d\\ude00\",\"claims\":[]}")
                .put("/api/articles/" + Rig.digest(1) + "/claims")
                .then()
                .statusCode(200);
    }

    private static void refused(String digest, String body, String detail) {
        given().contentType(ContentType.JSON)
                .body(body)
                .put("/api/articles/" + digest + "/claims")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", containsString(detail));
    }
}
