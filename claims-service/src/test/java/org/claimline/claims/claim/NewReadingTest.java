package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimline.api.Claim;
import org.claimline.api.HistoryEntry;
import org.claimline.api.HistoryEntry.Kind;
import org.claimline.api.LostSplit;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Split;
import org.claimline.api.SplitOrder;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An article is read anew by another extractor: its list is replaced, what people have put right is kept, and nothing is forgotten. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class NewReadingTest {
    @Inject
    Rig rig;

    @Inject
    Database database;

    @BeforeEach
    void twoOutlets() {
        rig.clear();
        read(1, "BBC News", Samples.thousand());
        read(2, "The Sun", Samples.thousand());
    }

    @Test
    void theNewReadingTakesThePlaceOfTheOldWhichStaysKnown() {
        var before = now();

        read(2, "The Sun", area(2000), Samples.at(200, area(7)));

        assertThat(values()).containsExactlyInAnyOrder(1000.0, 2000.0, 7.0);
        assertThat(rig.claims("ingestedBy", before.toString()).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.outlets()).containsExactly("BBC News", "The Sun"));
        assertThat(rig.detail(claim(1000)).history())
                .extracting(HistoryEntry::kind)
                .contains(Kind.MENTION_REMOVED);
    }

    @Test
    void aSplitHoldsWhereOtherThingsAreReadOtherwise() {
        split();

        read(2, "The Sun", Samples.area(1000, Qualifier.NEARLY, Samples.window("2022-09-01", "2022-09-08"), List.of()));

        assertThat(values()).containsExactlyInAnyOrder(1000.0, 1000.0);
        assertThat(lost()).isEmpty();
    }

    @Test
    void aSplitWhoseMentionIsGoneIsReportedWithWhatItSetApartAndWhatStandsThereNow() {
        var split = split();

        read(2, "The Sun", area(2000));

        assertThat(lost()).singleElement().satisfies(one -> {
            assertThat(one.split().id()).isEqualTo(split.id());
            assertThat(one.split().by()).isEqualTo("an editor");
            assertThat(one.digest()).isEqualTo(Rig.digest(2));
            assertThat(one.title()).isEqualTo("Title");
            assertThat(one.mention()).isEqualTo(Samples.thousand());
            assertThat(one.claims()).containsExactly(claim(2000));
        });

        // It holds again as soon as the article states it again.
        read(2, "The Sun", Samples.thousand());
        assertThat(lost()).isEmpty();
        assertThat(values()).containsExactlyInAnyOrder(1000.0, 1000.0);
    }

    @Test
    void anUndoneSplitIsNotMissed() {
        var split = split();
        read(2, "The Sun");
        assertThat(lost())
                .singleElement()
                .satisfies(one -> assertThat(one.claims()).isEmpty());

        post("/api/splits/" + split.id() + "/undo", Map.of("by", "an editor", "reason", "nothing to set apart"));

        assertThat(lost()).isEmpty();
    }

    @Test
    void aClaimantThatWasMergedIntoAnotherStaysSo() {
        var other = new org.claimline.api.Claimant(
                Samples.ZELENSKYY.kind(), "Wolodymyr Selenskyj", null, null, "Präsident Selenskyj");
        read(3, "Der Spiegel", Samples.by(other, Samples.thousand()));
        assertThat(values()).hasSize(2);
        post(
                "/api/sources/wolodymyr-selenskyj/merge",
                Map.of("into", "volodymyr-zelenskyy", "by", "an editor", "why", "the same person"));
        assertThat(values()).hasSize(1);

        read(3, "Der Spiegel", Samples.by(other, area(2000)));

        assertThat(rig.claims().claims())
                .extracting(claim -> claim.claimant().name())
                .containsOnly("Volodymyr Zelenskyy");
    }

    private Split split() {
        var claim = claim(1000);
        var sun = rig.detail(claim).mentions().stream()
                .filter(one -> one.digest().equals(Rig.digest(2)))
                .findFirst()
                .orElseThrow();
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "split of " + sun.id())
                .body(rig.written(new SplitOrder(List.of(sun.id()), "an editor", "other ground")))
                .post("/api/claims/" + claim + "/split")
                .then()
                .statusCode(200)
                .extract()
                .as(Split.class);
    }

    private void post(String path, Map<String, String> order) {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", path)
                .body(rig.written(order))
                .post(path)
                .then()
                .statusCode(200);
    }

    private static List<LostSplit> lost() {
        return List.of(
                given().get("/api/splits/lost").then().statusCode(200).extract().as(LostSplit[].class));
    }

    private void read(int article, String outlet, Mention... mentions) {
        rig.deliver(article, Rig.delivery(outlet, "2022-09-08T2" + article + ":00:00Z", mentions));
    }

    private List<Double> values() {
        return rig.claims().claims().stream()
                .map(claim -> claim.quantity().value())
                .toList();
    }

    private long claim(double value) {
        return rig.claims().claims().stream()
                .filter(one -> one.quantity().value() == value)
                .map(Claim::id)
                .findFirst()
                .orElseThrow();
    }

    /** By the clock that says when something was received. */
    private Instant now() {
        return database.first(new Query("select clock_timestamp() as now"), row -> Columns.instant(row, "now"))
                .orElseThrow();
    }

    private static Mention area(double value) {
        return Samples.area(value, Qualifier.EXACT, null, List.of());
    }
}
