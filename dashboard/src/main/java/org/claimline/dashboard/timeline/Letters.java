package org.claimline.dashboard.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.Claim;
import org.claimline.api.Reliability;
import org.claimline.api.SourceStanding;
import org.jspecify.annotations.Nullable;

/**
 * The claimants' letters on one measure.
 *
 * @param standings by the source's id; null where none are kept, as of a past day
 */
record Letters(@Nullable Map<String, SourceStanding> standings) {
    static final Letters NOT_KEPT = new Letters(null);

    static Letters of(List<SourceStanding> standings) {
        return new Letters(standings.stream()
                .collect(Collectors.toMap(one -> one.source().id(), Function.identity(), (one, other) -> one)));
    }

    ClaimGrade grade(Claim claim) {
        if (standings == null) return new ClaimGrade(null, null, claim.credibility());
        var standing = standings.get(claim.claimant().id());
        return standing == null
                ? new ClaimGrade(Reliability.F, null, claim.credibility())
                : new ClaimGrade(standing.latest().letter(), standing.latest().day(), claim.credibility());
    }
}
