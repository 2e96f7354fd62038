package org.claimline.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A claims-service that takes every delivery and remembers its digest, or answers what a test wants. */
public final class FakeClaimsService implements QuarkusTestResourceLifecycleManager {
    private static final List<String> TAKEN = new CopyOnWriteArrayList<>();
    private static final Map<String, Integer> CLAIMS = new ConcurrentHashMap<>();
    private static final Map<String, HttpHandler> SITES = new ConcurrentHashMap<>();
    private static volatile int status = 200;

    private static final String PAGE = """
            <title>Quiet by the river</title><main><h1>Quiet by the river</h1>
            <p>Nothing of note happened by the river on Tuesday, the harbour office said.</p></main>
            """;

    /** How many runs are under way at most. */
    public static final int UNDER_WAY = 6;

    /** A port that may be asked like 80 and 443, so that nothing but its address keeps anybody from a server there. */
    private static final int OPEN_PORT = free();

    private static HttpServer server;
    private static int port;

    public static int openPort() {
        return OPEN_PORT;
    }

    /** Below those that the system gives away by itself, so that no connection takes it before a test does. */
    private static int free() {
        for (var port = 20_000 + Math.floorMod(System.nanoTime(), 10_000); port < 32_000; port++)
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                // Taken; the next one may be free.
            }
        throw new IllegalStateException("no port is free");
    }

    /** What is answered from now on. */
    public static void answer(int newStatus) {
        status = newStatus;
    }

    /** How often a delivery of this article was accepted. */
    public static long taken(String digest) {
        return TAKEN.stream().filter(digest::equals).count();
    }

    /** How many claims the last accepted delivery of this article had; -1 if there was none. */
    public static int claims(String digest) {
        return CLAIMS.getOrDefault(digest, -1);
    }

    private static void remember(String digest, String delivery) {
        TAKEN.add(digest);
        CLAIMS.put(digest, delivery.split("\"measure\"", -1).length - 1);
    }

    /** The address of a page that the same server shows, and that may be fetched although it is on this machine. */
    public static String page() {
        return "http://127.0.0.1:" + port + "/page";
    }

    /** Lets the same server answer at a path; its address. */
    public static synchronized String serve(String path, HttpHandler handler) {
        SITES.put(path, handler);
        server.createContext(path, handler);
        return "http://127.0.0.1:" + port + path;
    }

    /** Closes the port: a connection is refused from now on. */
    public static synchronized void down() {
        if (server != null) server.stop(0);
        server = null;
    }

    /** Opens the same port again; does nothing where it is open. */
    public static synchronized void up() {
        if (server != null) return;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        port = server.getAddress().getPort();
        server.createContext("/api/articles/", FakeClaimsService::take);
        server.createContext("/api/deliveries", FakeClaimsService::takeAll);
        server.createContext("/page", exchange -> {
            try (exchange) {
                answer(exchange, 200, "text/html; charset=utf-8", PAGE);
            }
        });
        SITES.forEach(server::createContext);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @Override
    public Map<String, String> start() {
        up();
        return Map.of(
                "claimline.intake.under-way",
                String.valueOf(UNDER_WAY),
                "quarkus.rest-client.claims.url",
                "http://127.0.0.1:" + port,
                "claimline.fetch.also-allowed",
                "127.0.0.1:" + port,
                "claimline.fetch.ports",
                "80,443," + OPEN_PORT,
                // A site that hangs does so until its test lets it go, however busy the machine is.
                "claimline.fetch.timeout",
                "10M",
                "claimline.feeds.lease",
                "11M");
    }

    @Override
    public void stop() {
        down();
    }

    private static void takeAll(HttpExchange exchange) throws IOException {
        try (exchange) {
            var lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (status != 200) {
                answer(exchange, status, "text/plain", "the fake says no");
                return;
            }
            var answer = new StringBuilder();
            for (var line : lines) {
                var digest = line.replaceAll("^\\{\"digest\":\"([0-9a-f]{64})\".*", "$1");
                remember(digest, line);
                answer.append("{\"line\":")
                        .append(lines.indexOf(line) + 1)
                        .append(",\"receipt\":")
                        .append(receipt(digest))
                        .append("}\n");
            }
            answer(exchange, 200, "application/x-ndjson", answer.toString());
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var delivery = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var digest = exchange.getRequestURI().getPath().split("/")[3];
            var answered = status;
            if (answered == 200) remember(digest, delivery);
            var body = answered == 200
                    ? receipt(digest)
                    : "{\"title\":\"no\",\"status\":" + answered + ",\"detail\":\"the fake says no\"}";
            answer(exchange, answered, "application/json", body);
        }
    }

    private static String receipt(String digest) {
        return "{\"digest\":\"" + digest + "\",\"mentions\":0,\"newClaims\":0,\"changed\":true}";
    }

    /** Answers one request. */
    public static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
