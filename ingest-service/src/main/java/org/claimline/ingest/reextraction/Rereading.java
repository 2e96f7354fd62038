package org.claimline.ingest.reextraction;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.claimline.api.Article;
import org.claimline.api.Mention;
import org.claimline.ingest.archive.Readings;
import org.claimline.ingest.claim.ClaimExtractor;
import org.claimline.ingest.delivery.Backlog;
import org.claimline.ingest.delivery.Relay;
import org.claimline.ingest.intake.ArticleReading;
import org.claimline.ingest.intake.FormulatedClaim;
import org.claimline.ingest.intake.Tried;
import org.claimline.ingest.work.Caution;
import org.jboss.logging.Logger;

/** Reads what is stored again, from where it was left to its end, step by step. */
@Singleton
final class Rereading {
    private static final Logger LOG = Logger.getLogger(Rereading.class);
    private static final int ARTICLES_A_STEP = 50;
    private static final Duration UNTIL_THERE_IS_ROOM = Duration.ofSeconds(2);

    private final Readings readings;
    private final ReextractionLedger ledger;
    private final ClaimExtractor extractor;
    private final ArticleReading reading;
    private final Backlog backlog;
    private final Relay relay;

    Rereading(
            Readings readings,
            ReextractionLedger ledger,
            ClaimExtractor extractor,
            ArticleReading reading,
            Backlog backlog,
            Relay relay) {
        this.readings = readings;
        this.ledger = ledger;
        this.extractor = extractor;
        this.reading = reading;
        this.backlog = backlog;
        this.relay = relay;
    }

    /** Works on it until it has ended, was stopped, or this instance goes down. */
    void work(Taken taken, BooleanSupplier running) {
        var caution = new Caution(taken.singly(), taken.alone());
        for (var position = taken.position(); running.getAsBoolean(); ) {
            if (backlog.full()) {
                ledger.giveBack(taken, UNTIL_THERE_IS_ROOM, "it pauses: too many articles wait for claims-service");
                return;
            }
            var some = readings.after(position, caution.alone() ? 1 : ARTICLES_A_STEP);
            if (some.isEmpty()) {
                ledger.finish(taken);
                return;
            }
            if (!ledger.commit(taken, caution.alone() ? readAlone(taken, some, caution) : read(some))) return;
            caution.gotOn(some.size());
            relay.wake();
            position = some.getLast().article().digest();
        }
    }

    private List<Reread> readAlone(Taken taken, List<Readings.Stored> one, Caution caution) {
        if (caution.passesOver())
            return List.of(new Reread.Failed(one.getFirst().article().digest(), Caution.reason()));
        // The first text takes a process long to read, which is not this article's doing.
        reading.warmUp();
        ledger.suspect(taken);
        return read(one);
    }

    private List<Reread> read(List<Readings.Stored> some) {
        var ours = some.stream()
                .filter(Rereading::ours)
                .map(Readings.Stored::article)
                .toList();
        var claims = Tried.each(ours, extractor::extract).iterator();
        return some.stream()
                .map(one -> ours(one)
                        ? reread(one.article(), claims.next())
                        : new Reread.PassedOver(one.article().digest()))
                .toList();
    }

    /** Whether its claims were found by us: those that somebody else has put into words are his. */
    private static boolean ours(Readings.Stored stored) {
        return stored.extractor() == null || !stored.extractor().startsWith(FormulatedClaim.EXTRACTOR);
    }

    private static Reread reread(Article article, Tried<List<Mention>> claims) {
        if (claims.value() != null) return new Reread.Found(article.digest(), claims.value());
        var reference = UUID.randomUUID();
        LOG.errorf(claims.error(), "article %s could not be read again: %s", article.digest(), reference);
        return new Reread.Failed(
                article.digest(), "the service failed to read it; its log holds the details under " + reference);
    }
}
