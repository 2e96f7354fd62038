package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.local.system.Api;

/**
 * Generated articles on their way into an installation, as a desk's script sends them: each portion under a key of its own, again under the
 * same key until it is acknowledged, and never again afterwards.
 */
final class Load {
    /** Where a bug loses something, its test waits for it so long. */
    static final Duration PATIENCE = Duration.ofMinutes(Scale.full() ? 10 : 4);

    private final Rig rig;
    private final String name;
    private final Map<String, Portion> acknowledged = new ConcurrentHashMap<>();
    private final Set<LoadArticle> sent = ConcurrentHashMap.newKeySet();

    /** @param name what keys begin with */
    Load(Rig rig, String name) {
        this.rig = rig;
        this.name = name;
    }

    private record Portion(long run, int articles) {}

    /** Sends all but the last in one upload, the last by itself; returns when both are acknowledged. */
    void send(List<LoadArticle> portion) {
        if (portion.isEmpty()) return;
        if (portion.size() > 1) upload(portion.subList(0, portion.size() - 1));
        post(portion.getLast());
    }

    /** Uploads articles in one batch; returns when that is acknowledged. */
    void upload(List<LoadArticle> articles) {
        var key = name + "-" + articles.getFirst().number();
        var lines = articles.stream().map(LoadArticle::json).collect(Collectors.joining("\n"));
        var bytes = lines.getBytes(StandardCharsets.UTF_8);
        var run = acknowledged(() -> Api.json(rig.ingest.upload("/api/intake-runs?name=" + key, key, bytes)));
        acknowledged.put(key, new Portion(run.path("id").asLong(), articles.size()));
        sent.addAll(articles);
    }

    /** Posts one article by itself; returns when that is acknowledged. */
    void post(LoadArticle article) {
        var body = article.json().getBytes(StandardCharsets.UTF_8);
        acknowledged(() -> Api.json(rig.ingest.post("/api/articles", "application/json", body)));
        sent.add(article);
    }

    static JsonNode acknowledged(Callable<JsonNode> request) {
        return await("an acknowledgement")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(request, answer -> !answer.isMissingNode());
    }

    /** Every portion is one run that read all of it, once; each claim is there, field by field, and no other. */
    void assertArrived() {
        acknowledged.forEach(this::assertKept);
        acknowledged.forEach((key, portion) -> assertThat(ended(portion.run()))
                .as("the run of %s", key)
                .isEqualTo("DONE: " + portion.articles() + " accepted, 0 known, 0 quarantined, 0 failed"));
        assertThat(runsByName()).as("one run for each key").isEqualTo(keysOnce());
        awaitDelivered();
        var found = claims().stream().map(ExpectedClaim::of).toList();
        var expected =
                sent.stream().flatMap(article -> article.claims().stream()).toList();
        assertThat(differences(expected, found)).isEmpty();
    }

    /** What was acknowledged is there, and whole. */
    private void assertKept(String key, Portion portion) {
        var answer = await("an answer about " + key)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(() -> rig.ingest.get("/api/intake-runs/" + portion.run()), one -> one.statusCode() < 500);
        assertThat(answer.statusCode()).as("acknowledged run of %s", key).isEqualTo(200);
        assertThat(Api.json(answer).path("state").asText())
                .as("state of the acknowledged run of %s", key)
                .isNotEqualTo("UPLOADING");
    }

    private String ended(long id) {
        var run = await("run " + id + " to end")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> rig.ingest.json("/api/intake-runs/" + id), answer -> answer.hasNonNull("finishedAt"));
        return "%s: %d accepted, %d known, %d quarantined, %d failed"
                .formatted(
                        run.path("state").asText(),
                        run.path("accepted").asInt(),
                        run.path("known").asInt(),
                        run.path("quarantined").asInt(),
                        run.path("failed").asInt());
    }

    /** What broke off before its end was no run, and is forgotten after a minute. */
    private Map<String, Long> runsByName() {
        return elements(rig.ingest.json("/api/intake-runs?limit=500")).stream()
                .filter(run -> !run.path("state").asText().equals("UPLOADING"))
                .map(run -> run.path("name").asText())
                .filter(acknowledged::containsKey)
                .collect(Collectors.groupingBy(run -> run, TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> keysOnce() {
        return acknowledged.keySet().stream().collect(Collectors.toMap(key -> key, key -> 1L, Long::sum, TreeMap::new));
    }

    /** Nothing of what was acknowledged waits, and nothing was refused. */
    void awaitDelivered() {
        await("all deliveries")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> rig.ingest.json("/api/deliveries?state=WAITING").isEmpty());
        assertThat(rig.ingest.json("/api/deliveries?state=REJECTED"))
                .as("deliveries given up")
                .isEmpty();
    }

    /** No article was sent to claims-service while another way to it had no answer yet. */
    void assertCarriedOnce() {
        assertThat(rig.toClaims.underway.twice())
                .as("deliveries of an article that was under way")
                .isZero();
    }

    /** The claims of this load, as they are told. */
    List<JsonNode> claims() {
        var digests = sent.stream().map(LoadArticle::digest).collect(Collectors.toSet());
        return rig.claims.claims("").stream()
                .filter(claim -> digests.contains(claim.path("digest").asText()))
                .toList();
    }

    int articles() {
        return sent.size();
    }

    /** At most ten of what is missing, unexpected or there twice. */
    private static List<String> differences(List<ExpectedClaim> expected, List<ExpectedClaim> found) {
        var counts = new TreeMap<String, Integer>();
        expected.forEach(claim -> counts.merge(claim.toString(), 1, Integer::sum));
        found.forEach(claim -> counts.merge(claim.toString(), -1, Integer::sum));
        var differences = new ArrayList<String>();
        new TreeSet<>(counts.keySet()).forEach(claim -> {
            int count = counts.get(claim);
            if (count != 0) differences.add((count > 0 ? "missing: " : "one too many: ") + claim);
        });
        return differences.stream().limit(10).toList();
    }

    static List<LoadArticle> articles(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(LoadArticle::new).toList();
    }

    private static List<JsonNode> elements(JsonNode list) {
        var elements = new ArrayList<JsonNode>();
        list.forEach(elements::add);
        return elements;
    }
}
