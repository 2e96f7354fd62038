package org.claimline.ingest.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.claimline.ingest.article.ArticleParser;
import org.claimline.ingest.claim.ClaimExtractor;

/** Makes the pure core known to the beans around it. */
final class ReadersProducer {
    private ReadersProducer() {}

    @Produces
    @Singleton
    static ArticleParser parser() {
        return new ArticleParser();
    }

    @Produces
    @Singleton
    static ClaimExtractor extractor() {
        return new ClaimExtractor();
    }
}
