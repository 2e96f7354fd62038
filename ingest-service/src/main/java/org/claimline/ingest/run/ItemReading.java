package org.claimline.ingest.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.claimline.api.ArticleInput;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.intake.ArticleReading;
import org.claimline.ingest.intake.Brought;
import org.claimline.ingest.intake.FormulatedClaim;
import org.claimline.problem.JsonFault;
import org.claimline.problem.ProblemException;
import org.jboss.logging.Logger;

/** Reads items; whatever one of them does to its reader, the others are read. */
@Singleton
final class ItemReading {
    private static final Logger LOG = Logger.getLogger(ItemReading.class);
    /** Pages that a run fetches at once: each may be large, and people's own fetches shall not wait for a batch. */
    private static final int FETCHES = 16;
    /** So soon a run that was stopped lets go of its pages. */
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final ArticleReading reading;
    private final Turns turns;
    private final ObjectReader json;
    private final ObjectReader tree;
    private final ExecutorService readers;

    ItemReading(ArticleReading reading, Turns turns, RunConfig config, ObjectMapper json) {
        this.reading = reading;
        this.turns = turns;
        // A second article on the line would be lost without a word.
        this.json = json.readerFor(ArticleInput.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.tree = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.readers = Executors.newFixedThreadPool(
                config.workers(),
                Thread.ofPlatform().daemon().name("reader-", 0).factory());
    }

    @PreDestroy
    void close() {
        readers.shutdown();
    }

    /**
     * What became of items.
     *
     * @param outcomes in the items' order
     * @param waited whether there were pages to wait for
     */
    record Read(List<Outcome> outcomes, boolean waited) {}

    /**
     * Reads items of a run whose turn it is. Articles are read side by side, addresses are fetched side by side, and while there is nothing
     * left but to wait for these the turn is another run's.
     *
     * @param wanted asked while pages are waited for; once it says no they are let go
     * @return nothing if it was not wanted to its end
     */
    Optional<Read> read(List<Item> items, BooleanSupplier wanted) {
        var outcomes = new ArrayList<Future<Outcome>>();
        var pages = new ArrayList<Future<Outcome>>();
        try (var fetching =
                Executors.newFixedThreadPool(FETCHES, Thread.ofVirtual().factory())) {
            for (var item : items) {
                var input = input(item);
                var away = input instanceof Given given
                        && ArticleReading.isAddress(given.brought().input());
                var outcome = (away ? fetching : readers).submit(() -> outcome(item, input));
                outcomes.add(outcome);
                if (away) pages.add(outcome);
            }
            if (!pages.isEmpty() && !awaitElsewhere(pages, wanted)) {
                // Their threads leave the sites; what was read of them nobody asks for.
                fetching.shutdownNow();
                return Optional.empty();
            }
            return Optional.of(
                    new Read(outcomes.stream().map(ItemReading::known).toList(), !pages.isEmpty()));
        }
    }

    /** Reads something harmless, so that the next item takes no longer than it must. */
    void warmUp() {
        reading.warmUp();
    }

    /** False if they were not wanted any more. */
    private boolean awaitElsewhere(List<Future<Outcome>> pages, BooleanSupplier wanted) {
        turns.leave();
        try {
            for (var page : pages) while (!done(page)) if (!wanted.getAsBoolean()) return false;
            return true;
        } finally {
            turns.take();
        }
    }

    private static boolean done(Future<Outcome> page) {
        try {
            page.get(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            // It is told where its outcome is asked for.
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service was stopped", e);
        }
    }

    private static Outcome known(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an item ended its reader", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service was stopped", e);
        }
    }

    private sealed interface Input {}

    private record Given(Brought brought) implements Input {}

    private record Formulated(FormulatedClaim claim) implements Input {}

    private record Wrong(String reason) implements Input {}

    private Input input(Item item) {
        try {
            return switch (item.content()) {
                case Item.Unreadable unreadable -> new Wrong(unreadable.reason());
                case Item.Bare bare -> new Given(ArticleReading.bare(bare.bytes(), bare.html()));
                case Item.Text text -> new Given(Brought.without(text.input()));
                case Item.Page page -> new Given(ArticleReading.page(page.page(), page.stated()));
                case Item.Json line -> foreign(line.bytes()) ? translated(line.bytes()) : article(line.bytes());
            };
        } catch (ProblemException e) {
            return new Wrong(e.detail());
        } catch (JsonProcessingException e) {
            return new Wrong(JsonFault.describe(e).replace("(line 1, column", "(column"));
        } catch (CharConversionException e) {
            return new Wrong("expected JSON in UTF-8, got bytes that are none");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Wrong(unexpected(item, e));
        }
    }

    /** Whether it may be an article in somebody else's shape: ours names neither of these. */
    private static boolean foreign(byte[] line) {
        var text = new String(line, StandardCharsets.ISO_8859_1);
        return text.contains("\"uri\"") || text.contains("\"@type\"");
    }

    private Input translated(byte[] line) throws IOException {
        var document = tree.readTree(line);
        if (Ninjs.is(document)) return new Given(Brought.without(new Ninjs(document).article()));
        var reviews = ClaimReview.in(document);
        if (reviews.size() > 1)
            throw new ProblemException(
                    422, "Nothing to read", "expected one ClaimReview a line or file, got " + reviews.size());
        return reviews.isEmpty()
                ? article(line)
                : new Formulated(reviews.getFirst().claim());
    }

    private Input article(byte[] line) throws IOException {
        ArticleInput input = json.readValue(line);
        if (input == null) throw new ProblemException(400, "Line not understood", "expected an object, got null");
        return new Given(Brought.posted(input));
    }

    private Outcome outcome(Item item, Input input) {
        return switch (input) {
            case Wrong wrong -> new Outcome.Refused(item, wrong.reason());
            case Given given -> outcome(item, () -> reading.read(given.brought()));
            case Formulated formulated -> outcome(item, () -> reading.read(formulated.claim()));
        };
    }

    private static Outcome outcome(Item item, Supplier<Arrival> read) {
        try {
            var arrival = read.get();
            return arrival.article().doubt() == null
                    ? new Outcome.Extracted(item, arrival)
                    : new Outcome.Doubtful(item, arrival);
        } catch (ProblemException e) {
            return new Outcome.Refused(item, e.detail());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Refused(item, unexpected(item, e));
        }
    }

    private static String unexpected(Item item, Throwable error) {
        var reference = UUID.randomUUID();
        LOG.errorf(error, "item %d could not be read: %s", item.number(), reference);
        return "the service failed to read it; its log holds the details under " + reference;
    }
}
