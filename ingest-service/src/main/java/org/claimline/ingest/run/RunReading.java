package org.claimline.ingest.run;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeState;
import org.claimline.ingest.delivery.Backlog;
import org.claimline.ingest.delivery.Relay;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a run to its end, step by step, or takes it back. */
@Singleton
final class RunReading {
    private static final Logger LOG = Logger.getLogger(RunReading.class);
    private static final int ITEMS_A_STEP = 100;
    private static final int BYTES_A_STEP = 8 * 1024 * 1024;
    /** After so many tries that got nowhere each item goes by itself, so that it is known which one it is. */
    private static final int TRIES_TOGETHER = 2;
    /** After so many the next item is passed over: whoever reads it dies of it. */
    private static final int TRIES_AT_ALL = 5;

    private static final Duration UNTIL_THERE_IS_ROOM = Duration.ofSeconds(2);

    private final Spool spool;
    private final ItemReading reading;
    private final Turns turns;
    private final RunLeases leases;
    private final RunLedger ledger;
    private final Backlog backlog;
    private final Relay relay;
    private final RunConfig config;

    RunReading(
            Spool spool,
            ItemReading reading,
            Turns turns,
            RunLeases leases,
            RunLedger ledger,
            Backlog backlog,
            Relay relay,
            RunConfig config) {
        this.spool = spool;
        this.reading = reading;
        this.turns = turns;
        this.leases = leases;
        this.ledger = ledger;
        this.backlog = backlog;
        this.relay = relay;
        this.config = config;
    }

    /** Works on a run until it has ended, was stopped, or this instance goes down. */
    void work(Taken run, BooleanSupplier running) throws IOException {
        if (run.state() == IntakeState.UNDOING) takeBack(run, running);
        else read(run, running);
    }

    private void takeBack(Taken run, BooleanSupplier running) {
        for (var left = 1; left > 0; relay.wake()) {
            if (!running.getAsBoolean()) {
                leases.giveBack(run, Duration.ZERO);
                return;
            }
            left = ledger.takeBack(run);
            if (left == 0) leases.finish(run, IntakeState.UNDONE, null);
        }
    }

    private void read(Taken run, BooleanSupplier running) throws IOException {
        var items = items(run);
        try {
            for (var tries = run.tries(); ; tries = 0) {
                if (!running.getAsBoolean() || waits(run)) return;
                turns.take();
                try {
                    var got = next(run, items, tries);
                    if (got == Got.NOTHING_MORE) break;
                    if (got == Got.STOPPED) return;
                } finally {
                    turns.leave();
                }
            }
            leases.finish(run, IntakeState.DONE, null);
        } catch (UnreadableUploadException e) {
            leases.finish(run, IntakeState.FAILED, e.reason());
        }
    }

    private enum Got {
        ON,
        STOPPED,
        NOTHING_MORE
    }

    /** One step. */
    private Got next(Taken run, Items items, int tries) throws IOException {
        var batch = batch(items, tries > TRIES_TOGETHER ? 1 : ITEMS_A_STEP);
        if (batch.items().isEmpty()) return Got.NOTHING_MORE;
        var step = tries > TRIES_AT_ALL ? passedOver(batch.items().getFirst()) : step(batch);
        if (!commit(run, step)) return Got.STOPPED;
        relay.wake();
        if (batch.trouble() != null) throw batch.trouble();
        return Got.ON;
    }

    /** Whether the run has to wait, since too much waits for delivery already; it is left to whoever takes it on then. */
    private boolean waits(Taken run) {
        if (!backlog.full()) return false;
        leases.say(run, "it pauses: too many articles wait for claims-service");
        leases.giveBack(run, UNTIL_THERE_IS_ROOM);
        return true;
    }

    private Items items(Taken run) throws IOException {
        var longest = Math.toIntExact(config.longestItem().asLongValue());
        if (run.format() == IntakeFormat.NDJSON) {
            var lines = new Lines(spool.from(run.id(), run.bytesRead()), run.bytesRead(), run.position(), longest);
            return new NdjsonItems(lines, longest);
        }
        // An archive is inflated from its beginning: what was dealt with is passed over.
        var upload = spool.from(run.id(), 0);
        var items = run.format() == IntakeFormat.ZIP ? new ZipItems(upload, longest) : new WarcItems(upload, longest);
        for (var behind = 0L; behind < run.position(); ) {
            var item = items.next();
            if (item == null) break;
            behind = item.number();
        }
        return items;
    }

    /** @param trouble why there is nothing behind these items that can be read */
    private record Batch(List<Item> items, @Nullable UnreadableUploadException trouble) {}

    private static Batch batch(Items items, int most) throws IOException {
        var batch = new ArrayList<Item>();
        var bytes = 0L;
        try {
            while (batch.size() < most && bytes < BYTES_A_STEP) {
                var item = items.next();
                if (item == null) break;
                batch.add(item);
                bytes += item.content().size();
            }
        } catch (UnreadableUploadException e) {
            if (batch.isEmpty()) throw e;
            return new Batch(batch, e);
        }
        return new Batch(batch, null);
    }

    private Step step(Batch batch) {
        return new Step(reading.read(batch.items()));
    }

    private static Step passedOver(Item item) {
        return new Step(List.of(new Outcome.Refused(
                item, "passed over: the service ended " + TRIES_AT_ALL + " times while it read this")));
    }

    private boolean commit(Taken run, Step step) {
        try {
            return ledger.commit(run, step);
        } catch (IllegalStateException e) {
            if (step.outcomes().size() > 1) {
                // One of them may be to blame; the others shall not suffer for it.
                LOG.warnf(
                        "%d items of run %d are stored one by one: %s",
                        step.outcomes().size(), run.id(), e.getCause());
                return step.singly().allMatch(one -> commit(run, one));
            }
            LOG.errorf(e, "item %d of run %d cannot be stored", step.last().number(), run.id());
            return ledger.commit(run, step.refused("the database does not take it"));
        }
    }
}
