package org.claimline.dashboard;

import java.time.Instant;
import java.util.List;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.QuarantineApi;
import org.claimline.api.QuarantineLine;
import org.claimline.api.QuarantineState;
import org.claimline.api.QuarantinedArticle;

/** ingest-service's quarantine: one page that may be no article. */
class FakeQuarantine implements QuarantineApi {
    static final String DIGEST = "d".repeat(64);
    static volatile String asked = "";

    private static final QuarantineLine LINE = new QuarantineLine(
            DIGEST,
            "the page is behind a paywall and shows 12 words of its article",
            QuarantineState.HELD,
            "<i>Subscribe</i>",
            null,
            null,
            "Read on with a subscription",
            7L,
            Instant.parse("2022-09-12T09:00:00Z"),
            null);

    @Override
    public List<QuarantineLine> held(QuarantineState state, Long run, int limit) {
        FakeArticles.answerOrFail();
        return state == QuarantineState.HELD && !FakeArticles.empty ? List.of(LINE) : List.of();
    }

    @Override
    public QuarantinedArticle one(String digest) {
        throw new UnsupportedOperationException("no page shows it");
    }

    @Override
    public ArticleSnapshot release(String digest) {
        if (!digest.equals(DIGEST)) throw FakeClaims.problem(404, "expected the digest of something in quarantine");
        asked = "release";
        return Fixture.articles().getFirst();
    }

    @Override
    public QuarantineLine discard(String digest) {
        asked = "discard";
        return LINE;
    }
}
