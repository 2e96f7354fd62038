package org.claimline.ingest.reextraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.claimline.api.ClaimField;
import org.claimline.api.Presence;
import org.claimline.api.Reextraction;
import org.claimline.api.ReextractionChange;
import org.claimline.api.ReextractionChangePage;
import org.claimline.api.ReextractionState;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.work.Caution;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class ReextractionsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String AN_HOUR = "clock_timestamp() + interval '1 hour'";

    @Inject
    Database database;

    @Inject
    Reextractions reextractions;

    @Inject
    ReextractionLedger ledger;

    @Inject
    Rereading rereading;

    @Test
    void whatReadsAsBeforeIsNotDeliveredWhoeverReadIt() {
        var digest = article("recaptured 700 square kilometres");
        older(digest, "claims");

        var done = readAgain();

        assertThat(done.tally().unchanged()).isPositive();
        assertThat(changes(done)).extracting(ReextractionChange::digest).doesNotContain(digest);
        assertThat(FakeClaimsService.taken(digest)).isEqualTo(1);
        given().get("/api/reextractions/need").then().body("older", is(0));
    }

    @Test
    void whatReadsOtherwiseIsReportedWithItsProofAndDeliveredOnce() {
        var found = article("recaptured 700 square kilometres");
        older(found, "'[]'");
        var changed = article("recaptured 800 square kilometres");
        older(changed, "jsonb_set(claims, '{0,quantity,value}', '80')");
        var lost = article("recaptured 900 square kilometres");
        older(lost, "claims || jsonb_set(claims -> 0, '{measure}', '\"SETTLEMENTS\"')");
        var surer = article("recaptured 950 square kilometres");
        older(surer, "jsonb_set(claims, '{0,confidence,place}', '0.1')");

        var first = readAgain();

        assertThat(changes(first))
                .extracting(
                        ReextractionChange::digest,
                        one -> one.shift().presence(),
                        one -> one.shift().fields())
                .contains(
                        tuple(found, Presence.ADDED, List.of()),
                        tuple(changed, Presence.CHANGED, List.of(ClaimField.NUMBER)),
                        tuple(lost, Presence.GONE, List.of()),
                        tuple(surer, Presence.CHANGED, List.of(ClaimField.READING)));
        assertThat(changes(first))
                .filteredOn(one -> one.digest().equals(changed))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.shift().before().quantity().value()).isEqualTo(80);
                    assertThat(one.shift().after().quantity().value()).isEqualTo(800);
                    assertThat(one.shift().after().evidence().text()).contains("800 square kilometres");
                });
        assertThat(first.tally().fields()).containsKeys(ClaimField.NUMBER, ClaimField.READING);
        var all = List.of(found, changed, lost, surer);
        delivered(all, 2);
        assertThat(all)
                .allSatisfy(
                        digest -> assertThat(FakeClaimsService.claims(digest)).isEqualTo(1));

        // A second time there is nothing to tell.
        var second = readAgain();
        assertThat(second.tally().changed()).isZero();
        assertThat(changes(second)).isEmpty();
        assertThat(all)
                .allSatisfy(
                        digest -> assertThat(FakeClaimsService.taken(digest)).isEqualTo(2));
    }

    @Test
    void claimsThatSomebodyElseHasPutIntoWordsAreLeftAlone() {
        var digest = article("recaptured 620 square kilometres");
        database.update(
                "update article set extractor = 'claim-review/1 older', claims = '[]' where digest = ?", digest);

        var done = readAgain();

        assertThat(done.tally().passedOver()).isPositive();
        given().get("/api/articles/" + digest).then().body("claims.size()", is(0));
        database.update("update article set extractor = null where digest = ?", digest);
        readAgain();
    }

    @Test
    void whatACrashLeftIsGoneOnWithAndNothingIsLostOrDoubled() {
        var digests = IntStream.range(0, 120)
                .mapToObj(n -> stored("recaptured " + (n + 1) + " square kilometres"))
                .toList();
        delivered(digests, 1);
        digests.forEach(digest -> older(digest, "'[]'"));
        var dying = held();
        var steps = new AtomicInteger();
        rereading.work(dying, () -> steps.getAndIncrement() < 1);
        assertThat(reextractions.one(dying.id()).tally().articles()).isEqualTo(50);

        // Its lease ends, and the service's own worker takes over.
        database.update("update reextraction set due_at = clock_timestamp() where id = ?", dying.id());
        var done = ended(dying.id());

        assertThat(ledger.commit(dying, List.of(new Reread.Found(digests.getFirst(), List.of()))))
                .as("the one that stalled comes too late")
                .isFalse();
        assertThat(done.tally().articles()).isEqualTo(done.articles());
        assertThat(changes(done).stream().map(ReextractionChange::digest).filter(digests::contains))
                .containsExactlyInAnyOrderElementsOf(digests);
        delivered(digests, 2);
        assertThat(digests)
                .allSatisfy(
                        digest -> assertThat(FakeClaimsService.claims(digest)).isEqualTo(1));
    }

    @Test
    void oneIsUnderWayAtATimeAndItCanBeStopped() {
        var dying = held();
        given().header("Idempotency-Key", UUID.randomUUID())
                .post("/api/reextractions")
                .then()
                .statusCode(409);

        given().post("/api/reextractions/" + dying.id() + "/cancel").then().body("state", is("CANCELLED"));

        var steps = new AtomicInteger();
        rereading.work(dying, () -> steps.getAndIncrement() < 1);
        var stopped = reextractions.one(dying.id());
        assertThat(stopped.state()).isEqualTo(ReextractionState.CANCELLED);
        assertThat(stopped.tally().articles()).isZero();
    }

    @Test
    void workersThatEndForWhateverReasonCostNoArticleButOneThatAgainAndAgainEndedWhoReadItByItselfIsPassedOver() {
        article("recaptured 631 square kilometres");

        var often = held();
        rereading.work(new Taken(often.id(), often.token(), "", Caution.SINGLY, Caution.ENDS_ALONE - 1), () -> true);
        assertThat(reextractions.one(often.id()).tally().failed()).isZero();

        var alone = held();
        rereading.work(new Taken(alone.id(), alone.token(), "", Caution.SINGLY, Caution.ENDS_ALONE), () -> true);
        assertThat(reextractions.one(alone.id()).tally().failed()).isOne();
    }

    @Test
    void theSameOrderAgainIsTheSameReextractionAndNeedsAKey() {
        given().post("/api/reextractions").then().statusCode(400).body("title", is("Idempotency-Key missing"));
        var key = UUID.randomUUID().toString();
        var first = given().header("Idempotency-Key", key).post("/api/reextractions");
        first.then().statusCode(202).header("Location", matchesPattern(".*/api/reextractions/[0-9]+"));
        var id = first.jsonPath().getLong("id");
        ended(id);

        given().header("Idempotency-Key", key)
                .post("/api/reextractions")
                .then()
                .statusCode(202)
                .body("id", is((int) id));

        var events = given().get("/api/reextractions/" + id + "/events");
        assertThat(events.contentType()).startsWith("text/event-stream");
        assertThat(events.asString()).contains("\"state\":\"DONE\"");
        given().get("/api/reextractions").then().body("find { it.id == " + id + " }.state", is("DONE"));
        given().get("/api/reextractions/999999").then().statusCode(404);
        given().get("/api/reextractions/999999/changes").then().statusCode(404);
    }

    @Test
    void whatWasWithdrawnStaysAsItWas() {
        var digest = article("recaptured 630 square kilometres");
        database.update("update article set withdrawn_at = clock_timestamp(), claims = '[]' where digest = ?", digest);

        readAgain();

        given().get("/api/articles/" + digest).then().body("claims.size()", is(0));
        database.update("update article set withdrawn_at = null where digest = ?", digest);
        readAgain();
        given().get("/api/articles/" + digest)
                .then()
                .body("claims.size()", is(1))
                .body("withdrawnAt", nullValue());
    }

    /** One that a worker of the test holds for an hour. */
    private Taken held() {
        var token = UUID.randomUUID();
        return database.transaction(connection -> {
            var begun = reextractions.begin(connection).orElseThrow();
            try (var update = connection.prepareStatement(
                    "update reextraction set lock_token = ?, tries = 1, due_at = " + AN_HOUR + " where id = ?")) {
                update.setObject(1, token);
                update.setLong(2, begun.id());
                update.executeUpdate();
            }
            return new Taken(begun.id(), token, "", 0, 0);
        });
    }

    private static Reextraction readAgain() {
        var begun = given().header("Idempotency-Key", UUID.randomUUID()).post("/api/reextractions");
        begun.then().statusCode(202);
        return ended(begun.jsonPath().getLong("id"));
    }

    private static Reextraction ended(long id) {
        await().atMost(PATIENCE)
                .until(() -> given().get("/api/reextractions/" + id).jsonPath().get("finishedAt") != null);
        return given().get("/api/reextractions/" + id).as(Reextraction.class);
    }

    private static List<ReextractionChange> changes(Reextraction done) {
        var all = new ArrayList<ReextractionChange>();
        for (Long after = 0L; after != null; ) {
            var page = given().get("/api/reextractions/" + done.id() + "/changes?limit=50&after=" + after)
                    .as(ReextractionChangePage.class);
            all.addAll(page.changes());
            after = page.next();
        }
        return all;
    }

    /** Stores an article with one claim and waits for its delivery; its digest. */
    private static String article(String taken) {
        var digest = stored(taken);
        delivered(List.of(digest), 1);
        return digest;
    }

    private static String stored(String taken) {
        var text = "Ukraine's General Staff said its forces had " + taken + " near Kupiansk. " + UUID.randomUUID();
        return given().contentType("application/json")
                .body(Map.of("text", text, "publishedAt", "2022-09-09"))
                .post("/api/articles")
                .then()
                .statusCode(201)
                .body("claims.size()", is(1))
                .extract()
                .path("id");
    }

    /** Waits until each of them was delivered so often, and no more. */
    private static void delivered(List<String> digests, int times) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(digests)
                        .allSatisfy(digest ->
                                assertThat(FakeClaimsService.taken(digest)).isEqualTo(times)));
    }

    /** Lets an article look as if an older extractor had read it. */
    private void older(String digest, String claims) {
        database.update(
                "update article set extractor = 'claimline-rules/0', claims = (select coalesce(jsonb_agg(c || '{\"extractor\": \"claimline-rules/0\"}'), '[]')"
                        + " from jsonb_array_elements(" + claims + "::jsonb) c) where digest = ?",
                digest);
    }
}
