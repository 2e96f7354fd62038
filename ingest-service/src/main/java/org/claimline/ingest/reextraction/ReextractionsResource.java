package org.claimline.ingest.reextraction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import org.claimline.api.Reextraction;
import org.claimline.api.ReextractionChangePage;
import org.claimline.api.ReextractionNeed;
import org.claimline.api.ReextractionsApi;
import org.claimline.problem.ProblemException;

/** Re-extractions: whether one is needed, how far they are, what they changed, and how they are stopped. */
@RunOnVirtualThread
public class ReextractionsResource implements ReextractionsApi {
    private static final int MOST = 500;
    private static final int MOST_CHANGES = 1_000;

    private final Reextractions reextractions;

    ReextractionsResource(Reextractions reextractions) {
        this.reextractions = reextractions;
    }

    @Override
    public List<Reextraction> reextractions(int limit) {
        return reextractions.newest(within(limit, MOST));
    }

    @Override
    public ReextractionNeed need() {
        return reextractions.need();
    }

    @Override
    public Reextraction reextraction(long id) {
        return reextractions.one(id);
    }

    @Override
    public ReextractionChangePage changes(long id, long after, int limit) {
        return reextractions.changes(id, after, within(limit, MOST_CHANGES));
    }

    @Override
    public Reextraction cancel(long id) {
        return reextractions.cancel(id);
    }

    private static int within(int limit, int most) {
        if (limit < 1 || limit > most)
            throw new ProblemException(
                    400, "Parameter not understood", "limit: expected 1 to " + most + ", got " + limit);
        return limit;
    }
}
