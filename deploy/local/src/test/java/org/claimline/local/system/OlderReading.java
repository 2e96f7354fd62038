package org.claimline.local.system;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** An installation whose articles an older extractor has read. */
record OlderReading(Claimline claimline) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Lets it be so, in both services. */
    void make() throws SQLException {
        try (var connection = claimline.connect("ingest");
                var statement = connection.createStatement()) {
            for (var sql : OlderExtractor.STATEMENTS) statement.executeUpdate(sql);
        }
        awaitDelivered();
    }

    /** Has everything read again; what came of it, once claims-service knows. */
    JsonNode readAgain() {
        var begun = Api.json(
                claimline.ingest.upload("/api/reextractions", UUID.randomUUID().toString(), new byte[0]));
        var path = "/api/reextractions/" + begun.path("id").asLong();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                claimline.ingest.json(path).path("state").asText())
                        .isEqualTo("DONE"));
        awaitDelivered();
        return claimline.ingest.json(path);
    }

    /** Every claim with how often it is there, without its id and what follows from other claims. */
    Map<JsonNode, Long> claims() {
        return claimline.claims.claims("").stream()
                .map(OlderReading::withoutId)
                .collect(groupingBy(Function.identity(), counting()));
    }

    private static JsonNode withoutId(JsonNode claim) {
        ObjectNode copy = claim.deepCopy();
        // The extractor's name is that of whoever found the claim first.
        copy.remove(List.of("id", "comparison", "credibility", "extractor"));
        return copy;
    }

    private void awaitDelivered() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(claimline.ingest.json("/api/deliveries?state=WAITING"))
                        .isEmpty());
    }
}
