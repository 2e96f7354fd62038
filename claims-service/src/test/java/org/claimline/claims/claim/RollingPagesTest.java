package org.claimline.claims.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.api.ClaimMention.NewerVersion;
import org.claimline.api.ClaimPage;
import org.claimline.api.Delivery;
import org.claimline.api.HistoryEntry;
import org.claimline.api.HistoryEntry.Kind;
import org.claimline.api.Mention;
import org.claimline.api.Qualifier;
import org.claimline.api.Rolling;
import org.claimline.claims.Rig;
import org.claimline.claims.Samples;
import org.claimline.claims.jdbc.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that shows its latest entries drops older ones and takes nothing back; an entry is an area in words of its own. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class RollingPagesTest {
    private static final String EIGHT = "2022-09-08T08:00:00Z";
    private static final String NINE = "2022-09-08T09:00:00Z";
    private static final String TEN = "2022-09-08T10:00:00Z";

    @Inject
    Rig rig;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        rig.clear();
    }

    @Test
    void whatFellOffStandsOnAndNobodyHearsOfIt() {
        rig.deliver(1, blog(EIGHT, 200, 100));
        var until = rig.until();
        rig.deliver(2, blog(NINE, 300, 200));

        assertThat(counted()).containsExactly("100 from 1", "200 from 2", "300 from 2");
        var dropped = claim(100);
        assertThat(dropped.withdrawn()).isFalse();
        assertThat(dropped.origins()).isEqualTo(1);
        assertThat(rig.detail(dropped.id()).mentions()).allMatch(ClaimMention::stands);
        assertThat(kinds(dropped)).doesNotContain(Kind.MENTION_SUPERSEDED);
        assertThat(kinds(claim(200))).contains(Kind.MENTION_SUPERSEDED);
        assertThat(rig.claims("updatedSince", until.toString()).claims())
                .extracting(one -> Math.round(value(one)))
                .containsExactlyInAnyOrder(200L, 300L);
        given().get("/api/claims/export.geojson").then().body(not(containsString("Withdrawn: ")));
    }

    @Test
    void overManyTextsEachEntryCountsOnceFromTheLastThatHadIt() {
        rig.deliver(1, blog(EIGHT, 300, 200, 100));
        rig.deliver(2, blog(NINE, 400, 300, 200));
        rig.deliver(3, blog(TEN, 500, 400, 300));

        assertThat(counted()).containsExactly("100 from 1", "200 from 2", "300 from 3", "400 from 3", "500 from 3");
        assertThat(rig.detail(claim(300).id()).mentions())
                .extracting(ClaimMention::newer)
                .containsExactly(
                        new NewerVersion(Rig.digest(2), Instant.parse(NINE)),
                        new NewerVersion(Rig.digest(3), Instant.parse(TEN)),
                        null);
    }

    @Test
    void whatWasTakenBackAmongTheOthersIsWithdrawn() {
        rig.deliver(1, blog(EIGHT, 300, 200, 100));
        rig.deliver(2, blog(NINE, 400, 300, 100));

        assertThat(claim(200).withdrawn()).isTrue();
        assertThat(counted()).containsExactly("100 from 2", "300 from 2", "400 from 2");
    }

    @Test
    void anArticleThatDropsWhatItSaidIsWithdrawnAsBefore() {
        rig.deliver(1, at(EIGHT, null, 200, 100));
        rig.deliver(2, at(NINE, null, 300, 200));

        assertThat(claim(100).withdrawn()).isTrue();
    }

    @Test
    void anEntryThatComesBackIsNoSecondMention() {
        rig.deliver(1, blog(EIGHT, 200, 100));
        rig.deliver(2, blog(NINE, 300, 200));
        rig.deliver(3, blog(TEN, 300, 200, 100));

        assertThat(counted()).containsExactly("100 from 3", "200 from 3", "300 from 3");
        assertThat(rig.claims("asOf", "2022-09-08T09:30:00Z").claims())
                .filteredOn(one -> value(one) == 100)
                .singleElement()
                .matches(one -> one.mentions() == 1 && one.digest().equals(Rig.digest(1)));
    }

    @Test
    void aTextThatWasTakenBackDroppedNothing() {
        rig.deliver(1, blog(EIGHT, 200, 100));
        rig.deliver(2, blog(NINE, 300, 200));
        rig.deliver(2, Rig.at(blog(NINE), new Delivery.Version("bbc.example/live", null, null, Rolling.NEWEST_FIRST)));

        assertThat(counted()).containsExactly("100 from 1", "200 from 1");
        assertThat(kinds(claim(200))).contains(Kind.MENTION_STANDS_AGAIN);
    }

    @Test
    void aTextThatIsReadAnewTellsAnewWhatFellOff() {
        rig.deliver(1, blog(EIGHT, 300, 200, 100));
        rig.deliver(2, blog(NINE, 400, 300));
        assertThat(counted()).contains("200 from 1");
        var until = rig.until();

        rig.deliver(2, blog(NINE, 400, 300, 100));

        assertThat(claim(200).withdrawn()).isTrue();
        assertThat(kinds(claim(200))).contains(Kind.MENTION_SUPERSEDED);
        assertThat(counted()).containsExactly("100 from 2", "300 from 2", "400 from 2");
        assertThat(rig.claims("updatedSince", until.toString()).claims())
                .extracting(Claim::id)
                .contains(claim(200).id(), claim(100).id());
        assertThat(rig.claims("ingestedBy", until.toString()).claims())
                .filteredOn(one -> value(one) == 200)
                .singleElement()
                .matches(one -> one.mentions() == 1);

        rig.deliver(1, blog(EIGHT, 300, 100));
        rig.deliver(2, blog(NINE, 400, 300));

        assertThat(counted()).containsExactly("100 from 1", "300 from 2", "400 from 2");
        assertThat(kinds(claim(100))).contains(Kind.MENTION_STANDS_AGAIN);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var deliveries = new LinkedHashMap<Integer, Delivery>();
        deliveries.put(1, blog(EIGHT, 300, 200, 100));
        deliveries.put(2, blog(NINE, 400, 300, 200));
        deliveries.put(3, at("2022-09-08T09:30:00Z", null, 400, 200));
        deliveries.put(4, blog(TEN, 500, 400));
        deliveries.put(5, blog("2022-09-08T11:00:00Z", 700, 600));
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

        assertThat(counted())
                .containsExactly("100 from 1", "200 from 3", "400 from 4", "500 from 4", "600 from 5", "700 from 5");
        assertThat(seen).allSatisfy(lines -> assertThat(lines).isEqualTo(seen.getFirst()));
    }

    @Test
    void refusesAnOrderThatThereIsNot() {
        var written = rig.written(blog(EIGHT, 100)).replace("NEWEST_FIRST", "UPWARDS");

        given().contentType(ContentType.JSON)
                .body(written)
                .put("/api/articles/" + Rig.digest(1) + "/claims")
                .then()
                .statusCode(400);
    }

    /** What counts, and in which text it leads. */
    private List<String> counted() {
        return counted(rig.claims());
    }

    private static List<String> counted(ClaimPage page) {
        return page.claims().stream()
                .filter(one -> one.mentions() == 1)
                .map(one -> Math.round(value(one)) + " from " + Integer.parseInt(one.digest(), 16))
                .sorted()
                .toList();
    }

    /** The same as of each time at which something changed. */
    private List<String> shown() {
        return Stream.of(EIGHT, NINE, "2022-09-08T09:30:00Z", TEN)
                .map(asOf -> asOf + " " + counted(rig.claims("asOf", asOf)))
                .toList();
    }

    private Claim claim(double km2) {
        return rig.claims().claims().stream()
                .filter(one -> value(one) == km2)
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> kinds(Claim claim) {
        return rig.detail(claim.id()).history().stream().map(HistoryEntry::kind).toList();
    }

    private static double value(Claim claim) {
        var quantity = claim.quantity();
        return quantity == null || quantity.value() == null ? 0 : quantity.value();
    }

    private static Delivery blog(String since, double... entries) {
        return at(since, Rolling.NEWEST_FIRST, entries);
    }

    private static Delivery at(String since, @Nullable Rolling rolling, double... entries) {
        var mentions = new ArrayList<Mention>();
        for (var km2 : entries)
            mentions.add(Samples.words(
                    mentions.size() * 100,
                    "they took " + km2 + " square kilometres",
                    Samples.area(km2, Qualifier.EXACT, Samples.window("2022-09-01", "2022-09-08"), List.of())));
        return new Delivery(
                "Title",
                "BBC News",
                "https://bbc.example/live",
                Instant.parse(EIGHT),
                Texts.copy(1, 20, Instant.parse(since).getEpochSecond() / 1800),
                mentions,
                new Delivery.Version("bbc.example/live", Instant.parse(since), Instant.parse(since), rolling),
                null);
    }
}
