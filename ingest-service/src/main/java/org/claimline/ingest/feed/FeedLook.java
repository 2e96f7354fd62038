package org.claimline.ingest.feed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.claimline.ingest.delivery.Backlog;
import org.claimline.ingest.delivery.Relay;
import org.claimline.ingest.fetch.FetchException;
import org.claimline.ingest.fetch.Fetched;
import org.claimline.ingest.fetch.Fetcher;
import org.claimline.ingest.intake.ArticleReading;
import org.claimline.ingest.intake.Brought;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Looks at a feed, and reads what waits of it, one item after the other: a site is asked one thing at a time. */
@Singleton
final class FeedLook {
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int DOUBLINGS = 9;
    private static final int GONE = 410;
    private static final int UNTIL_THERE_IS_ROOM = 30;
    private static final Set<Integer> NOT_NOW = Set.of(429, 503);

    private final FeedLedger ledger;
    private final Fetcher fetcher;
    private final ArticleReading reading;
    private final Backlog backlog;
    private final Relay relay;
    private final FeedConfig config;

    FeedLook(
            FeedLedger ledger,
            Fetcher fetcher,
            ArticleReading reading,
            Backlog backlog,
            Relay relay,
            FeedConfig config) {
        this.ledger = ledger;
        this.fetcher = fetcher;
        this.reading = reading;
        this.backlog = backlog;
        this.relay = relay;
        this.config = config;
    }

    /** Does what is due of a feed, then leaves it to whoever takes it on next. */
    void work(Followed feed, BooleanSupplier running) {
        var full = false;
        try {
            var known = feed.lookDue() ? look(feed) : feed;
            full = backlog.full();
            while (!full && running.getAsBoolean()) {
                var item = ledger.next(feed);
                if (item.isEmpty()) break;
                read(known, item.get());
                full = backlog.full();
            }
        } catch (FetchException e) {
            // That others fetch as much as they may is not the feed's fault: it stays due.
            full = true;
        } finally {
            ledger.giveBack(feed, full ? UNTIL_THERE_IS_ROOM : 0);
        }
    }

    /** The feed as it is known afterwards. */
    private Followed look(Followed feed) {
        try {
            var asking = new HashMap<String, String>();
            asking.put("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1");
            if (feed.etag() != null) asking.put("If-None-Match", feed.etag());
            if (feed.lastModified() != null) asking.put("If-Modified-Since", feed.lastModified());
            return answered(feed, fetcher.get(feed.url(), asking));
        } catch (FetchException e) {
            if (e.isBusy()) throw e;
            ledger.failed(feed, e.detail(), false, pause(feed.failures()));
        } catch (UnreadableFeedException e) {
            ledger.failed(feed, String.valueOf(e.getMessage()), false, pause(feed.failures()));
        }
        return feed;
    }

    private Followed answered(Followed feed, Fetched answer) {
        if (answer.status() == 304) {
            ledger.unchanged(feed);
        } else if (answer.status() == 200) {
            var document = FeedDocument.of(answer.body(), charset(answer), answer.url());
            ledger.see(feed, document, answer.header("etag"), answer.header("last-modified"));
            return feed.titled(document.title());
        } else {
            var gone = answer.status() == GONE;
            var wished = NOT_NOW.contains(answer.status()) ? retryAfter(answer.header("retry-after")) : Duration.ZERO;
            var pause = pause(feed.failures());
            ledger.failed(
                    feed,
                    "expected the feed, got status " + answer.status() + " from its site"
                            + (gone ? ": it is gone, and so not asked for any more" : ""),
                    gone,
                    wished.compareTo(pause) > 0 ? wished : pause);
        }
        return feed;
    }

    private void read(Followed feed, WaitingItem item) {
        try {
            if (ledger.store(feed, item, reading.read(Brought.without(item.input(feed))))) relay.wake();
        } catch (ProblemException e) {
            // A site that fails may be well tomorrow; an address that is refused, or a page without text, will not.
            if (e.status() >= 500 && item.attempts() < config.attempts())
                ledger.postpone(feed, item, e.detail(), pause(item.attempts() - 1));
            else ledger.giveUp(feed, item, e.detail());
        }
    }

    private Duration pause(int failures) {
        var pause = config.pause().multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** As seconds or as a date (RFC 9110, 10.2.3); at most a day. */
    static Duration retryAfter(@Nullable String header) {
        if (header == null) return Duration.ZERO;
        var wished = header.strip();
        try {
            var pause = wished.matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(wished))
                    : Duration.between(
                            Clock.systemUTC().instant(),
                            OffsetDateTime.parse(wished, DateTimeFormatter.RFC_1123_DATE_TIME));
            if (pause.isNegative()) return Duration.ZERO;
            return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private static @Nullable String charset(Fetched answer) {
        var type = answer.header("content-type");
        try {
            return type == null ? null : MediaType.valueOf(type).getParameters().get(MediaType.CHARSET_PARAMETER);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
