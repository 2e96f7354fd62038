package org.claimline.claims;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void aChangeOfTheApiShowsInTheDiff() throws IOException {
        var served = given().get("/q/openapi").then().statusCode(200).extract().asString();
        // Kept beside the build, so that a wanted change is one copy away.
        Files.writeString(Path.of("target", "openapi.yaml"), served);

        assertThat(served)
                .as("cp target/openapi.yaml openapi.yaml if the change is wanted")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void readinessIncludesTheDatabase() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("database"));
    }
}
