package org.claimline.claims.atlas;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Atlas;
import org.claimline.api.AtlasApi;
import org.claimline.api.AtlasControl;
import org.claimline.api.Claim;
import org.claimline.api.ClaimQuery;
import org.claimline.api.ClaimRelation;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.Side;
import org.claimline.api.WindowBasis;
import org.claimline.claims.boundary.Boundaries;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.comparison.StoredComparer;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The map. It is made when it is read, so it never lags behind claims or references. */
@RunOnVirtualThread
class AtlasResource implements AtlasApi {
    /** More than a map can hold apart. */
    private static final int MOST_CONTROLS = 1_000;

    private static final String MAPPED = "c.measure in ('AREA', 'CONTROL')";

    private final Claims claims;
    private final StoredComparer comparer;
    private final Regions regions;
    private final Boundaries boundaries;

    AtlasResource(Claims claims, StoredComparer comparer, Regions regions, Boundaries boundaries) {
        this.claims = claims;
        this.comparer = comparer;
        this.regions = regions;
        this.boundaries = boundaries;
    }

    @Override
    public Atlas atlas(
            HeldBy heldBy,
            @Nullable Side side,
            @Nullable String claimant,
            @Nullable WindowBasis basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy) {
        if (heldBy == HeldBy.CONTESTED)
            throw new ProblemException(
                    400, "Parameter not allowed", "heldBy: expected UKRAINE or RUSSIA, got " + heldBy);
        var knowledge = new Knowledge(asOf, ingestedBy);
        var asked =
                ClaimFilter.of(new ClaimQuery(null, side, claimant, null, null, null, from, to, null, null), knowledge);
        var found = controls(asked.about(Measure.CONTROL, null));
        var areas = asked.about(Measure.AREA, heldBy);
        var always = asked.within(null, null);
        return new Atlas(
                heldBy,
                regions.read(areas, basis),
                found.subList(0, Math.min(MOST_CONTROLS, found.size())),
                regions.unplaced(areas, basis),
                claims.firstDay(always, query -> query.where(MAPPED)).orElse(null),
                claims.lastDay(always, query -> query.where(MAPPED)).orElse(null),
                found.size() > MOST_CONTROLS,
                boundaries.citation());
    }

    private List<AtlasControl> controls(ClaimFilter asked) {
        var latest = claims.latestOfEach(
                "c.place_ids[1]",
                asked,
                query -> query.where("c.stance <> 'UNCONFIRMED'").where(Claims.STANDING),
                MOST_CONTROLS + 1);
        var contradicted = comparer.contradictions(latest, asked.query().to(), asked.knowledge());
        return latest.stream()
                .map(claim -> control(claim, contradicted.getOrDefault(claim.id(), List.of())))
                .toList();
    }

    private static AtlasControl control(Claim claim, List<ClaimRelation> contradictions) {
        return new AtlasControl(claim.places().getFirst(), StoredComparer.holder(claim), claim, contradictions);
    }
}
