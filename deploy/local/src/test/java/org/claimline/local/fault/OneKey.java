package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.claimline.local.system.Api;

/** The same upload a hundred times at once under one key. */
final class OneKey {
    static final int AT_ONCE = 100;
    private static final int ARTICLES = 2;

    private final Rig rig;
    private final Api ingest;
    private final String key;
    private final byte[] lines;

    /** @param ingest the way to ingest-service */
    OneKey(Rig rig, Api ingest, int number) {
        this.rig = rig;
        this.ingest = ingest;
        this.key = "once-" + number;
        this.lines = Load.articles(number * ARTICLES, ARTICLES).stream()
                .map(LoadArticle::json)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    String key() {
        return key;
    }

    /** Whatever happens meanwhile; all are told of one run, and there is no other. */
    void assertOneRun(Runnable meanwhile) throws Exception {
        Callable<Long> send =
                () -> Load.acknowledged(() -> Api.json(ingest.upload("/api/intake-runs?name=" + key, key, lines)))
                        .path("id")
                        .asLong();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> senders.submit(send))
                    .toList();
            meanwhile.run();
            var runs = new HashSet<Long>();
            for (var answer : answers) runs.add(answer.get());
            assertThat(runs).as("runs that the senders of %s were told of", key).hasSize(1);
        }
        await("the run of " + key)
                .atMost(Load.PATIENCE)
                .ignoreExceptions()
                .until(() -> !runs().contains("WAITING") && !runs().contains("RUNNING"));
        assertThat(runs()).as("runs of %s", key).isEqualTo("DONE, " + ARTICLES + " accepted, 0 known");
    }

    void assertOneRun() throws Exception {
        assertOneRun(() -> {});
    }

    private String runs() {
        return StreamSupport.stream(
                        rig.ingest.json("/api/intake-runs?limit=500").spliterator(), false)
                .filter(run -> run.path("name").asText().equals(key))
                .filter(run -> !run.path("state").asText().equals("UPLOADING"))
                .map(run -> run.path("state").asText() + ", " + run.path("accepted") + " accepted, " + run.path("known")
                        + " known")
                .collect(Collectors.joining("; "));
    }
}
