package org.claimline.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/** The same again and again at {@value #CONNECTIONS} connections, and how long each took. */
record Load(ServiceProcess service, LoadDatabase database, PrintStream out) {
    static final int CONNECTIONS = 16;
    static final long MEASURED_NANOS = 4_000_000_000L;
    /** The compiler takes processor time from whoever answers until what is asked has been asked some hundred times. */
    private static final long WARM_NANOS = 3_000_000_000L;

    /** Something that is done again and again. */
    @FunctionalInterface
    interface Call {
        void run() throws IOException, SQLException, InterruptedException;
    }

    /**
     * What was measured.
     *
     * @param millis how long each call took, sorted
     * @param service processor time of the service for each call, in milliseconds
     * @param database the same of the database
     * @param readers the same of this process, which asks on the same machine
     */
    record Found(double[] millis, double service, double database, double readers) {
        double rate() {
            return millis.length / (MEASURED_NANOS / 1e9);
        }

        double quantile(double share) {
            return Load.quantile(millis, share);
        }
    }

    Found of(Call call) throws InterruptedException, SQLException, IOException {
        var service0 = service.processorTime();
        var database0 = database.processorTime();
        var readers0 = own();
        var calls = new LongAdder();
        var taken = new ConcurrentLinkedQueue<Double>();
        var done = new CountDownLatch(CONNECTIONS);
        var begin = System.nanoTime();
        for (var worker = 0; worker < CONNECTIONS; worker++)
            Thread.ofVirtual().start(() -> {
                try {
                    long now = System.nanoTime();
                    while (now - begin < WARM_NANOS + MEASURED_NANOS) {
                        call.run();
                        calls.increment();
                        var end = System.nanoTime();
                        if (now - begin > WARM_NANOS) taken.add((end - now) / 1e6);
                        now = end;
                    }
                } catch (IOException | SQLException e) {
                    out.println("a request failed: " + e.getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
        done.await();
        var all = Math.max(1, calls.sum());
        return new Found(
                taken.stream().mapToDouble(millis -> millis).sorted().toArray(),
                (double) service.processorTime().minus(service0).toMillis() / all,
                (double) database.processorTime().minus(database0).toMillis() / all,
                (double) own().minus(readers0).toMillis() / all);
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
