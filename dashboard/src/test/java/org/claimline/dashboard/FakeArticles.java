package org.claimline.dashboard;

import java.util.List;
import org.claimline.api.ArticleInput;
import org.claimline.api.ArticleLine;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.ArticlesApi;

/** ingest-service's articles over the fixture; can be told to fail. */
class FakeArticles implements ArticlesApi {
    static volatile boolean down;
    static volatile boolean empty;
    static volatile ArticleInput stored;

    @Override
    public ArticleSnapshot store(ArticleInput input) {
        answerOrFail();
        stored = input;
        return Fixture.articles().getFirst();
    }

    @Override
    public ArticleSnapshot article(String digest) {
        answerOrFail();
        return Fixture.articles().stream()
                .filter(one -> one.id().equals(digest))
                .findFirst()
                .orElseThrow(() -> FakeClaims.problem(404, "There is no article with that digest."));
    }

    @Override
    public List<ArticleLine> articles(int limit) {
        answerOrFail();
        return empty
                ? List.of()
                : Fixture.articles().stream().map(FakeArticles::line).toList();
    }

    static void answerOrFail() {
        if (down) throw FakeClaims.problem(503, "down for the test");
    }

    private static ArticleLine line(ArticleSnapshot one) {
        var article = one.article();
        return new ArticleLine(
                one.id(),
                article.title(),
                article.outlet(),
                article.url(),
                article.publishedAt(),
                one.ingestedAt(),
                one.deliveredAt(),
                one.claims().size());
    }
}
