package org.claimline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Fetching from sites on this machine that answer what a test wants, beside one that nobody may touch. */
abstract class AgainstSites {
    static final int WIRE = 20_000;
    static final int INFLATED = 100_000;
    static final int ROOM = 60_000;
    static final Duration LONG = Duration.ofSeconds(60);

    private static Vertx vertx;
    private static VertxWire wire;
    Canary untouched;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        wire = new VertxWire(vertx, new Room(ROOM));
    }

    @AfterAll
    static void stop() {
        wire.close();
        vertx.close();
    }

    @BeforeEach
    void canary() throws IOException {
        untouched = new Canary((request, out) -> Canary.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    }

    @AfterEach
    void nobodyTouchedTheCanary() {
        assertThat(untouched.requests()).isEmpty();
        untouched.close();
    }

    static void ok(OutputStream out, byte[] body, String headers) throws IOException {
        Canary.write(out, "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n");
        out.write(body);
        out.flush();
    }

    static String url(Canary site) {
        return "http://site.example:" + site.port() + "/";
    }

    static Fetcher fetcher(Canary site, Duration timeout) {
        var limits = limits(Set.of("127.0.0.1:" + site.port()), timeout);
        return new Fetcher(limits, wire, host -> List.of(InetAddress.getByName("127.0.0.1")), Clock.systemUTC(), 4);
    }

    static FetchLimits limits(Set<String> alsoAllowed, Duration timeout) {
        return new FetchLimits(timeout, WIRE, INFLATED, Set.of(80, 443), alsoAllowed, "Claimline test");
    }
}
