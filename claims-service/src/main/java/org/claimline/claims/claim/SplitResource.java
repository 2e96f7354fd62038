package org.claimline.claims.claim;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import org.claimline.api.LostSplit;
import org.claimline.api.Split;
import org.claimline.api.SplitOrder;
import org.claimline.api.SplitsApi;
import org.claimline.api.UndoOrder;
import org.jspecify.annotations.Nullable;

/** Splits: ordered, read, undone. */
@RunOnVirtualThread
class SplitResource implements SplitsApi {
    private final Splits splits;
    private final LostSplits lost;

    SplitResource(Splits splits, LostSplits lost) {
        this.splits = splits;
        this.lost = lost;
    }

    @Override
    public Split split(long id, @Nullable String key, SplitOrder order) {
        return splits.split(id, key == null ? "" : key, order);
    }

    @Override
    public Split split(long id) {
        return splits.byId(id);
    }

    @Override
    public List<LostSplit> lost() {
        return lost.all();
    }

    @Override
    public Split undo(long id, UndoOrder order) {
        return splits.undo(id, order);
    }
}
