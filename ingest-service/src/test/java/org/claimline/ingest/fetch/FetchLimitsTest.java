package org.claimline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers without an end, with a false length, or made to do harm are cut. */
class FetchLimitsTest extends AgainstSites {
    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Length: 1000000000\r\n", "Content-Length: 99999999999999999999\r\n"})
    void anEndlessAnswerIsCut(String length) throws IOException {
        try (var site = new Canary((request, out) -> {
            Canary.write(out, "HTTP/1.1 200 OK\r\n" + length + "\r\n");
            while (true) out.write(new byte[8192]);
        })) {
            assertThatThrownBy(() -> fetcher(site, LONG).get(url(site), Map.of()))
                    .isInstanceOf(FetchException.class);
        }
    }

    @Test
    void endlessHeadersAreCut() throws IOException {
        try (var site = new Canary((request, out) -> {
            Canary.write(out, "HTTP/1.1 200 OK\r\n");
            while (true) Canary.write(out, "X-More: and more of it, without any end to it that one could see\r\n");
        })) {
            assertThatThrownBy(() -> fetcher(site, LONG).get(url(site), Map.of()))
                    .isInstanceOf(FetchException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"HTTP/1.1 200 OK", "'HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n'", "''"})
    void anAnswerThatTricklesIsCutWhenTheTimeIsOver(String beginning) throws IOException {
        var over = new CountDownLatch(1);
        try (var site = new Canary((request, out) -> {
            Canary.write(out, beginning);
            try {
                while (!over.await(20, TimeUnit.MILLISECONDS)) Canary.write(out, "a");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        })) {
            assertThatThrownBy(() -> fetcher(site, Duration.ofSeconds(2)).get(url(site), Map.of()))
                    .isInstanceOf(FetchException.class);
        } finally {
            over.countDown();
        }
    }

    @Test
    void whereAnswersTakeAllRoomTheLongestIsGivenUpAndSmallOnesCome() throws Exception {
        var over = new CountDownLatch(1);
        try (var site = new Canary((request, out) -> {
                    if (request.startsWith("GET /small ")) {
                        ok(out, new byte[ROOM / 10], "");
                        return;
                    }
                    Canary.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 20000\r\n\r\n");
                    out.write(new byte[WIRE - 1]);
                    out.flush();
                    awaits(over);
                });
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var fetcher = fetcher(site, LONG);
            var large = IntStream.range(0, 4)
                    .mapToObj(n -> threads.submit(() -> fetcher.get(url(site), Map.of())))
                    .toList();
            // One more than there is room for: somebody has to go.
            await().atMost(LONG).until(() -> large.stream().anyMatch(Future::isDone));
            assertThat(large)
                    .filteredOn(Future::isDone)
                    .first()
                    .satisfies(gone -> assertThat(gone.exceptionNow())
                            .isInstanceOfSatisfying(
                                    FetchException.class,
                                    e -> assertThat(e.isBusy()).isTrue()));

            assertThat(fetcher.get(url(site) + "small", Map.of()).body()).hasSize(ROOM / 10);
            over.countDown();
        }
    }

    @Test
    void aBombIsNotInflated() throws IOException {
        var bomb = gzip(new byte[10_000_000]);
        assertThat(bomb.length).isLessThan(WIRE);
        try (var site = new Canary((request, out) -> ok(out, bomb, "Content-Encoding: gzip\r\n"))) {
            assertThatThrownBy(() -> fetcher(site, LONG).get(url(site), Map.of()))
                    .hasMessageContaining("once inflated");
        }
    }

    @Test
    void inflatesWhatIsWithinTheLimit() throws IOException {
        try (var site = new Canary((request, out) -> ok(out, gzip(new byte[INFLATED]), "Content-Encoding: gzip\r\n"))) {
            assertThat(fetcher(site, LONG).get(url(site), Map.of()).body()).hasSize(INFLATED);
        }
    }

    /** A page that ends before its announced length may lack the sentence that matters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nToo short",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nToo short\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nNone",
                "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nNone",
                "NONSENSE\r\n\r\n",
                ""
            })
    void anAnswerThatLiesAboutItselfFails(String answer) throws IOException {
        try (var site = new Canary((request, out) -> Canary.write(out, answer))) {
            assertThatThrownBy(() -> fetcher(site, LONG).get(url(site), Map.of()))
                    .isInstanceOf(FetchException.class);
        }
    }

    @Test
    void nothingBeyondTheAnnouncedLengthIsRead() throws IOException {
        try (var site = new Canary(
                (request, out) -> Canary.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nThisand more"))) {
            assertThat(fetcher(site, LONG).get(url(site), Map.of()).body())
                    .asString()
                    .isEqualTo("This");
        }
    }

    private static void awaits(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(plain);
        }
        return packed.toByteArray();
    }
}
