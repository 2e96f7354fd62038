package org.claimline.ingest.run;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.claimline.api.IntakeFormat;
import org.claimline.api.IntakeState;
import org.claimline.ingest.delivery.Backlog;
import org.claimline.ingest.delivery.Relay;
import org.claimline.ingest.work.Caution;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads a run to its end, step by step, or takes it back. */
@Singleton
final class RunReading {
    private static final Logger LOG = Logger.getLogger(RunReading.class);
    private static final int ITEMS_A_STEP = Caution.SINGLY;
    /** Sites may take long to answer: so many addresses, and it is seen how far the run is, and whether others wait. */
    private static final int ADDRESSES_A_STEP = 32;

    private static final int BYTES_A_STEP = 8 * 1024 * 1024;
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
            // Of a run that asks sites the first step is short already.
            var got = Got.PAGES;
            var caution = new Caution(run.singly(), run.alone());
            while (got != Got.NOTHING_MORE) {
                if (!running.getAsBoolean() || waits(run)) return;
                got = inTurn(run, items, most(got), caution, running);
                if (got == Got.STOPPED || (got == Got.PAGES && makesRoom(run))) return;
            }
            leases.finish(run, IntakeState.DONE, null);
        } catch (UnreadableUploadException e) {
            leases.finish(run, IntakeState.FAILED, e.reason());
        }
    }

    private enum Got {
        TEXTS,
        PAGES,
        STOPPED,
        NOTHING_MORE
    }

    private static int most(Got last) {
        return last == Got.PAGES ? ADDRESSES_A_STEP : ITEMS_A_STEP;
    }

    private Got inTurn(Taken run, Items items, int most, Caution caution, BooleanSupplier running) throws IOException {
        turns.take();
        try {
            var batch = batch(items, caution.alone() ? 1 : most);
            if (batch.items().isEmpty()) return Got.NOTHING_MORE;
            var read = read(run, batch.items(), caution, () -> running.getAsBoolean() && leases.holds(run));
            if (read.isEmpty() || !commit(run, new Step(read.get().outcomes()))) return Got.STOPPED;
            caution.gotOn(batch.items().size());
            relay.wake();
            if (batch.trouble() != null) throw batch.trouble();
            return read.get().waited() ? Got.PAGES : Got.TEXTS;
        } finally {
            turns.leave();
        }
    }

    /** Whether a run that waited for its sites leaves its thread to one that waits for a thread: it goes on behind that one. */
    private boolean makesRoom(Taken run) {
        if (!leases.othersWait()) return false;
        leases.giveBack(run, Duration.ZERO);
        return true;
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

    private Optional<ItemReading.Read> read(Taken run, List<Item> items, Caution caution, BooleanSupplier wanted) {
        if (!caution.alone()) return reading.read(items, wanted);
        if (caution.passesOver()) return Optional.of(passedOver(items.getFirst()));
        // The first text takes a process long to read, which is not this item's doing.
        reading.warmUp();
        leases.suspect(run);
        return reading.read(items, wanted);
    }

    private static ItemReading.Read passedOver(Item item) {
        return new ItemReading.Read(List.of(new Outcome.Refused(item, Caution.reason())), false);
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
