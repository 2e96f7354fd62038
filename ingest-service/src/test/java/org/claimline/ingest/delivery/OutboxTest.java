package org.claimline.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimline.ingest.delivery.Shelf.article;
import static org.claimline.ingest.delivery.Shelf.pauseIsOver;
import static org.claimline.ingest.delivery.Shelf.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.api.Delivery.Version;
import org.claimline.api.Rolling;
import org.claimline.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the outbox, and who may write its outcome. */
class OutboxTest {
    private final FakeClaims claims = new FakeClaims();
    private final Outbox outbox = new Outbox(Shelf.DATABASE, FakeClaims.JSON);
    private final Relay relay = Shelf.relay(outbox, claims);

    @BeforeEach
    void empty() {
        Shelf.empty();
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
    void theTextsSignatureGoesWithItsClaims() {
        article(1);
        sql("update article set text = repeat('a text of some words for a signature ', 5)");

        var parcel = outbox.take(Duration.ofMinutes(1), 1).getFirst();

        assertThat(parcel.delivery().signature()).hasSize(344);
    }

    @Test
    void whereATextStoodAndSinceWhenGoesWithItsClaims() {
        article(1);
        assertThat(outbox.take(Duration.ZERO, 1).getFirst().delivery().version())
                .isNull();
        sql("""
                update article set address = 'news.example/story', published_at = '2022-09-08T08:00:00Z',
                    modified_at = '2022-09-09T10:00:00Z', ingested_at = '2022-09-09T10:05:00Z'""");

        assertThat(outbox.take(Duration.ZERO, 1).getFirst().delivery().version())
                .isEqualTo(new Version(
                        "news.example/story",
                        Instant.parse("2022-09-09T10:00:00Z"),
                        Instant.parse("2022-09-09T10:05:00Z")));
    }

    @Test
    void thatItsPageIsALiveBlogGoesWithItsClaims() {
        article(1);
        sql(
                "update article set address = 'news.example/live', ingested_at = '2022-09-09T10:05:00Z', rolling = 'OLDEST_FIRST'");

        assertThat(outbox.take(Duration.ZERO, 1).getFirst().delivery().version())
                .isEqualTo(new Version(
                        "news.example/live", null, Instant.parse("2022-09-09T10:05:00Z"), Rolling.OLDEST_FIRST));
    }

    @Test
    void aTextThatWasTakenBackTakesNoOthersPlace() {
        var digest = article(1);
        sql("update article set address = 'news.example/story'");
        withdraw(digest);

        assertThat(outbox.take(Duration.ZERO, 1).getFirst().delivery().version())
                .isEqualTo(new Version("news.example/story", null, null));
    }

    @Test
    void anArticleAndItsDeliveryAreStoredTogetherOrNotAtAll() {
        assertThatThrownBy(() -> Shelf.DATABASE.transaction(connection -> {
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
        Shelf.DATABASE.transaction(connection -> {
            outbox.add(connection, List.of(digest));
            return digest;
        });
        assertThat(relay.deliverNext()).as("the first word is on its way").isFalse();

        outbox.delivered(List.of(parcel));
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
        assertThat(outbox.delivered(List.of(stalled))).as("the lease is over").isEmpty();
        assertThat(outbox.delivered(List.of(later))).containsExactly(digest);
    }

    @Test
    void aReplayHasTheNumberOfWhatItReplays() {
        article(1);
        var first = outbox.take(Duration.ZERO, 1).getFirst();
        var again = outbox.take(Duration.ofSeconds(15), 1).getFirst();

        assertThat(again.delivery().number()).isEqualTo(first.delivery().number());
    }

    @Test
    void nothingNewIsTakenWhenTooMuchWaits() {
        var empty = new Backlog(Shelf.DATABASE, () -> 1);
        empty.requireRoom();
        article(1);
        var full = new Backlog(Shelf.DATABASE, () -> 1);

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

    private void withdraw(String digest) {
        Shelf.DATABASE.transaction(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "update article set withdrawn_at = clock_timestamp() where digest = '" + digest + "'");
            }
            outbox.add(connection, List.of(digest));
            return digest;
        });
    }

    private OutboxEntry entry() {
        return outbox.entries(null, 1).getFirst();
    }
}
