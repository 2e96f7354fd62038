package org.claimline.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Sites on this machine that say nothing, trickle, never end, inflate beyond measure or lie about what they send; and honest pages beside them. */
final class HostileSites implements AutoCloseable {
    /** By the beginning of its path. */
    static final List<String> KINDS = List.of("/hang/", "/trickle/", "/endless/", "/bomb/", "/lie/");

    static final String HONEST = "/honest/";

    private static final int INFLATED = 30_000_000;

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final CountDownLatch over = new CountDownLatch(1);
    private final byte[] bomb;

    HostileSites() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[INFLATED]);
        }
        bomb = packed.toByteArray();
        server.createContext("/robots.txt", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(404, -1);
            }
        });
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** Host and port. */
    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        try (exchange) {
            switch (path.substring(0, path.indexOf('/', 1) + 1)) {
                case "/hang/" -> over.await();
                case "/trickle/" -> trickle(exchange);
                case "/endless/" -> endless(exchange);
                case "/bomb/" -> packed(exchange, bomb);
                case "/lie/" ->
                    packed(exchange, "neither gzip nor as long as it says".getBytes(StandardCharsets.UTF_8));
                default -> page(exchange, Integer.parseInt(path.substring(HONEST.length())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void trickle(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 0);
        while (!over.await(100, TimeUnit.MILLISECONDS)) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var more = "<p>and on and on it goes ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        while (true) exchange.getResponseBody().write(more);
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void page(HttpExchange exchange, int number) throws IOException {
        var html = "<title>Report " + number + "</title><article><h1>Report " + number + "</h1><p>"
                + GeneratedArticles.text(number).replace("\n\n", "</p><p>") + "</p></article>";
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }
}
