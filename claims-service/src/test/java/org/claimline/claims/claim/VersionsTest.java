package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimDetail;
import org.claimline.api.ClaimMention;
import org.claimline.api.ClaimMention.NewerVersion;
import org.claimline.api.Delivery;
import org.claimline.api.Gap;
import org.claimline.api.HistoryEntry;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Timeline;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the texts that stood at one address the newest counts; what former ones state is kept. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class VersionsTest {
    /** A story that was rewritten: no copy, and akin. */
    private static final int REWRITTEN = 40;

    private static final String PUBLISHED = "2022-09-08T08:00:00Z";
    private static final String CHANGED = "2022-09-09T10:00:00Z";

    @Inject
    Rig rig;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void anArticleThatWasRewrittenIsNoSecondMentionAndNoSecondOrigin() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        rig.deliver(2, story(REWRITTEN, CHANGED, Samples.thousand()));

        var only = only();
        assertThat(only.claim().mentions()).isEqualTo(1);
        assertThat(only.claim().origins()).isEqualTo(1);
        assertThat(only.claim().digest()).isEqualTo(Rig.digest(2));
        assertThat(only.mentions())
                .extracting(ClaimMention::digest, ClaimMention::newer, ClaimMention::origin)
                .containsExactly(
                        tuple(Rig.digest(1), new NewerVersion(Rig.digest(2), Instant.parse(CHANGED)), Rig.digest(1)),
                        tuple(Rig.digest(2), null, Rig.digest(1)));
    }

    @Test
    void aCopyOfTheFormerVersionIsNoSecondOrigin() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        rig.deliver(3, copy("Daily", "2022-09-08T12:00:00Z", Samples.thousand()));
        rig.deliver(2, story(REWRITTEN, CHANGED, Samples.thousand()));

        var claim = only().claim();
        assertThat(claim.mentions()).isEqualTo(2);
        assertThat(claim.origins()).isEqualTo(1);
        assertThat(claim.outlets()).containsExactly("BBC News", "Daily");
    }

    @Test
    void aFigureThatWasCorrectedIsWithdrawnAndKept() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        var stated = only().claim().id();
        var until = rig.until();
        rig.deliver(2, story(9, CHANGED, area(700)));

        var former = rig.detail(stated);
        assertThat(former.claim().withdrawn()).isTrue();
        assertThat(former.claim().origins()).isZero();
        assertThat(former.claim().outlets()).containsExactly("BBC News");
        assertThat(former.mentions()).hasSize(1);
        assertThat(former.history()).extracting(HistoryEntry::kind).contains(HistoryEntry.Kind.MENTION_SUPERSEDED);
        assertThat(rig.claims("outlet", "BBC News").claims()).hasSize(2);
        assertThat(rig.claims("updatedSince", until.toString()).claims())
                .extracting(Claim::id)
                .contains(stated);
    }

    @Test
    void whatIsWithdrawnIsCountedInNoSeriesAndToldBesideIt() {
        var total = Samples.thousand();
        rig.deliver(1, story(0, PUBLISHED, total));
        rig.deliver(2, story(9, CHANGED, area(700)));

        var timeline =
                given().queryParam("measure", "AREA").get("/api/timeline").as(Timeline.class);
        assertThat(timeline.claims()).noneMatch(Claim::withdrawn);
        assertThat(timeline.leftOut()).anySatisfy(left -> {
            assertThat(left.reason()).contains("former versions");
            assertThat(left.claims()).isEqualTo(1);
        });
        assertThat(given().queryParam("measure", "AREA")
                        .get("/api/gap")
                        .as(Gap.class)
                        .read())
                .isEqualTo(1);
    }

    @Test
    void exportsTellWhatIsWithdrawn() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        rig.deliver(2, story(9, CHANGED));

        given().get("/api/claims/export.geojson")
                .then()
                .body("features.properties.mentions", contains(0))
                .body("features.properties.headline", hasItem(containsString("Withdrawn: ")));
        given().get("/api/claims/export.atom").then().body(containsString("Withdrawn: "));
        given().get("/api/claims/export.stix").then().body(containsString("Withdrawn: "));
        given().get("/api/claims/export.jsonld").then().body(containsString("Withdrawn: "));
    }

    @Test
    void whatAnotherOutletStatesStandsByIt() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        rig.deliver(3, copy("Daily", "2022-09-08T12:00:00Z", Samples.thousand()));
        rig.deliver(2, story(9, CHANGED, area(700)));

        var claim = rig.claims("outlet", "Daily").claims().getFirst();
        assertThat(claim.mentions()).isEqualTo(1);
        assertThat(claim.outlets()).containsExactly("Daily");
        assertThat(claim.digest()).isEqualTo(Rig.digest(3));
    }

    @Test
    void whatWasKnownBeforeTheCorrectionAnswersAsItDid() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        var id = only().claim().id();
        rig.deliver(2, story(9, CHANGED, area(700)));

        for (var asOf : List.of("2022-09-08", "2022-09-09T09:59:59Z")) {
            var then = rig.claims("asOf", asOf).claims();
            assertThat(then).singleElement().matches(claim -> claim.id() == id && claim.mentions() == 1);
            var detail = detail(id, asOf);
            assertThat(detail.mentions()).allMatch(ClaimMention::stands);
        }
        assertThat(detail(id, CHANGED).claim().withdrawn()).isTrue();
        assertThat(rig.claims("asOf", CHANGED).claims()).hasSize(2);
    }

    @Test
    void aTextThatWasTakenBackLeavesTheFormerOneStanding() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        var id = only().claim().id();
        rig.deliver(2, story(9, CHANGED, area(700)));
        rig.deliver(2, takenBack(story(9, CHANGED)));

        var again = only();
        assertThat(again.claim().id()).isEqualTo(id);
        assertThat(again.claim().mentions()).isEqualTo(1);
        assertThat(again.mentions()).allMatch(ClaimMention::stands);
        assertThat(again.history()).extracting(HistoryEntry::kind).contains(HistoryEntry.Kind.MENTION_STANDS_AGAIN);
    }

    @Test
    void anotherStoryAtTheSameAddressIsNoVersion() {
        rig.deliver(1, story(0, PUBLISHED, Samples.thousand()));
        rig.deliver(2, story(64, CHANGED, Samples.thousand()));

        assertThat(only().claim().mentions()).isEqualTo(2);
        assertThat(only().claim().origins()).isEqualTo(2);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var deliveries = new LinkedHashMap<Integer, Delivery>();
        deliveries.put(1, story(0, PUBLISHED, Samples.thousand(), area(500)));
        deliveries.put(2, story(9, "2022-09-08T14:00:00Z", Samples.thousand()));
        deliveries.put(3, story(REWRITTEN, CHANGED, area(700)));
        deliveries.put(4, copy("Daily", "2022-09-08T12:00:00Z", Samples.thousand()));
        deliveries.put(5, takenBack(story(30, "2022-09-09T12:00:00Z")));
        var order = new ArrayList<>(deliveries.keySet());
        var random = new Random(3);
        var seen = new ArrayList<List<String>>();
        for (var round = 0; round < 6; round++) {
            rig.clear();
            order.forEach(article -> rig.deliver(article, deliveries.get(article)));
            seen.add(Stream.concat(new Picture(database).lines().stream(), shown().stream())
                    .toList());
            Collections.shuffle(order, random);
        }

        assertThat(seen.getFirst()).isNotEmpty();
        assertThat(seen).allSatisfy(lines -> assertThat(lines).isEqualTo(seen.getFirst()));
    }

    @Test
    void refusesAVersionOfNothing() {
        var one = story(0, PUBLISHED);
        var nowhere = Rig.at(one, new Delivery.Version(" ", null, null));

        rig.put(1, nowhere)
                .statusCode(400)
                .body("violations", hasItem("version.address: expected 1 to 2000 characters"));
    }

    /** What each claim looked like as of each time at which something changed. */
    private List<String> shown() {
        return Stream.of(PUBLISHED, "2022-09-08T14:00:00Z", CHANGED)
                .flatMap(asOf -> rig.claims("asOf", asOf).claims().stream()
                        .map(claim -> asOf + " " + claim.quantity() + " " + claim.mentions() + " " + claim.origins()
                                + " " + claim.digest())
                        .sorted())
                .toList();
    }

    private static Mention area(double km2) {
        return Samples.area(km2, Qualifier.EXACT, Samples.window("2022-09-01", "2022-09-08"), List.of());
    }

    @Test
    void ofAPlaceAFigureThatWasTakenOutNoLongerLiesOutsideOfATimeline() {
        var izium = Samples.area(700, Qualifier.EXACT, null, Samples.places("geonames:707292"));
        rig.deliver(1, story(0, PUBLISHED, izium));
        assertThat(before2000("Izium").outside()).isEqualTo(1);

        rig.deliver(2, story(9, CHANGED));
        assertThat(before2000("Izium").outside()).isZero();
    }

    private static Timeline before2000(String place) {
        return given().queryParam("place", place)
                .queryParam("to", "1999-12-31")
                .get("/api/timeline")
                .then()
                .statusCode(200)
                .extract()
                .as(Timeline.class);
    }

    /** A text of one article, which differs from the first in so many of the 64 minima. */
    private static Delivery story(int different, String since, Mention... mentions) {
        return new Delivery(
                "Title",
                "BBC News",
                "https://bbc.example/story",
                Instant.parse(PUBLISHED),
                Texts.copy(1, different, 1),
                List.of(mentions),
                new Delivery.Version("bbc.example/story", Instant.parse(since), Instant.parse(since)),
                null);
    }

    private static Delivery takenBack(Delivery one) {
        return Rig.at(one, new Delivery.Version("bbc.example/story", null, null));
    }

    /** What another outlet made of the first text. */
    private static Delivery copy(String outlet, @Nullable String publishedAt, Mention... mentions) {
        return new Delivery("Title", outlet, null, Instant.parse(publishedAt), Texts.copy(1, 3, 2), List.of(mentions));
    }

    private ClaimDetail detail(long id, String asOf) {
        return given().queryParam("asOf", asOf)
                .get("/api/claims/" + id)
                .then()
                .statusCode(200)
                .extract()
                .as(ClaimDetail.class);
    }

    private ClaimDetail only() {
        var claims = rig.claims().claims();
        assertThat(claims).hasSize(1);
        return rig.detail(claims.getFirst().id());
    }
}
