package org.claimline.ingest.intake;

import io.quarkus.runtime.Startup;
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

    /** Made at the start: its lexicons take longer to load than a caller should wait. */
    @Produces
    @Singleton
    @Startup
    static ClaimExtractor extractor() {
        return new ClaimExtractor();
    }
}
