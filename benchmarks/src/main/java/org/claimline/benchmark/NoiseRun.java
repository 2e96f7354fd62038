package org.claimline.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.claimline.ingest.claim.ClaimExtractor;

/** Reads noise of growing length and prints time and heap as a table. */
final class NoiseRun {
    private static final int MEGABYTE = 1_000_000;
    private static final int[] MEGABYTES = {1, 2, 5, 10};

    private final ClaimExtractor extractor = new ClaimExtractor();
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final AtomicLong kept = new AtomicLong();

    NoiseRun() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
            ((NotificationEmitter) collector).addNotificationListener((event, any) -> note(event), null, null);
    }

    /** A row for each kind of noise: processor seconds for each length, and the heap for the longest. */
    void print(PrintStream out) {
        extractor.extract(Corpus.article(Noise.ALL.getLast().text(MEGABYTE)));
        out.println("| noise | 1 MB | 2 MB | 5 MB | 10 MB | 10 MB / 5 MB | most heap kept, 10 MB |");
        out.println("|---|---|---|---|---|---|---|");
        for (var noise : Noise.ALL) {
            // A first reading for the compiler, so that the shortest text does not pay for it.
            seconds(noise, 1);
            var row = new StringBuilder("| ").append(noise.name()).append(" |");
            double[] seconds = new double[MEGABYTES.length];
            for (int i = 0; i < MEGABYTES.length; i++) {
                seconds[i] = seconds(noise, MEGABYTES[i]);
                row.append(String.format(Locale.ROOT, " %.2f s |", seconds[i]));
            }
            double growth = seconds[MEGABYTES.length - 1] / seconds[MEGABYTES.length - 2];
            out.println(row.append(String.format(Locale.ROOT, " %.1f | %d MB |", growth, kept.get() / MEGABYTE)));
        }
    }

    private double seconds(Noise noise, int megabytes) {
        var article = Corpus.article(noise.text(megabytes * MEGABYTE));
        System.gc();
        kept.set(0);
        long before = thread.getCurrentThreadCpuTime();
        extractor.extract(article);
        return (thread.getCurrentThreadCpuTime() - before) / 1e9;
    }

    /** What a collection leaves is what is in use; more than that is garbage that was not yet worth collecting. */
    private void note(Notification event) {
        if (!event.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) return;
        var collection = GarbageCollectionNotificationInfo.from((CompositeData) event.getUserData());
        long used = collection.getGcInfo().getMemoryUsageAfterGc().values().stream()
                .mapToLong(usage -> usage.getUsed())
                .sum();
        kept.accumulateAndGet(used, Math::max);
    }
}
