package org.claimline.ingest.run;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.intake.ArticleReading;
import org.claimline.ingest.intake.Brought;
import org.claimline.problem.ProblemException;

/** Reads items; whatever one of them does to its reader, the others are read. */
@Singleton
final class ItemReading {
    /** Pages that a run fetches at once: each may be large, and people's own fetches shall not wait for a batch. */
    private static final int FETCHES = 16;
    /** So soon a run that was stopped lets go of its pages. */
    private static final long BETWEEN_LOOKS_MILLIS = 500;

    private final ItemParser parser;
    private final ArticleReading reading;
    private final Turns turns;
    private final ExecutorService readers;

    ItemReading(ItemParser parser, ArticleReading reading, Turns turns, RunConfig config) {
        this.parser = parser;
        this.reading = reading;
        this.turns = turns;
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
     * Reads items of a run whose turn it is. Groups of articles are read side by side, addresses are fetched side by side, and while there is nothing
     * left but to wait for these the turn is another run's.
     *
     * @param wanted asked while pages are waited for; once it says no they are let go
     * @return nothing if it was not wanted to its end
     */
    Optional<Read> read(List<Item> items, BooleanSupplier wanted) {
        var entries = items.stream()
                .map(item -> new ItemGroup.Entry(item, parser.input(item)))
                .toList();
        var outcomes = new ArrayList<Future<List<Outcome>>>();
        var pages = new ArrayList<Future<List<Outcome>>>();
        try (var fetching =
                Executors.newFixedThreadPool(FETCHES, Thread.ofVirtual().factory())) {
            for (var group : ItemGroup.of(entries)) {
                var read = (group.away() ? fetching : readers).submit(() -> outcomes(group));
                outcomes.add(read);
                if (group.away()) pages.add(read);
            }
            if (!pages.isEmpty() && !awaitElsewhere(pages, wanted)) {
                // Their threads leave the sites; what was read of them nobody asks for.
                fetching.shutdownNow();
                return Optional.empty();
            }
            return Optional.of(new Read(
                    outcomes.stream().flatMap(group -> known(group).stream()).toList(), !pages.isEmpty()));
        }
    }

    /** Reads something harmless, so that the next item takes no longer than it must. */
    void warmUp() {
        reading.warmUp();
    }

    /** False if they were not wanted any more. */
    private boolean awaitElsewhere(List<Future<List<Outcome>>> pages, BooleanSupplier wanted) {
        turns.leave();
        try {
            for (var page : pages) while (!done(page)) if (!wanted.getAsBoolean()) return false;
            return true;
        } finally {
            turns.take();
        }
    }

    private static boolean done(Future<List<Outcome>> page) {
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

    private static List<Outcome> known(Future<List<Outcome>> outcomes) {
        try {
            return outcomes.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an item ended its reader", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service was stopped", e);
        }
    }

    private List<Outcome> outcomes(ItemGroup group) {
        var given = new ArrayList<Brought>();
        for (var entry : group.entries())
            if (entry.input() instanceof ItemParser.Given(var brought)) given.add(brought);
        var arrivals = reading.read(given).iterator();
        return group.entries().stream()
                .map(entry -> switch (entry.input()) {
                    case ItemParser.Wrong wrong -> new Outcome.Refused(entry.item(), wrong.reason());
                    case ItemParser.Given any -> outcome(entry.item(), arrivals.next());
                    case ItemParser.Formulated one -> outcome(entry.item(), () -> reading.read(one.claim()));
                })
                .toList();
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
            return new Outcome.Refused(item, Unexpected.reason(item, e));
        }
    }
}
