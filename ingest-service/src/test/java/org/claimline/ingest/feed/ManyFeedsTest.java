package org.claimline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimline.ingest.FakeClaimsService;
import org.claimline.ingest.HangingSite;
import org.claimline.ingest.database.Database;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many feeds, a third of whose sites hang for as long as the test wants. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
@WithTestResource(FakeClaimsService.class)
class ManyFeedsTest {
    private static final int FEEDS = 200;
    private static final int HANGING = FEEDS / 3;
    private static final int HONEST = FEEDS - HANGING;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final String path = "/many-" + UUID.randomUUID();
    private final HangingSite hanging = new HangingSite();
    /** What each honest site was asked: the states that the asker knew. */
    private final Map<String, List<String>> asked = new ConcurrentHashMap<>();

    @Inject
    Database database;

    @Inject
    FeedWorkers workers;

    @AfterEach
    void letGo() {
        hanging.letGo();
        database.update("delete from feed where position(? in url) > 0", path);
    }

    @Test
    void sitesThatHangHoldUpNobodyElseAndWhatHasNotChangedCostsNothingMore() {
        follow(FakeClaimsService.serve(path, this::answer));
        // They stand first in the queue.
        await().atMost(PATIENCE).until(() -> hanging.open() == HANGING);
        looked(1);
        for (var look = 2; look <= 3; look++) {
            database.update(
                    "update feed set look_at = clock_timestamp(), due_at = clock_timestamp()"
                            + " where lock_token is null and position(? in url) > 0",
                    path);
            workers.wake();
            looked(look);
        }

        assertThat(hanging.open()).as("sites that hang still").isEqualTo(HANGING);
        assertThat(asked.values())
                .allSatisfy(states -> assertThat(states).containsExactly("null", "\"same\"", "\"same\""));
        assertThat(number("select count(*) from feed where failures > 0 and position(? in url) > 0"))
                .isZero();
        assertThat(number("select count(*) from feed_item where state = 'STORED' and attempts = 1"
                        + " and feed_id in (select id from feed where position(? in url) > 0)"))
                .as("items, each read once")
                .isEqualTo(HONEST);
    }

    private void follow(String address) {
        database.update(
                "insert into feed (url, minutes) select ? || '/' || n, 60 from generate_series(0, ?) n order by n",
                address,
                FEEDS - 1);
        workers.wake();
    }

    /** Every other site has been asked so often, and what it answered is dealt with. */
    private void looked(int times) {
        await("look " + times + " at each of the others")
                .atMost(PATIENCE)
                .until(() -> asked.values().stream()
                                        .filter(states -> states.size() >= times)
                                        .count()
                                == HONEST
                        && number("select count(*) from feed where lock_token is null and position(? in url) > 0")
                                == HONEST);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var site = exchange.getRequestURI().getPath().substring(path.length() + 1);
        if (Integer.parseInt(site) < HANGING) {
            hanging.handle(exchange);
            return;
        }
        try (exchange) {
            var known = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
            asked.computeIfAbsent(site, any -> new CopyOnWriteArrayList<>()).add(known);
            exchange.getResponseHeaders().set("ETag", "\"same\"");
            if (known.equals("\"same\"")) exchange.sendResponseHeaders(304, -1);
            else FakeClaimsService.answer(exchange, 200, "application/rss+xml; charset=utf-8", feed(site));
        }
    }

    private String feed(String site) {
        return "<rss><channel><title>River Road</title><item><title>Item</title><guid>" + path + site
                + "</guid><description>" + site + path + " by the river. ".repeat(60)
                + "</description></item></channel></rss>";
    }

    private int number(String sql) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setString(1, path);
                var row = select.executeQuery();
                row.next();
                return row.getInt(1);
            }
        });
    }
}
