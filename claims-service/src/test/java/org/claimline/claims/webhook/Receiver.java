package org.claimline.claims.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimline.api.WebhookMessage;
import org.jspecify.annotations.Nullable;

/** A server of somebody who asked for webhooks; it answers as it is told to. */
final class Receiver implements AutoCloseable {
    /** A message as it came. */
    record Received(String id, String timestamp, String signature, String body) {
        WebhookMessage message(ObjectMapper json) throws IOException {
            return json.readValue(body, WebhookMessage.class);
        }

        /** Written from the specification, not from our code. */
        boolean signedWith(String secret) throws Exception {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return signature.equals("v1," + Base64.getEncoder().encodeToString(mac.doFinal()));
        }
    }

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 204;
    private volatile boolean hanging;
    private volatile @Nullable String location;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?from=claimline";
    }

    /** Answers so from now on. */
    void answers(int with) {
        status = with;
    }

    /** Takes messages from now on and answers none. */
    void hangs() {
        hanging = true;
    }

    void redirects(String to) {
        location = to;
        status = 307;
    }

    private void take(HttpExchange exchange) throws IOException {
        // Read first: whoever waits for the message may want the next one to be answered otherwise.
        int answer = status;
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            if (hanging) closed.await();
            if (location != null) exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(answer, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next message, waited for. */
    Received next() throws InterruptedException {
        var next = received.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("a message comes").isNotNull();
        return next;
    }

    /** What came and was not asked for. */
    List<Received> rest() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
