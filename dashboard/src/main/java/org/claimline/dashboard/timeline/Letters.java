package org.claimline.dashboard.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.api.Claim;
import org.claimline.api.Reliability;
import org.claimline.api.SourceStanding;

/**
 * The claimants' letters on one measure.
 *
 * @param standings by the source's id
 */
record Letters(Map<String, SourceStanding> standings) {
    static Letters of(List<SourceStanding> standings) {
        return new Letters(standings.stream()
                .collect(Collectors.toMap(one -> one.source().id(), Function.identity(), (one, other) -> one)));
    }

    ClaimGrade grade(Claim claim) {
        var standing = standings.get(claim.claimant().id());
        return standing == null
                ? new ClaimGrade(Reliability.F, null, claim.credibility())
                : new ClaimGrade(standing.latest().letter(), standing.latest().day(), claim.credibility());
    }
}
