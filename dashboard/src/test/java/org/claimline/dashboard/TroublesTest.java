package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader is told when something is wrong: with the address, or with a service. */
@QuarkusTest
class TroublesTest {
    @AfterEach
    void bringServicesBack() {
        FakeClaims.down = false;
        FakeArticles.down = false;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/?measure=WEIGHT | AREA, SETTLEMENTS, ADVANCE, SHARE",
                "/?measure=CONTROL | AREA, SETTLEMENTS, ADVANCE, SHARE",
                "/?from=yesterday | a day such as 2022-09-08",
                "/?from=2022-09-18&to=2022-09-01 | a day on or after",
                "/claims?side=MARS | UKRAINE, RUSSIA, INDEPENDENT",
                "/claims?cursor=nonsense | the page before",
            })
    void badParameterIsAnsweredWithWhatIsAllowed(String path, String expected) {
        var answer = given().get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.asString()).select("main").text()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/claims/999", "/claims/abc", "/claims/-1", "/articles/abc", "/deep/er/still"})
    void whatDoesNotExistIsNotFoundInPlainWords(String path) {
        var answer = given().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("Not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims", "/claims/1"})
    void saysWhatToDoWhenClaimsServiceIsDown(String path) {
        FakeClaims.down = true;

        var answer = given().get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.asString()).select("main").text())
                .contains("claims-service", "wait a few seconds")
                .doesNotContain("Exception");
    }

    @Test
    void isReadyWithoutTheOthers() {
        FakeClaims.down = true;
        FakeArticles.down = true;

        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void claimStandsAloneWhenTheArchiveIsDown() {
        FakeArticles.down = true;

        var page = Jsoup.parse(given().get("/claims/7").asString());

        assertThat(page.select(".proof-sentence").text()).contains("3800 sq km");
        assertThat(page.select("main").text()).contains("ingest-service) does not answer just now");
    }
}
