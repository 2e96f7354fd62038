package org.claimline.dashboard;

import java.util.List;
import org.claimline.api.ArticleSnapshot;
import org.claimline.api.ArticleVersion;
import org.claimline.api.ClaimField;
import org.claimline.api.ClaimShift;
import org.claimline.api.Presence;
import org.claimline.api.TextPiece;
import org.claimline.api.VersionChanges;
import org.claimline.api.VersionsApi;

/** ingest-service's versions: the fixture's second article is a later text of the first, the others are alone. */
class FakeVersions implements VersionsApi {
    static final String HOSTILE = "<b>bold</b> ";

    @Override
    public List<ArticleVersion> versions(String digest) {
        FakeArticles.answerOrFail();
        var both = Fixture.articles().subList(0, 2);
        var one = both.stream().anyMatch(version -> version.id().equals(digest))
                ? both
                : Fixture.articles().stream()
                        .filter(article -> article.id().equals(digest))
                        .toList();
        return one.stream().map(FakeVersions::version).toList();
    }

    @Override
    public VersionChanges changes(String digest, String since) {
        var before = Fixture.articles().get(0);
        var after = Fixture.articles().get(1);
        return new VersionChanges(
                since,
                digest,
                List.of(
                        new TextPiece(Presence.KEPT, "The army took "),
                        new TextPiece(Presence.GONE, "more than " + HOSTILE),
                        new TextPiece(Presence.ADDED, "nearly "),
                        new TextPiece(Presence.KEPT, "700 km2.")),
                List.of(
                        new ClaimShift(
                                Presence.CHANGED,
                                before.claims().getFirst(),
                                after.claims().getFirst(),
                                List.of(ClaimField.NUMBER, ClaimField.HEDGES)),
                        new ClaimShift(Presence.GONE, before.claims().getFirst(), null, List.of())));
    }

    private static ArticleVersion version(ArticleSnapshot one) {
        return new ArticleVersion(
                one.id(),
                one.article().title(),
                one.article().publishedAt(),
                null,
                one.ingestedAt(),
                one.claims().size());
    }
}
