package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.key;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimline.api.ArticleSnapshot;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

/** Pages are kept as they came, for as long as something refers to them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class OriginalsTest extends ArchivedRun {
    @Test
    void aFetchedPageIsKeptWithItsDigestTimeAndHeaders() {
        var stored = given().contentType("application/json")
                .header("Idempotency-Key", key())
                .body(Map.of("url", address))
                .post("/api/articles/fetch")
                .then()
                .statusCode(201)
                .extract()
                .as(ArticleSnapshot.class);

        assertThat(stored.page().url()).isEqualTo(address);
        assertThat(stored.page().headers()).containsEntry("x-edition", "evening");
        assertThat(stored.page().retrievedAt()).isNotNull();
        assertThat(originals.of(stored.id())).hasValueSatisfying(kept -> {
            assertThat(kept.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(page("21"));
            assertThat(kept.sha256()).isEqualTo(stored.page().sha256());
            assertThat(kept.packed()).hasSizeLessThan(stored.page().bytes());
        });
    }

    @Test
    void anUndoLeavesThePageThatSomethingElseCameFrom() {
        var run = run();
        var fetched = articles(run).stream()
                .filter(one -> one.page() != null && one.page().headers() != null)
                .findFirst()
                .orElseThrow();
        database.update(
                "insert into retrieval select ?, sha256, url, content_type, headers, retrieved_at from retrieval where digest = ?",
                UUID.randomUUID().toString().replace("-", "").repeat(2),
                fetched.id());

        given().post("/api/intake-runs/" + run.getInt("id") + "/undo");
        ended(run.getInt("id"));

        assertThat(originals.of(fetched.id())).isEmpty();
        assertThat(pages(List.of(fetched))).isEqualTo(1);
    }
}
