package org.claimline.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimline.ingest.database.Database;
import org.claimline.problem.ProblemException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay step by step, over a real database and a claims-service that answers what the test wants. */
class RelayTest {
    private static EmbeddedPostgres postgres;
    private static Database database;

    private final FakeClaims claims = new FakeClaims();
    private final Outbox outbox = new Outbox(database, FakeClaims.JSON);
    private final Relay relay = relay();

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        database = new Database(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        sql("truncate article, outbox cascade");
    }

    @Test
    void deliversOnce() {
        var digest = article(1);

        assertThat(relay.deliverNext()).isTrue();
        assertThat(relay.deliverNext()).isFalse();

        assertThat(claims.taken(digest)).isEqualTo(1);
        assertThat(entry().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(entry().deliveredAt()).isNotNull();
    }

    @Test
    void triesAgainWhenClaimsServiceWasDown() {
        var digest = article(1);
        claims.fail(() -> new ProcessingException("Connection refused"));
        relay.deliverNext();
        assertThat(entry().state()).isEqualTo(DeliveryState.WAITING);
        assertThat(entry().lastError()).contains("Connection refused");
        assertThat(relay.deliverNext()).as("not before its pause is over").isFalse();

        claims.recover();
        pauseIsOver();
        relay.deliverNext();

        assertThat(claims.taken(digest)).isEqualTo(1);
        assertThat(entry().lastError()).isNull();
    }

    @Test
    void triesAgainAfterAnErrorOfClaimsServiceItself() {
        var digest = article(1);
        for (var status : new int[] {500, 503, 429, 408}) {
            claims.fail(() -> new WebApplicationException(status));
            relay.deliverNext();
            assertThat(entry().state()).as("after " + status).isEqualTo(DeliveryState.WAITING);
            pauseIsOver();
        }
        claims.recover();
        relay.deliverNext();
        assertThat(claims.taken(digest)).isEqualTo(1);
    }

    @Test
    void parksWhatClaimsServiceRefuses() {
        var digest = article(1);
        claims.fail(() -> new WebApplicationException(400));
        relay.deliverNext();
        assertThat(entry().state()).isEqualTo(DeliveryState.REJECTED);
        assertThat(entry().lastError()).contains("400");
        pauseIsOver();
        assertThat(relay.deliverNext()).isFalse();

        claims.recover();
        assertThat(outbox.replay(digest)).map(OutboxEntry::state).contains(DeliveryState.WAITING);
        relay.deliverNext();
        assertThat(claims.taken(digest)).isEqualTo(1);
    }

    @Test
    void replaysWhatACrashLeftBetweenAcceptanceAndItsMark() {
        var digest = article(1);
        var parcel = outbox.take(Duration.ofMinutes(1), 1).getFirst();
        claims.deliver(parcel.digest(), parcel.delivery());
        // The instance dies here: its lease ends and another one takes over.
        assertThat(relay.deliverNext()).as("the lease holds").isFalse();
        pauseIsOver();

        relay.deliverNext();

        assertThat(claims.taken(digest))
                .as("the replay, which claims-service knows")
                .isEqualTo(2);
        assertThat(entry().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void fencesARelayThatStalledPastItsLease() {
        article(1);
        var stalled = outbox.take(Duration.ofMinutes(1), 1).getFirst();
        pauseIsOver();
        relay.deliverNext();

        assertThat(outbox.reject(stalled, "too late")).isFalse();
        assertThat(outbox.postpone(stalled, Duration.ZERO, "too late")).isFalse();
        assertThat(entry().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void leavesARowToTheRelayThatWorksOnItEvenWhenAskedToReplay() {
        var digest = article(1);
        outbox.take(Duration.ofMinutes(1), 1).getFirst();
        outbox.replay(digest);
        assertThat(relay.deliverNext()).isFalse();
    }

    @Test
    void manyRelaysNeverDeliverOneArticleTwice() throws InterruptedException {
        var digests = IntStream.range(0, 60).mapToObj(RelayTest::article).toList();
        var ready = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 6; n++) {
                var one = relay();
                threads.submit(() -> {
                    ready.await();
                    while (one.deliverNext()) Thread.onSpinWait();
                    return null;
                });
            }
            ready.countDown();
        }
        assertThat(digests)
                .allSatisfy(digest -> assertThat(claims.taken(digest)).isEqualTo(1));
        assertThat(outbox.entries(DeliveryState.WAITING, 100)).isEmpty();
    }

    @Test
    void whatHasPiledUpGoesTogether() {
        var digests = IntStream.range(0, 30).mapToObj(RelayTest::article).toList();

        assertThat(relay.deliverNext()).isTrue();

        assertThat(claims.consignments()).isEqualTo(1);
        assertThat(digests)
                .allSatisfy(digest -> assertThat(claims.taken(digest)).isEqualTo(1));
        assertThat(outbox.entries(DeliveryState.DELIVERED, 100)).hasSize(30);
    }

    @Test
    void oneThatIsRefusedDoesNotHoldUpTheOthers() {
        IntStream.range(0, 3).forEach(RelayTest::article);
        sql("update article set title = 'bad' where text = 'text 1'");
        claims.refuse("bad");

        relay.deliverNext();

        assertThat(outbox.entries(DeliveryState.REJECTED, 100))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lastError()).contains("400", "not this one"));
        assertThat(outbox.entries(DeliveryState.DELIVERED, 100)).hasSize(2);
    }

    @Test
    void allWaitWhileClaimsServiceIsDown() {
        IntStream.range(0, 3).forEach(RelayTest::article);
        claims.fail(() -> new ProcessingException("Connection refused"));

        relay.deliverNext();

        assertThat(outbox.entries(DeliveryState.WAITING, 100))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.lastError()).contains("Connection refused"));
    }

    @Test
    void theTextsSignatureGoesWithItsClaims() {
        article(1);
        sql("update article set text = repeat('a text of some words for a signature ', 5)");

        var parcel = outbox.take(Duration.ofMinutes(1), 1).getFirst();

        assertThat(parcel.delivery().signature()).hasSize(344);
    }

    @Test
    void anArticleAndItsDeliveryAreStoredTogetherOrNotAtAll() {
        assertThatThrownBy(() -> database.transaction(connection -> {
                    outbox.add(connection, List.of("0".repeat(64)));
                    return null;
                }))
                .as("an outbox row without its article")
                .isInstanceOf(IllegalStateException.class);
        assertThat(outbox.entries(null, 10)).isEmpty();
    }

    @Test
    void whatChangesWhileItIsOnItsWayIsSentAgain() {
        var digest = article(1);
        sql("update article set claims = '[]'");
        var parcel = outbox.take(Duration.ofMinutes(1), 1).getFirst();
        database.transaction(connection -> {
            outbox.add(connection, List.of(digest));
            return digest;
        });
        assertThat(relay.deliverNext()).as("the first word is on its way").isFalse();

        outbox.delivered(parcel);
        assertThat(entry().state()).isEqualTo(DeliveryState.WAITING);
        relay.deliverNext();

        assertThat(entry().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(claims.taken(digest)).isEqualTo(1);
    }

    @Test
    void whatComesLaterHasAHigherNumberThanWhatIsStillUnderWay() {
        var digest = article(1);
        var stalled = outbox.take(Duration.ZERO, 1).getFirst();
        withdraw(digest);
        var later = outbox.take(Duration.ofSeconds(15), 1).getFirst();

        assertThat(later.delivery().number()).isGreaterThan(stalled.delivery().number());
        assertThat(outbox.delivered(stalled)).as("the lease is over").isFalse();
        assertThat(outbox.delivered(later)).isTrue();
    }

    @Test
    void aReplayHasTheNumberOfWhatItReplays() {
        article(1);
        var first = outbox.take(Duration.ZERO, 1).getFirst();
        var again = outbox.take(Duration.ofSeconds(15), 1).getFirst();

        assertThat(again.delivery().number()).isEqualTo(first.delivery().number());
    }

    private void withdraw(String digest) {
        database.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "update article set withdrawn_at = clock_timestamp() where digest = '" + digest + "'");
            }
            outbox.add(connection, List.of(digest));
            return digest;
        });
    }

    @Test
    void nothingNewIsTakenWhenTooMuchWaits() {
        var empty = new Backlog(database, () -> 1);
        empty.requireRoom();
        article(1);
        var full = new Backlog(database, () -> 1);

        assertThatThrownBy(full::requireRoom).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.status()).isEqualTo(503);
            assertThat(e.retryAfter()).isPositive();
        });
    }

    @Test
    void pausesGrowToAQuarterOfAMinute() {
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(Backoff::after).map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 15000L, 15000L);
        assertThat(Backoff.after(Integer.MAX_VALUE)).hasSeconds(15);
    }

    private Relay relay() {
        return new Relay(outbox, claims.client(), new FakeConfig(), FakeClaims.JSON);
    }

    private OutboxEntry entry() {
        return outbox.entries(null, 1).getFirst();
    }

    private static void pauseIsOver() {
        sql("update outbox set due_at = clock_timestamp() - interval '1 second'");
    }

    private static String article(int n) {
        var digest = "%064x".formatted(n);
        sql("insert into article (digest, text, claims) values ('" + digest + "', 'text " + n + "', '[]')");
        sql("insert into outbox (digest) values ('" + digest + "')");
        return digest;
    }

    private static void sql(String sql) {
        database.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private record FakeConfig() implements Relay.RelayConfig {
        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(1);
        }
    }
}
