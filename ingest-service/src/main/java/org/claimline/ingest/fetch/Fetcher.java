package org.claimline.ingest.fetch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimline.network.PublicAddresses;

/**
 * Fetches what strangers name. Every hop is read strictly, looked up once, refused unless each of its addresses is public,
 * and asked at the very address that was checked; robots.txt is asked before. No proxy of the environment is used.
 */
@Singleton
public class Fetcher {
    /** The name under which a robots.txt may speak of us. */
    static final String AGENT = "claimline";

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int LONGEST_ROBOTS = 512 * 1024;

    private final FetchLimits limits;
    private final Wire wire;
    private final Resolver resolver;
    private final Clock clock;
    private final Semaphore free;
    private final RobotsMemory robots = new RobotsMemory();

    @Inject
    Fetcher(FetchConfig config, VertxWire wire) {
        this(
                FetchLimits.of(config),
                wire,
                host -> List.of(InetAddress.getAllByName(host)),
                Clock.systemUTC(),
                config.concurrent());
    }

    Fetcher(FetchLimits limits, Wire wire, Resolver resolver, Clock clock, int concurrent) {
        this.limits = limits;
        this.wire = wire;
        this.resolver = resolver;
        this.clock = clock;
        this.free = new Semaphore(concurrent);
    }

    /**
     * Fetches an address.
     *
     * @param url absolute, http or https
     * @param asking headers besides our own, such as {@code If-None-Match}
     * @throws FetchException 422 if it may not be asked, 502 if it does not answer well, 503 if too much is under way, 504
     *     if it takes too long
     */
    public Fetched get(String url, Map<String, String> asking) {
        try {
            if (!free.tryAcquire(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)) throw FetchException.busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.failed("the service was stopped");
        }
        try {
            return follow(url, asking, clock.instant().plus(limits.timeout()));
        } finally {
            free.release();
        }
    }

    /**
     * Reads an address without asking it.
     *
     * @throws FetchException 422 if it is none that could ever be fetched
     */
    public void check(String url) {
        WebAddress.of(url, ports());
    }

    private Fetched follow(String url, Map<String, String> asking, Instant deadline) {
        var address = WebAddress.of(url, ports());
        for (var hop = 0; hop <= FetchLimits.REDIRECTS; hop++) {
            honourRobots(address, deadline);
            var answer = ask(address, asking, limits.wire(), deadline);
            var location = answer.headers().get("location");
            if (location == null || !REDIRECTS.contains(answer.status())) return fetched(address, answer);
            address = address.next(location, ports());
        }
        throw FetchException.refused("url: it was redirected more than " + FetchLimits.REDIRECTS + " times");
    }

    private Fetched fetched(WebAddress address, Wire.Answer answer) {
        var body = Inflated.of(answer.body(), answer.headers().get("content-encoding"), limits.inflated());
        return new Fetched(address.uri(), answer.status(), Map.copyOf(answer.headers()), body, clock.instant());
    }

    private void honourRobots(WebAddress address, Instant deadline) {
        var file = address.robots();
        var rules = robots.of(file.uri(), clock.instant(), () -> rules(file, deadline));
        if (!rules.allow(address.target()))
            throw FetchException.refused("url: the site's robots.txt does not allow this address to be fetched");
    }

    /** No such file allows everything; a site that fails to answer allows nothing (RFC 9309, 2.3.1). */
    private RobotsRules rules(WebAddress file, Instant deadline) {
        var address = file;
        for (var hop = 0; hop <= FetchLimits.REDIRECTS; hop++) {
            var answer = ask(address, Map.of(), LONGEST_ROBOTS, deadline);
            var location = answer.headers().get("location");
            if (location != null && REDIRECTS.contains(answer.status())) {
                address = address.next(location, ports());
                continue;
            }
            if (answer.status() >= 500) return RobotsRules.NOTHING;
            if (answer.status() != 200) return RobotsRules.ALL;
            var text = Inflated.of(answer.body(), answer.headers().get("content-encoding"), LONGEST_ROBOTS);
            return RobotsRules.of(new String(text, StandardCharsets.UTF_8), AGENT);
        }
        return RobotsRules.ALL;
    }

    private Wire.Answer ask(WebAddress address, Map<String, String> asking, int most, Instant deadline) {
        var headers = new HashMap<>(asking);
        headers.put("User-Agent", limits.userAgent());
        headers.put("Accept-Encoding", "gzip");
        headers.putIfAbsent(
                "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1");
        var to = checked(address, deadline);
        return wire.get(address, to, headers, most, left(deadline));
    }

    /** The address to connect to. All that the name has must be allowed, so that it is no lottery which one is taken. */
    private InetAddress checked(WebAddress address, Instant deadline) {
        var addresses = resolved(address.host(), deadline);
        for (var one : addresses)
            if (!allowed(one, address.port()))
                throw FetchException.refused("url: expected a host on the public internet, got " + address.host());
        return addresses.getFirst();
    }

    private boolean allowed(InetAddress address, int port) {
        if (limits.alsoAllowed().contains(address.getHostAddress() + ":" + port)) return true;
        return limits.ports().contains(port) && PublicAddresses.isPublic(address);
    }

    /** Names are looked up in a thread of their own: the system's look-up knows no time limit. */
    private List<InetAddress> resolved(String host, Instant deadline) {
        var lookup = new FutureTask<>(() -> resolver.resolve(host));
        Thread.ofVirtual().name("lookup").start(lookup);
        try {
            var addresses = lookup.get(left(deadline).toMillis(), TimeUnit.MILLISECONDS);
            if (addresses.isEmpty()) throw FetchException.failed("url: expected a host that is known, got " + host);
            return addresses;
        } catch (ExecutionException e) {
            throw FetchException.failed("url: expected a host that is known, got " + host);
        } catch (TimeoutException e) {
            throw FetchException.late(limits.timeout().toSeconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.failed("the service was stopped");
        }
    }

    private Duration left(Instant deadline) {
        var left = Duration.between(clock.instant(), deadline);
        if (left.isNegative() || left.isZero())
            throw FetchException.late(limits.timeout().toSeconds());
        return left;
    }

    /** The usual ports, and those of addresses that are allowed besides: the address is checked with its port. */
    private Set<Integer> ports() {
        var ports = new HashSet<>(limits.ports());
        for (var address : limits.alsoAllowed())
            ports.add(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
        return ports;
    }
}
