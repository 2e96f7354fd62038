package org.claimline.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Batches on their way into ingest-service, over HTTP. */
record Uploads(ServiceProcess service, HttpClient client) {
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final long LOOK_MILLIS = 20;

    Uploads(ServiceProcess service) {
        this(service, HttpClient.newHttpClient());
    }

    /** Something to do while a batch is read. */
    @FunctionalInterface
    interface Meanwhile {
        void look() throws IOException, InterruptedException;
    }

    /** Sends a batch of NDJSON and waits until all of it is read; its seconds from the first byte on. */
    double read(Supplier<InputStream> lines) throws IOException, InterruptedException {
        return read(lines, () -> TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS));
    }

    double read(Supplier<InputStream> lines, Meanwhile meanwhile) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var run = begin(lines);
        while (!ended(run)) meanwhile.look();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Sends a batch; the number of its run, once all of it is safe. */
    long begin(Supplier<InputStream> lines) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/intake-runs"))
                .header("Content-Type", "application/x-ndjson")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofInputStream(lines))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        var id = ID.matcher(answer.body());
        if (answer.statusCode() != 202 || !id.find()) throw new IOException("not taken: " + answer.body());
        return Long.parseLong(id.group(1));
    }

    private boolean ended(long run) throws IOException, InterruptedException {
        var state = state(run);
        if (state.contains("\"state\":\"DONE\"")) return true;
        if (state.contains("\"finishedAt\"")) throw new IOException("not read: " + state);
        return false;
    }

    /** Stops a run; how far it was. */
    String cancel(long run) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/intake-runs/" + run + "/cancel"))
                .POST(BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private String state(long run) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/intake-runs/" + run))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    /** Posts one article by itself. */
    void post(String article) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.address() + "/api/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) throw new IOException("not stored: " + answer.body());
    }
}
