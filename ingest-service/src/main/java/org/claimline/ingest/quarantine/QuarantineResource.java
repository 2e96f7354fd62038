package org.claimline.ingest.quarantine;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.claimline.api.Article;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.Extraction;
import org.claimline.api.QuarantineApi;
import org.claimline.api.QuarantineLine;
import org.claimline.api.QuarantineState;
import org.claimline.api.QuarantinedArticle;
import org.claimline.ingest.archive.Archive;
import org.claimline.ingest.archive.Arrival;
import org.claimline.ingest.archive.Snapshots;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.delivery.Backlog;
import org.claimline.ingest.delivery.Relay;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What waits for a person. Each decision may be sent again: it changes nothing any more. */
@RunOnVirtualThread
public class QuarantineResource implements QuarantineApi {
    private static final int MOST = 500;

    private final Quarantine quarantine;
    private final Archive archive;
    private final Snapshots snapshots;
    private final ClaimExtractor extractor;
    private final Database database;
    private final Backlog backlog;
    private final Relay relay;

    QuarantineResource(
            Quarantine quarantine,
            Archive archive,
            Snapshots snapshots,
            ClaimExtractor extractor,
            Database database,
            Backlog backlog,
            Relay relay) {
        this.quarantine = quarantine;
        this.archive = archive;
        this.snapshots = snapshots;
        this.extractor = extractor;
        this.database = database;
        this.backlog = backlog;
        this.relay = relay;
    }

    @Override
    public List<QuarantineLine> held(@Nullable QuarantineState state, @Nullable Long run, int limit) {
        if (limit < 1 || limit > MOST)
            throw new ProblemException(
                    400, "Parameter not understood", "limit: expected 1 to " + MOST + ", got " + limit);
        return quarantine.list(state, run, limit);
    }

    @Override
    public QuarantinedArticle one(String digest) {
        return database.transaction(connection -> known(connection, digest));
    }

    @Override
    public ArticleSnapshot release(String digest) {
        backlog.requireRoom();
        var found = one(digest);
        var article = withoutDoubt(found.article());
        var extraction = new Extraction(article, extractor.extract(article));
        var snapshot = database.transaction(connection -> {
            // Of two who decide at once the second sees what the first has done.
            known(connection, digest);
            archive.keepAlone(connection, new Arrival(extraction, null));
            quarantine.decide(connection, digest, QuarantineState.RELEASED);
            return snapshots.of(connection, digest).orElseThrow();
        });
        relay.wake();
        return snapshot;
    }

    @Override
    public QuarantineLine discard(String digest) {
        return database.transaction(connection -> {
            if (known(connection, digest).line().state() == QuarantineState.RELEASED)
                throw new ProblemException(
                        409, "Released before", "it is stored as an article; undoing that is not offered here");
            quarantine.decide(connection, digest, QuarantineState.DISCARDED);
            return known(connection, digest).line();
        });
    }

    private QuarantinedArticle known(Connection connection, String digest) throws SQLException {
        if (!digest.matches("[0-9a-f]{64}")) throw new UnknownQuarantineException(digest);
        return quarantine.one(connection, digest).orElseThrow(() -> new UnknownQuarantineException(digest));
    }

    private static Article withoutDoubt(Article article) {
        return new Article(
                article.digest(),
                article.text(),
                article.title(),
                article.outlet(),
                article.url(),
                article.publishedAt(),
                article.language(),
                article.authors(),
                article.modifiedAt(),
                article.rolling(),
                null);
    }
}
