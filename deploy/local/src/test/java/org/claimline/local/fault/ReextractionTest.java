package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimline.local.service.Service;
import org.claimline.local.system.Api;
import org.claimline.local.system.OlderExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A re-extraction whose service is killed in its middle goes on where it was, and tells of each article once. */
class ReextractionTest {
    private static final String PATH = "/api/reextractions";
    private static final String KEY = "read-again";
    /** Three steps of it. */
    private static final int ARTICLES = 120;

    @Test
    void endsWithTheSameClaimsAndOneReport(@TempDir Path folder) throws Exception {
        try (var rig = Rig.start(folder)) {
            var load = new Load(rig, "reread");
            load.upload(Load.articles(0, ARTICLES));
            load.assertArrived();
            rig.execute("ingest", OlderExtractor.STATEMENTS.toArray(String[]::new));
            load.awaitDelivered();
            assertThat(load.claims()).hasSizeLessThan(ARTICLES * LoadArticle.CLAIMS);

            var id = killedInTheMiddle(rig);
            rig.start(Service.INGEST);

            assertThat(begun(rig)).as("the answer to the same order").isEqualTo(id);
            assertReportedOnce(rig, id);
            load.assertArrived();
        }
    }

    private static long begun(Rig rig) {
        return Api.json(rig.ingest.upload(PATH, KEY, new byte[0])).path("id").asLong();
    }

    /** The last article is held, so that it cannot be at its end. */
    private static long killedInTheMiddle(Rig rig) throws Exception {
        try (var connection = rig.connect("ingest");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from article order by digest desc limit 1 for update");
            var id = begun(rig);
            await("the first step")
                    .atMost(Rig.PATIENCE)
                    .until(() -> rig.exists("ingest", "select 1 from reextraction where position > ''"));
            rig.kill(Service.INGEST);
            return id;
        }
    }

    private static void assertReportedOnce(Rig rig, long id) {
        await("the end of the re-extraction")
                .atMost(Rig.PATIENCE)
                .ignoreExceptions()
                .until(() -> rig.ingest.json(PATH + "/" + id).path("state").asText(), "DONE"::equals);
        assertThat(rig.ingest.json(PATH)).as("reports").hasSize(1);
        var tally = rig.ingest.json(PATH + "/" + id).path("tally");
        assertThat(tally.path("unchanged").asInt()).isEqualTo(ARTICLES / 3);
        assertThat(tally.path("changed").asInt()).isEqualTo(ARTICLES - ARTICLES / 3);
        var told = StreamSupport.stream(
                        rig.ingest
                                .json(PATH + "/" + id + "/changes?limit=1000")
                                .path("changes")
                                .spliterator(),
                        false)
                .collect(Collectors.groupingBy(ReextractionTest::article, Collectors.counting()));
        assertThat(told).hasSize(ARTICLES - ARTICLES / 3);
        assertThat(told.values().stream().mapToLong(count -> count).sum())
                .as("claims that read otherwise")
                .isEqualTo(tally.path("added").asLong()
                        + tally.path("gone").asLong()
                        + tally.path("altered").asLong());
    }

    private static String article(JsonNode change) {
        return change.path("digest").asText();
    }
}
