package org.claimline.dashboard;

import java.time.Instant;
import java.util.List;
import org.claimline.api.LostSplit;
import org.claimline.api.Split;
import org.claimline.api.SplitOrder;
import org.claimline.api.SplitsApi;
import org.claimline.api.UndoOrder;

/** claims-service's splits: one whose article no longer states what was set apart. */
class FakeSplits implements SplitsApi {
    static final String WHY = "it speaks of <b>other</b> ground";

    @Override
    public Split split(long id, String key, SplitOrder order) {
        throw new UnsupportedOperationException("no page does it");
    }

    @Override
    public Split split(long id) {
        return new Split(id, 1, List.of(), List.of(), "an editor", WHY, Instant.parse("2022-09-12T09:00:00Z"), null);
    }

    @Override
    public List<LostSplit> lost() {
        FakeClaims.answerOrFail();
        var article = Fixture.articles().getFirst();
        return FakeArticles.empty
                ? List.of()
                : List.of(new LostSplit(
                        split(1), article.id(), null, article.claims().getFirst(), List.of(7L)));
    }

    @Override
    public Split undo(long id, UndoOrder order) {
        throw new UnsupportedOperationException("no page does it");
    }
}
