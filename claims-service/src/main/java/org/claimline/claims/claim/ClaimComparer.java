package org.claimline.claims.claim;

import java.util.List;
import java.util.Map;
import org.claimline.api.Claim;
import org.claimline.api.ClaimRelation;
import org.claimline.api.Comparison;
import org.claimline.claims.knowledge.Knowledge;

/** Sets claims beside references; the package {@code comparison} knows how. */
public interface ClaimComparer {
    /** The same claims, each with the comparison that leads, of the references that could be known. */
    List<Claim> compared(List<Claim> claims, Knowledge knowledge);

    /** The references beside one claim that could be known, best first. */
    List<Comparison> comparisons(Claim claim, Knowledge knowledge);

    /** The same for many claims, by their ids: references are asked for once. */
    Map<Long, List<Comparison>> comparisons(List<Claim> claims, Knowledge knowledge);

    /** What claims of others that could be known mean for this one, the weightiest first. */
    List<ClaimRelation> relations(Claim claim, Knowledge knowledge);
}
