package org.claimline.ingest.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.claimline.ingest.archive.Archive;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.archive.Snapshots;
import org.claimline.ingest.article.UnusableArticleException;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.delivery.Backlog;
import org.claimline.ingest.delivery.Relay;
import org.claimline.ingest.idempotency.Answer;
import org.claimline.ingest.idempotency.Claim;
import org.claimline.ingest.quarantine.Quarantine;

/** Stores an article that somebody brings by itself, with its delivery and its answer, all at once. */
@Singleton
final class Storing {
    private final Database database;
    private final Archive archive;
    private final Snapshots snapshots;
    private final Quarantine quarantine;
    private final Backlog backlog;
    private final Relay relay;
    private final ObjectMapper json;

    Storing(
            Database database,
            Archive archive,
            Snapshots snapshots,
            Quarantine quarantine,
            Backlog backlog,
            Relay relay,
            ObjectMapper json) {
        this.database = database;
        this.archive = archive;
        this.snapshots = snapshots;
        this.quarantine = quarantine;
        this.backlog = backlog;
        this.relay = relay;
        this.json = json;
    }

    /**
     * Stores and answers: 201 for a new one, 200 for a known one.
     *
     * @param address under which articles are found
     * @throws UnusableArticleException 422 if it may be no article: it is in quarantine then
     */
    Answer store(Arrival arrival, String address, Claim claim, String fingerprint) {
        var article = arrival.article();
        if (article.doubt() != null) {
            quarantine.hold(arrival);
            throw UnusableArticleException.doubtful(article.doubt());
        }
        backlog.requireRoom();
        var answer = database.transaction(connection -> {
            var created = archive.keepAlone(connection, arrival);
            var snapshot = snapshots.of(connection, article.digest()).orElseThrow();
            var one = new Answer(
                    created ? 201 : 200, created ? address + "/" + article.digest() : null, written(snapshot));
            claim.answer(connection, fingerprint, one);
            return one;
        });
        if (answer.status() == 201) relay.wake();
        return answer;
    }

    private String written(Object snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot can be written", e);
        }
    }
}
