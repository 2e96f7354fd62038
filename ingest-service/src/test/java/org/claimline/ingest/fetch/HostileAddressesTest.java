package org.claimline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.claimline.network.PublicAddresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileAddressesTest {
    private static Vertx vertx;
    private static VertxWire wire;
    private static Canary canary;

    @BeforeAll
    static void start() throws IOException {
        vertx = Vertx.vertx();
        wire = new VertxWire(vertx, new Room(Integer.MAX_VALUE));
        canary = new Canary((request, out) -> Canary.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    }

    @AfterAll
    static void stop() {
        canary.close();
        wire.close();
        vertx.close();
    }

    static Stream<Arguments> hostile() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/fetch/hostile.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> Arguments.of(row[0], row.length > 1 ? List.of(row[1].split(" ")) : List.of()));
    }

    /** The canary's port is allowed, so that nothing but the address stands between it and the request. */
    @ParameterizedTest
    @MethodSource("hostile")
    void isNeverAsked(String address, List<String> means) {
        var fetcher = fetcher(wire, host -> addresses(host, means));
        assertThatThrownBy(() -> fetcher.get(address.replace("PORT", "" + canary.port()), Map.of()))
                .isInstanceOf(FetchException.class);
        assertThat(canary.requests()).isEmpty();
    }

    @Test
    void thereAreManyOfThem() throws IOException {
        assertThat(hostile()).hasSizeGreaterThan(120);
    }

    /** A name that means a public address when it is checked and this machine when it is looked up again. */
    @Test
    void aNameThatChangesItsMeaningLeadsNowhere() throws UnknownHostException {
        var asked = new ArrayList<InetAddress>();
        Wire remembering = (address, to, headers, most, time) -> {
            asked.add(to);
            return new Wire.Answer(200, Map.of(), new byte[0]);
        };
        var lookups = new AtomicInteger();
        var outside = InetAddress.getByName("93.184.216.34");
        var inside = InetAddress.getLoopbackAddress();
        for (var turn = 0; turn < 1_000; turn++) {
            var first = turn % 3;
            lookups.set(0);
            var fetcher = fetcher(remembering, host -> List.of(lookups.getAndIncrement() <= first ? outside : inside));
            try {
                fetcher.get("http://rebinding.example/", Map.of());
            } catch (FetchException refused) {
                assertThat(refused).hasMessageContaining("public internet");
            }
        }
        assertThat(asked).hasSizeGreaterThan(1_000).allMatch(PublicAddresses::isPublic);
    }

    private static Fetcher fetcher(Wire wire, Resolver resolver) {
        var limits =
                new FetchLimits(Duration.ofSeconds(20), 1_000, 1_000, Set.of(80, 443, canary.port()), Set.of(), "test");
        return new Fetcher(limits, wire, resolver, Clock.systemUTC(), 1);
    }

    /** Addresses mean themselves; names mean what the test says. */
    private static List<InetAddress> addresses(String host, List<String> means) throws UnknownHostException {
        if (means.isEmpty() && host.matches("[0-9.]+|.*:.*")) return List.of(InetAddress.getAllByName(host));
        if (means.isEmpty()) throw new UnknownHostException(host);
        var addresses = new ArrayList<InetAddress>();
        for (var literal : means) addresses.add(InetAddress.getByName(literal));
        return addresses;
    }
}
