package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.claimline.api.Claim;
import org.claimline.api.ClaimPage;
import org.claimline.api.Delivery;
import org.claimline.api.GoneClaim;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader who follows changes holds what a reader who asks for everything gets. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ChangesTest {
    private static final String DAY = "2022-09-08T20:00:00Z";

    @Inject
    Rig rig;

    @Inject
    DataSource source;

    private Instant until;

    @BeforeEach
    void twoClaims() {
        rig.clear();
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));
        rig.deliver(2, Rig.delivery("TASS", DAY, km2(200)));
        until = rig.until();
    }

    @Test
    void nothingChangedNothingComes() {
        rig.deliver(1, Rig.delivery("BBC News", DAY, km2(100)));

        assertThat(since().claims()).isEmpty();
        assertThat(since().gone()).isEmpty();
        assertThat(rig.claims().gone()).isNull();
    }

    @Test
    void aNewClaimComes() {
        rig.deliver(3, Rig.delivery("BBC News", DAY, km2(300)));

        assertThat(values(since())).containsExactly(300.0);
        assertThat(since().total()).isEqualTo(1);
    }

    @Test
    void aClaimThatGetsAnotherMentionComesAgain() {
        rig.deliver(3, Rig.delivery("Retold", DAY, km2(100)));

        assertThat(values(since())).containsExactly(100.0);
    }

    @Test
    void aClaimWhoseClaimantIsDescribedComesAgain() {
        describeAsIndependent();

        assertThat(since().claims()).hasSize(2);
        assertThat(since("side", "UKRAINE").claims()).isEmpty();
        assertThat(since("side", "UKRAINE").gone()).as("left the filter").hasSize(2);
    }

    @Test
    void aClaimantWhoWasShownBeforeIsShownAsDescribedNow() {
        assertThat(rig.claims().claims())
                .extracting(claim -> claim.claimant().side())
                .containsOnly(Side.UKRAINE);

        describeAsIndependent();

        assertThat(rig.claims("measure", "AREA").claims())
                .extracting(claim -> claim.claimant().side())
                .containsOnly(Side.INDEPENDENT);
    }

    private void describeAsIndependent() {
        rig.describe(Source.alone(
                        "volodymyr-zelenskyy",
                        "Volodymyr Zelenskyy",
                        SourceKind.PERSON,
                        SourceRole.CLAIMANT,
                        Side.INDEPENDENT,
                        null,
                        null,
                        null,
                        List.of(),
                        true))
                .statusCode(200);
    }

    @Test
    void aClaimThatVanishedLeavesATombstone() {
        var gone = rig.claims("outlet", "TASS").claims().getFirst().id();

        rig.deliver(2, new Delivery("Title", "TASS", null, Instant.parse(DAY), List.of(km2(250))));
        var changes = since();

        // One claim changed its figure: another assertion, thus another claim, and the old one is gone.
        assertThat(values(changes)).containsExactly(250.0);
        assertThat(changes.gone()).extracting(GoneClaim::id).containsExactly(gone);
        assertThat(changes.gone()).allMatch(one -> !one.goneAt().isBefore(until));
    }

    @Test
    void aClaimThatLeavesTheFilterLeavesATombstoneForItOnly() {
        var id = rig.claims("outlet", "TASS").claims().getFirst().id();

        rig.deliver(2, Rig.delivery("Meduza", DAY, km2(200)));

        assertThat(since("outlet", "TASS").gone()).extracting(GoneClaim::id).containsExactly(id);
        assertThat(since("outlet", "Meduza").gone()).isEmpty();
        assertThat(values(since("outlet", "Meduza"))).containsExactly(200.0);
    }

    @Test
    void tombstonesArePagedBehindTheClaims() {
        for (var i = 0; i < 7; i++) rig.deliver(10 + i, Rig.delivery("A", DAY, km2(1000 + i)));
        until = rig.until();
        for (var i = 0; i < 7; i++)
            rig.deliver(10 + i, new Delivery("Title", "A", null, Instant.parse(DAY), List.of(km2(2000 + i))));

        var claims = new ArrayList<Claim>();
        var gone = new ArrayList<GoneClaim>();
        var cursor = "";
        while (cursor != null) {
            var page = since("limit", "3", "cursor", cursor);
            assertThat(page.claims().size() + page.gone().size()).isBetween(1, 3);
            claims.addAll(page.claims());
            gone.addAll(page.gone());
            cursor = page.cursor();
        }

        assertThat(claims).hasSize(7);
        assertThat(gone).extracting(GoneClaim::id).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void ndjsonTellsTombstonesBehindTheClaims() {
        rig.deliver(2, new Delivery("Title", "TASS", null, Instant.parse(DAY), List.of(km2(250))));

        var lines = given().queryParam("updatedSince", until.toString())
                .get("/api/claims/export.ndjson")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("\"measure\":\"AREA\"");
        assertThat(lines.getLast()).contains("\"goneAt\":").doesNotContain("measure");
    }

    @Test
    void whatATransactionUnderWayChangesIsNotMissed() throws SQLException {
        Instant before;
        try (var slow = source.getConnection()) {
            slow.setAutoCommit(false);
            touch(slow);
            rig.deliver(3, Rig.delivery("BBC News", DAY, km2(300)));
            before = Objects.requireNonNull(rig.claims().until());
            slow.commit();
            slow.setAutoCommit(true);
        }
        until = before;

        assertThat(values(since())).contains(100.0);
    }

    @Test
    void anAnswerHasATagThatHoldsUntilSomethingChanges() {
        for (var address : List.of("/api/claims", "/api/claims/export.csv", "/api/timeline")) {
            var tag = rig.tag(address);
            unchanged(address, tag).statusCode(304).header("ETag", tag);
            given().header("If-None-Match", "\"other\"").get(address).then().statusCode(200);

            rig.deliver(address.length(), Rig.delivery("A", DAY, km2(address.length())));

            unchanged(address, tag).statusCode(200);
        }
        assertThat(rig.tag("/api/claims")).isNotEqualTo(rig.tag("/api/claims?measure=AREA"));
    }

    @Test
    void anAnswerMadeBeforeIsGivenAgainUntilAMentionIsReadOtherwise() {
        var before = rig.claims();
        assertThat(rig.claims().claims()).isEqualTo(before.claims());
        var tag = rig.tag("/api/claims");

        // Nothing that claims are found by is another one.
        rig.deliver(1, Rig.delivery("BBC News", DAY, Samples.area(100, Qualifier.ABOUT, null, List.of())));

        unchanged("/api/claims", tag).statusCode(200);
        assertThat(rig.claims().claims())
                .extracting(claim -> Objects.requireNonNull(claim.quantity()).qualifier())
                .contains(Qualifier.ABOUT);
    }

    @Test
    void aTagDoesNotOutliveATransactionThatBeganBeforeIt() throws SQLException {
        String tag;
        try (var slow = source.getConnection()) {
            slow.setAutoCommit(false);
            touch(slow);
            rig.deliver(3, Rig.delivery("BBC News", DAY, km2(300)));
            tag = settledTag("/api/claims");
            slow.commit();
            slow.setAutoCommit(true);
        }

        unchanged("/api/claims", tag).statusCode(200);
    }

    @Test
    void anAssessmentChangesTheTagAsItChangesComparisons() {
        rig.assessors();
        var tag = rig.tag("/api/claims");

        rig.assess("""
                        date,assessor,layer,place,held_km2,citation
                        2022-09-01,institute-for-the-study-of-war,control,UA,100000,https://example.org/map
                        """).statusCode(200);

        unchanged("/api/claims", tag).statusCode(200);
    }

    @Test
    void anAssessmentThatIsTakenBackChangesTheTag() {
        rig.assessors();
        rig.assess("""
                        id,assessor,said_on,measure,value,value_max,qualifier,unit,places,held_by,window_start,window_end,basis,outlet,citation,note
                        F1,institute-for-the-study-of-war,2022-09-08,AREA,900,,EXACT,km2,UA,UKRAINE,,,,,,
                        F2,institute-for-the-study-of-war,2022-09-09,AREA,950,,EXACT,km2,UA,UKRAINE,,,,,,
                        """).statusCode(200);
        var tag = rig.tag("/api/claims");

        given().delete("/api/assessments/F1").then().statusCode(204);

        unchanged("/api/claims", tag).statusCode(200);
    }

    @Test
    void saysWhichInstantsItTakes() {
        given().queryParam("updatedSince", "+999999999-01-01T00:00:00Z")
                .get("/api/claims")
                .then()
                .statusCode(400)
                .body("detail", containsString("updatedSince: expected the years 1 to 9999"));
        given().queryParam("updatedSince", "yesterday")
                .get("/api/claims")
                .then()
                .statusCode(400)
                .body("detail", containsString("updatedSince: expected an instant such as"));
    }

    private static void touch(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("update claim set value = value + 0.5 where value = 100")) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** A tag that is good for a second look; the first one may name a background thread's transaction that just ended. */
    private static String settledTag(String address) {
        for (var look = 0; look < 50; look++) {
            var tag = given().get(address).then().statusCode(200).extract().header("ETag");
            if (unchanged(address, tag).extract().statusCode() == 304) return tag;
        }
        throw new AssertionError("no tag of " + address + " is good for two looks");
    }

    private static io.restassured.response.ValidatableResponse unchanged(String address, String tag) {
        return given().header("If-None-Match", tag).get(address).then();
    }

    private ClaimPage since(String... filter) {
        var parameters = new ArrayList<Object>(List.of(filter));
        parameters.addAll(List.of("updatedSince", until.toString()));
        return rig.claims(parameters.toArray());
    }

    private static List<Double> values(ClaimPage page) {
        return page.claims().stream()
                .map(claim -> Objects.requireNonNull(claim.quantity()).value())
                .toList();
    }

    private static Mention km2(double km2) {
        return Samples.area(km2, Qualifier.EXACT, null, List.of());
    }
}
