package org.claimline.claims.timeline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.api.LeftOut;
import org.claimline.api.Window;
import org.claimline.claims.claim.Outline;
import org.jspecify.annotations.Nullable;

/** Keeps what may stand in a series, and counts what may not, by reason. */
final class LeftOuts {
    private static final String WITHDRAWN =
            "only former versions of its articles state it: shown in the list of claims";

    private final Counting counting;
    private final Map<String, int[]> byReason = new TreeMap<>();

    LeftOuts(Counting counting) {
        this.counting = counting;
    }

    boolean keepsClaim(Outline claim) {
        return keeps(claim.withdrawn() ? WITHDRAWN : counting.obstacle(claim.window()), 0);
    }

    boolean keepsAssessment(@Nullable Window window) {
        return keeps(counting.obstacle(window), 1);
    }

    private boolean keeps(@Nullable String reason, int kind) {
        if (reason != null) byReason.computeIfAbsent(reason, absent -> new int[2])[kind]++;
        return reason == null;
    }

    List<LeftOut> counted() {
        return byReason.entrySet().stream()
                .map(reason -> new LeftOut(reason.getKey(), reason.getValue()[0], reason.getValue()[1]))
                .toList();
    }
}
