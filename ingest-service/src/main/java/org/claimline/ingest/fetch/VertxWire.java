package org.claimline.ingest.fetch;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Vert.x without any of its comforts: no proxy, no redirect, no decompression, no connection kept. The name of the host is
 * never looked up here.
 */
@Singleton
final class VertxWire implements Wire {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int LONGEST_HEADERS = 32 * 1024;
    /** To one site. */
    private static final int MOST_CONNECTIONS = 256;

    private final HttpClient client;
    private final Room room;

    @Inject
    VertxWire(Vertx vertx, FetchConfig config) {
        this(vertx, new Room(config.memory().asLongValue()));
    }

    VertxWire(Vertx vertx, Room room) {
        this.room = room;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setMaxHeaderSize(LONGEST_HEADERS)
                .setDecompressionSupported(false)
                .setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Answer get(WebAddress address, InetAddress to, Map<String, String> headers, int most, Duration time) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(address.port(), to.getHostAddress()))
                .setHost(address.uri().getHost())
                .setPort(address.port())
                .setSsl(address.encrypted())
                .setURI(address.target())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        var open = new AtomicReference<@Nullable HttpClientRequest>();
        var share = room.share();
        // Sent and listened to within one step of the event loop: between two steps the answer might come and go
        // unheard.
        var answer = client.request(options).compose(request -> {
            open.set(request);
            return request.send().compose(response -> whole(response, most, share));
        });
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw FetchException.late(time.toSeconds());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FetchException refused ? refused : FetchException.failed(reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FetchException.failed("the service was stopped");
        } finally {
            var request = open.get();
            if (request != null) request.connection().close();
            // Held until somebody is here to read the answer: what has come and waits to be read takes as much memory.
            share.close();
        }
    }

    private static Future<Answer> whole(HttpClientResponse response, int most, Room.Share share) {
        Promise<Answer> whole = Promise.promise();
        var body = Buffer.buffer();
        var stated = response.getHeader("content-length");
        if (stated != null && stated.length() > Integer.toString(most).length())
            return Future.failedFuture(tooLong(most));
        share.onGivenUp(() -> cut(response, whole, FetchException.busy()));
        response.handler(part -> {
            if (whole.future().isComplete()) return;
            if (body.length() + part.length() > most) {
                cut(response, whole, tooLong(most));
            } else {
                body.appendBuffer(part);
                share.grow(part.length());
            }
        });
        response.exceptionHandler(whole::tryFail);
        response.endHandler(
                end -> whole.tryComplete(new Answer(response.statusCode(), headers(response), body.getBytes())));
        return whole.future();
    }

    private static void cut(HttpClientResponse response, Promise<Answer> whole, FetchException reason) {
        if (whole.tryFail(reason)) response.request().connection().close();
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        var headers = new HashMap<String, String>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    private static FetchException tooLong(int most) {
        return FetchException.failed("expected an answer of at most " + most + " bytes, got more");
    }

    private static String reason(ExecutionException failure) {
        var cause = failure.getCause();
        var said = cause == null ? null : cause.getMessage();
        return "the site could not be reached, or ended its answer early" + (said == null ? "" : ": " + said);
    }
}
