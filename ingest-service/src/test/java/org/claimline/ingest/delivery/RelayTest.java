package org.claimline.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimline.ingest.delivery.Shelf.article;
import static org.claimline.ingest.delivery.Shelf.pauseIsOver;
import static org.claimline.ingest.delivery.Shelf.sql;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The relay step by step, over a real database and a claims-service that answers what the test wants. */
class RelayTest {
    private final FakeClaims claims = new FakeClaims();
    private final Outbox outbox = new Outbox(Shelf.DATABASE, FakeClaims.JSON);
    private final Relay relay = Shelf.relay(outbox, claims);

    @BeforeEach
    void empty() {
        Shelf.empty();
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
    void leavesARowToTheRelayThatWorksOnItEvenWhenAskedToReplay() {
        var digest = article(1);
        outbox.take(Duration.ofMinutes(1), 1).getFirst();
        outbox.replay(digest);
        assertThat(relay.deliverNext()).isFalse();
    }

    @Test
    void manyRelaysNeverDeliverOneArticleTwice() throws InterruptedException {
        var digests = IntStream.range(0, 60).mapToObj(Shelf::article).toList();
        var ready = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 6; n++) {
                var one = Shelf.relay(outbox, claims);
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
        var digests = IntStream.range(0, 30).mapToObj(Shelf::article).toList();

        assertThat(relay.deliverNext()).isTrue();

        assertThat(claims.consignments()).isEqualTo(1);
        assertThat(digests)
                .allSatisfy(digest -> assertThat(claims.taken(digest)).isEqualTo(1));
        assertThat(outbox.entries(DeliveryState.DELIVERED, 100)).hasSize(30);
    }

    @Test
    void oneThatIsRefusedDoesNotHoldUpTheOthers() {
        IntStream.range(0, 3).forEach(Shelf::article);
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
        IntStream.range(0, 3).forEach(Shelf::article);
        claims.fail(() -> new ProcessingException("Connection refused"));

        relay.deliverNext();

        assertThat(outbox.entries(DeliveryState.WAITING, 100))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.lastError()).contains("Connection refused"));
    }

    private OutboxEntry entry() {
        return outbox.entries(null, 1).getFirst();
    }
}
