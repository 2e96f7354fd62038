package org.claimline.ingest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimline.ingest.run.Batches.PATIENCE;
import static org.claimline.ingest.run.Batches.ended;
import static org.claimline.ingest.run.Batches.findings;
import static org.claimline.ingest.run.Batches.key;
import static org.claimline.ingest.run.Batches.lines;
import static org.claimline.ingest.run.Batches.post;
import static org.claimline.ingest.run.Batches.texts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.ingest.HangingSite;
import org.claimline.ingest.work.Caution;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** As many runs wait for sites that hang as may be under way. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class StuckRunsTest {
    private static final int BATCHES = FakeClaimsService.UNDER_WAY;
    /** Addresses. */
    private static final int A_STEP = 32;
    /** Far more than are asked at once. */
    private static final int ADDRESSES = 200;

    @Inject
    DataSource database;

    private final HangingSite hanging = new HangingSite();

    @AfterEach
    void letGo() {
        hanging.letGo();
    }

    @Test
    void theyMakeRoomForOthersAfterAStep() {
        var answers = new CountDownLatch(1);
        var asked = new AtomicInteger();
        var stuck = stuck(
                exchange -> {
                    if (asked.incrementAndGet() > BATCHES * A_STEP) hanging.handle(exchange);
                    else nothingOnceAllowed(exchange, answers);
                },
                () -> asked.get() >= BATCHES);
        var texts = post(lines(texts(250)), key());
        answers.countDown();

        assertThat(ended(texts).getInt("accepted")).isEqualTo(250);

        stuck.forEach(StuckRunsTest::cancel);
    }

    private static void nothingOnceAllowed(HttpExchange exchange, CountDownLatch allowed) {
        try (exchange) {
            allowed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void oneThatIsCancelledAsksNoMoreSites() {
        stuck(hanging, () -> hanging.open() > BATCHES).forEach(StuckRunsTest::cancel);

        // There is a thread for it only once a cancelled run has let go of its own.
        ended(post(lines(texts(3)), key()));

        assertThat(hanging.asked()).isLessThan(BATCHES * ADDRESSES / 2);
    }

    @Test
    void workersThatEndForWhateverReasonCostNoItem() throws SQLException {
        var stuck = stuck(hanging, () -> hanging.open() > BATCHES);
        var waiting = post(lines(texts(3)), key()).jsonPath().getInt("id");
        // Killed again and again before anything was read.
        was(waiting, "tries = 50");
        stuck.forEach(StuckRunsTest::cancel);

        assertThat(ended(waiting).getInt("accepted")).isEqualTo(3);
    }

    @Test
    void anItemThatAgainAndAgainEndedWhoReadItByItselfIsPassedOver() throws SQLException {
        var stuck = stuck(hanging, () -> hanging.open() > BATCHES);
        var waiting = post(lines(texts(3)), key()).jsonPath().getInt("id");
        was(waiting, "tries = 1, alone = " + Caution.ENDS_ALONE);
        stuck.forEach(StuckRunsTest::cancel);

        var run = ended(waiting);

        assertThat(run.getInt("accepted")).isEqualTo(2);
        assertThat(findings(run, 0, 10).getList("findings.line")).containsExactly(1);
        assertThat(findings(run, 0, 10).<String>getList("findings.reason"))
                .allSatisfy(reason -> assertThat(reason).startsWith("passed over"));
    }

    private void was(int run, String how) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(
                            "update intake_run set " + how + " where state = 'WAITING' and id = " + run))
                    .isOne();
        }
    }

    /** Runs that take every place, and have asked their first sites. */
    private static List<Integer> stuck(HttpHandler handler, Callable<Boolean> asked) {
        var site = FakeClaimsService.serve("/stuck-" + UUID.randomUUID(), handler);
        var runs = IntStream.range(0, BATCHES)
                .mapToObj(run -> IntStream.range(0, ADDRESSES)
                        .mapToObj(page -> "{\"url\": \"" + site + "/" + run + "/" + page + "\"}")
                        .collect(Collectors.joining("\n")))
                .map(body -> post(body.getBytes(StandardCharsets.UTF_8), key())
                        .jsonPath()
                        .getInt("id"))
                .toList();
        await().atMost(PATIENCE).until(asked);
        return runs;
    }

    private static void cancel(int run) {
        given().post("/api/intake-runs/" + run + "/cancel").then().statusCode(200);
    }
}
