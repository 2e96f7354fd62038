package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What stands out, beside the chart.
 *
 * @param found the weightiest kind first
 * @param claims how many claims were looked at
 * @param more whether others match that were not looked at
 */
record StandOuts(List<StandOut> found, int claims, boolean more) {
    /** As many as stand beside the chart without outgrowing it. */
    private static final int BESIDE = 4;

    static StandOuts of(Findings findings, @Nullable LocalDate asOf) {
        return new StandOuts(
                findings.findings().stream()
                        .map(finding -> StandOut.of(finding, asOf))
                        .toList(),
                findings.claims(),
                findings.more());
    }

    /** What stands beside the chart; a single one is not worth a fold. */
    public List<StandOut> first() {
        return found.size() <= BESIDE + 1 ? found : found.subList(0, BESIDE);
    }

    /** What is folded away below it. */
    public List<StandOut> further() {
        return found.subList(first().size(), found.size());
    }
}
