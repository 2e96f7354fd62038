package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.ingest.run.Batches.digest;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.findings;
import static org.claimline.ingest.run.Batches.key;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.claimline.api.ArticleSnapshot;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/** Runs leave as WARC files and come back from them as the same articles. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class WebArchiveTest extends ArchivedRun {
    @Test
    void whatARunBroughtComesBackFromItsArchiveAsTheSameArticles() throws IOException {
        var first = run();
        var before = articles(first);
        assertThat(before).hasSize(4);
        var archive = archive(first);
        assertThat(types(archive))
                .containsExactlyInAnyOrder(
                        "warcinfo",
                        "response",
                        "resource",
                        "conversion",
                        "conversion",
                        "metadata",
                        "metadata",
                        "metadata",
                        "metadata");
        given().post("/api/intake-runs/" + first.getInt("id") + "/undo").then().statusCode(200);
        assertThat(ended(first.getInt("id")).getInt("withdrawn")).isEqualTo(4);
        assertThat(before)
                .as("nothing else refers to their pages")
                .allSatisfy(one -> assertThat(originals.of(one.id())).isEmpty());
        assertThat(pages(before)).isZero();

        var second = ended(given().contentType(WARC)
                .header("Idempotency-Key", key())
                .body(archive)
                .post("/api/intake-runs"));

        assertThat(second.getInt("accepted")).isEqualTo(4);
        assertThat(second.getInt("failed") + second.getInt("quarantined")).isZero();
        var after = articles(second);
        assertThat(after).extracting(ArticleSnapshot::article).containsExactlyElementsOf(texts(before));
        assertThat(after)
                .extracting(ArticleSnapshot::claims)
                .containsExactlyElementsOf(
                        before.stream().map(ArticleSnapshot::claims).toList());
        for (var n = 0; n < 4; n++) {
            var page = before.get(n).page();
            if (page == null) {
                assertThat(after.get(n).page()).isNull();
                continue;
            }
            assertThat(after.get(n).page().sha256()).isEqualTo(page.sha256());
            assertThat(after.get(n).page().url()).isEqualTo(page.url());
        }
        assertThat(types(archive(second))).containsExactlyInAnyOrderElementsOf(types(archive));
    }

    @Test
    void anAnswerLeavesWithItsHeadsAndSaysHowItsBodyTravelled() throws IOException {
        var archive = archive(run());

        try (var warc = new WarcReader(new ByteArrayInputStream(archive))) {
            for (var record : warc) {
                if (!(record instanceof WarcResponse response)) continue;
                assertThat(response.target()).isEqualTo(address);
                var http = response.http();
                assertThat(http.status()).isEqualTo(200);
                assertThat(http.headers().first("X-Edition")).contains("evening");
                assertThat(http.headers().first("Content-Encoding")).isEmpty();
                assertThat(http.headers().first("X-Archive-Orig-Content-Encoding"))
                        .contains("gzip");
                assertThat(http.body().stream().readAllBytes())
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo(page("21"));
                return;
            }
        }
        throw new AssertionError("no response in the archive");
    }

    @Test
    void aReviewsWordsDoNotComeBackAsTheOutletsOwnClaim() {
        var words = "Troops took 7 square kilometres near Izium. " + mark;
        var first = ended(Batches.post("""
                {"@type": "ClaimReview", "claimReviewed": "%s", "author": {"@type": "Organization", "name": "Check"},\
                 "itemReviewed": {"author": {"@type": "Person", "name": "Jane Roe"}}}""".formatted(words).getBytes(StandardCharsets.UTF_8), key()));
        assertThat(first.getInt("accepted")).isEqualTo(1);

        var second = ended(given().contentType(WARC)
                .header("Idempotency-Key", key())
                .body(archive(first))
                .post("/api/intake-runs"));

        assertThat(second.getInt("failed")).isEqualTo(1);
        assertThat(findings(second, 0, 10).getString("findings[0].reason")).contains("the review itself");
        assertThat(given().get("/api/articles/" + digest(words)).jsonPath().getString("claims[0].claimant.name"))
                .isEqualTo("Jane Roe");
    }
}
