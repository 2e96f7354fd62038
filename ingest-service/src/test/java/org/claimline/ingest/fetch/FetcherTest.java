package org.claimline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends AgainstSites {
    @Test
    void asksTheCheckedAddressUnderTheNameOfTheSite() throws IOException {
        try (var site = new Canary((request, out) -> ok(out, "Hello".getBytes(StandardCharsets.UTF_8), ""))) {
            var fetched = fetcher(site, LONG)
                    .get("http://site.example:" + site.port() + "/a?b=c#d", Map.of("If-None-Match", "\"1\""));
            assertThat(fetched.body()).asString().isEqualTo("Hello");
            assertThat(site.requests()).hasSize(2);
            assertThat(site.requests().getLast().toLowerCase())
                    .startsWith("get /a?b=c http/1.1\r\n")
                    .contains("\r\nhost: site.example:" + site.port() + "\r\n")
                    .contains("\r\nif-none-match: \"1\"\r\n")
                    .contains("\r\nuser-agent: claimline test\r\n");
        }
    }

    @Test
    void noProxyOfTheEnvironmentIsUsed() throws IOException {
        var properties = Map.of("http.proxyHost", "127.0.0.1", "http.proxyPort", "" + untouched.port());
        properties.forEach(System::setProperty);
        try (var site = new Canary((request, out) -> ok(out, new byte[0], ""))) {
            assertThat(fetcher(site, LONG).get(url(site), Map.of()).status()).isEqualTo(200);
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:CANARY/",
                "http://canary.example:CANARY/",
                "//127.0.0.1:CANARY/",
                "http://[::1]:CANARY/",
                "http://0x7f.1:CANARY/",
                "http://169.254.169.254/latest/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:CANARY/"
            })
    void aRedirectIsCheckedLikeTheFirstAddress(String location) throws IOException {
        var to = location.replace("CANARY", "" + untouched.port());
        try (var site = redirecting(to)) {
            assertThatThrownBy(() -> fetcher(site, LONG).get(url(site), Map.of()))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("url:");
        }
    }

    @Test
    void threeRedirectsAreFollowedAndAFourthIsNot() throws IOException {
        try (var site = new Canary((request, out) -> {
            var at = Integer.parseInt(request.substring("GET /".length(), "GET /".length() + 1));
            if (at == 0) ok(out, "There".getBytes(StandardCharsets.UTF_8), "");
            else Canary.write(out, "HTTP/1.1 302 Found\r\nLocation: /" + (at - 1) + "\r\nContent-Length: 0\r\n\r\n");
        })) {
            var fetcher = fetcher(site, LONG);
            assertThat(fetcher.get(url(site) + "3", Map.of()).url()).hasPath("/0");
            assertThatThrownBy(() -> fetcher.get(url(site) + "4", Map.of())).hasMessageContaining("more than 3 times");
        }
    }

    @Test
    void noRedirectLeadsFromHttpsToHttp() {
        var ports = Set.of(80, 443);
        assertThatThrownBy(() -> WebAddress.of("https://site.example/", ports).next("http://site.example/", ports))
                .hasMessageContaining("from https to http");
        assertThat(WebAddress.of("http://site.example/", ports)
                        .next("https://site.example/", ports)
                        .encrypted())
                .isTrue();
    }

    @Test
    void robotsAreAskedOnceAndHonoured() throws IOException {
        var asked = new java.util.concurrent.CopyOnWriteArrayList<String>();
        Wire site = (address, to, headers, most, time) -> {
            asked.add(address.target());
            var text = address.target().equals("/robots.txt") ? "User-agent: *\nDisallow: /private/" : "Page";
            return new Wire.Answer(200, Map.of(), text.getBytes(StandardCharsets.UTF_8));
        };
        var fetcher = new Fetcher(
                limits(Set.of(), LONG),
                site,
                host -> List.of(InetAddress.getByName("93.184.216.34")),
                Clock.systemUTC(),
                1);
        assertThat(fetcher.get("http://site.example/public/1", Map.of()).status())
                .isEqualTo(200);
        assertThatThrownBy(() -> fetcher.get("http://site.example/private/1", Map.of()))
                .hasMessageContaining("robots.txt");
        assertThat(asked).containsExactly("/robots.txt", "/public/1");
    }

    @ParameterizedTest
    @CsvSource({"404, true", "403, true", "500, false", "503, false"})
    void aMissingRobotsFileAllowsAndABrokenOneDoesNot(int status, boolean allowed) {
        Wire site = (address, to, headers, most, time) ->
                new Wire.Answer(address.target().equals("/robots.txt") ? status : 200, Map.of(), new byte[0]);
        var fetcher = new Fetcher(
                limits(Set.of(), LONG),
                site,
                host -> List.of(InetAddress.getByName("93.184.216.34")),
                Clock.systemUTC(),
                1);
        if (allowed)
            assertThat(fetcher.get("http://site.example/", Map.of()).status()).isEqualTo(200);
        else
            assertThatThrownBy(() -> fetcher.get("http://site.example/", Map.of()))
                    .hasMessageContaining("robots.txt");
    }

    @Test
    void oneMoreThanAllowedWaitsForItsTurnAndNotForEver() throws Exception {
        var arrived = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        Wire slow = (address, to, headers, most, time) -> {
            arrived.countDown();
            try {
                leave.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Wire.Answer(200, Map.of(), new byte[0]);
        };
        var fetcher = new Fetcher(
                limits(Set.of(), Duration.ofSeconds(2)),
                slow,
                host -> List.of(InetAddress.getByName("93.184.216.34")),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> fetcher.get("http://site.example/", Map.of()));
            arrived.await();
            assertThatThrownBy(() -> fetcher.get("http://site.example/", Map.of()))
                    .isInstanceOfSatisfying(
                            FetchException.class, e -> assertThat(e.isBusy()).isTrue());
            var second = threads.submit(() -> fetcher.get("http://site.example/", Map.of()));
            leave.countDown();
            assertThat(first.get().status()).isEqualTo(200);
            assertThat(second.get().status()).isEqualTo(200);
        }
    }

    private static Canary redirecting(String to) throws IOException {
        return new Canary((request, out) ->
                Canary.write(out, "HTTP/1.1 301 Moved\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n"));
    }
}
