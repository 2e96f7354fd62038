package org.claimline.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A site that takes requests and never ends its answers, until it is told to let go: every other one says nothing at all, the others trickle. */
public final class HangingSite implements HttpHandler {
    private static final long BETWEEN_BYTES_MILLIS = 200;

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    /** Requests that hang just now. */
    public int open() {
        return open.get();
    }

    /** Requests that came. */
    public int asked() {
        return requests.get();
    }

    /** Breaks all of them off, and those that come at once. */
    public void letGo() {
        over.countDown();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        open.incrementAndGet();
        try (exchange) {
            if (requests.getAndIncrement() % 2 == 0) over.await();
            else trickle(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    private void trickle(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 1_000_000);
        while (!over.await(BETWEEN_BYTES_MILLIS, TimeUnit.MILLISECONDS)) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
        }
    }
}
