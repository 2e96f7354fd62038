package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of the claims of the list, handed through from claims-service. */
@QuarkusTest
class ExportsTest {
    @AfterEach
    void up() {
        FakeClaims.down = false;
    }

    @Test
    void theListLinksItsClaimsInEveryFormat() {
        var page = Jsoup.parse(given().get("/claims?measure=AREA&q=km").asString());

        assertThat(page.select("p.files a").eachAttr("href"))
                .hasSize(7)
                .allMatch(address -> address.matches("/claims/export\\.[a-z.-]+\\?measure=AREA&q=km"))
                .allSatisfy(address ->
                        given().get(address).then().statusCode(200).body(startsWith(address.substring(15, 17))));
    }

    @Test
    void aFileComesAsTheServiceWroteIt() {
        given().urlEncodingEnabled(false)
                .get("/claims/export.csv?q=100%25%20%7Bx%7D")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"claims.csv\"")
                .body(equalTo("csv of q=100%25%20%7Bx%7D"));
        given().get("/claims/export.csv?limit=3")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body(equalTo("{\"detail\":\"no pages\"}"));
    }

    @Test
    void aFormatThatIsNotOfferedIsNotThere() {
        given().get("/claims/export.xls").then().statusCode(404);
    }

    @Test
    void aServiceThatIsDownGetsAPageThatSaysSo() {
        FakeClaims.down = true;

        given().get("/claims/export.csv").then().statusCode(503).contentType(startsWith("text/html"));
    }
}
