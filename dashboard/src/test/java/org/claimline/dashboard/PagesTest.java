package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims", "/claims/1", "/claims/66", "/articles", "/articles/new"})
    void isThere(String path) {
        var answer = given().get(path);

        System.out.println(answer.asString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
