package org.claimline.claims.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.claimline.claims.webhook.Target.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Posts to strangers. It connects to the very address that was checked, under the name for which the certificate must be;
 * it follows no redirect, keeps no connection, and takes neither long nor much.
 */
@Singleton
class Post {
    private static final int CONNECT_MILLIS = 5_000;
    private static final long LONGEST_ANSWER = 65_536;

    private final HttpClient client;
    private final WebhookConfig config;

    Post(Vertx vertx, WebhookConfig config) {
        this.config = config;
        client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_MILLIS)
                .setMaxPoolSize(config.concurrent())
                .setVerifyHost(true));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** The answer's status; fails with what went wrong, in words. */
    int send(String url, Map<String, String> headers, String body) throws RefusedException, FailedException {
        var target = Target.of(url, config.loopback());
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.url().getHost())
                .setPort(target.port())
                .setSsl(target.encrypted())
                .setURI(target.path())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        var open = new AtomicReference<@Nullable HttpClientRequest>();
        // Sent and listened to within one step of the event loop: between two steps the answer might come and go
        // unheard, and the message would be sent again.
        var status = client.request(options).compose(request -> {
            open.set(request);
            return request.send(Buffer.buffer(body)).compose(Post::drained);
        });
        try {
            return status.toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FailedException("no answer within " + config.timeout().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw new FailedException(
                    String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailedException("the service was stopped");
        } finally {
            var request = open.get();
            if (request != null) request.connection().close();
        }
    }

    /** The status, once the answer has ended or is longer than anybody wants to read. */
    private static io.vertx.core.Future<Integer> drained(HttpClientResponse answer) {
        var read = new AtomicLong();
        answer.handler(part -> {
            if (read.addAndGet(part.length()) > LONGEST_ANSWER) answer.request().reset();
        });
        return answer.end().otherwiseEmpty().map(answer.statusCode());
    }

    /** Says why nothing was answered. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedException(String reason) {
            super(reason);
        }
    }
}
