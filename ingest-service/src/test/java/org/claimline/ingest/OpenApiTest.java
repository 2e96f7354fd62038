package org.claimline.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class OpenApiTest {
    /** The served one is left in target/openapi.yaml: copy it over the committed one when the change is meant. */
    @Test
    void theCommittedDescriptionIsTheServedOne() throws IOException {
        var served = given().get("/q/openapi").asString();
        Files.writeString(Path.of("target/openapi.yaml"), served);
        assertThat(served).isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }
}
