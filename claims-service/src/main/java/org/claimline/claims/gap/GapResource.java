package org.claimline.claims.gap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.LocalDate;
import org.claimline.api.ClaimQuery;
import org.claimline.api.Gap;
import org.claimline.api.GapApi;
import org.claimline.api.GapPeriod;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Moment;
import org.claimline.api.PublishedRatio;
import org.claimline.api.Side;
import org.claimline.claims.claim.ClaimFilter;
import org.claimline.claims.claim.Claims;
import org.claimline.claims.claim.Limits;
import org.claimline.claims.comparison.StoredComparer;
import org.claimline.claims.jdbc.Query;
import org.claimline.claims.knowledge.Knowledge;
import org.claimline.claims.place.Gazetteer;
import org.claimline.claims.source.Sources;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The gap table. It is made when it is read, of the latest claims that match: so it never lags behind claims or references. */
@RunOnVirtualThread
class GapResource implements GapApi {
    private final Claims claims;
    private final StoredComparer comparer;
    private final PublishedRatios published;
    private final Sources sources;
    private final Gazetteer gazetteer;

    GapResource(
            Claims claims, StoredComparer comparer, PublishedRatios published, Sources sources, Gazetteer gazetteer) {
        this.claims = claims;
        this.comparer = comparer;
        this.published = published;
        this.sources = sources;
        this.gazetteer = gazetteer;
    }

    @Override
    public Gap gap(
            Measure measure,
            @Nullable Side side,
            @Nullable String claimant,
            @Nullable String place,
            @Nullable HeldBy heldBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            GapPeriod period,
            @Nullable Moment asOf,
            @Nullable Moment ingestedBy,
            int limit) {
        Limits.sensible(limit);
        var knowledge = new Knowledge(asOf, ingestedBy);
        var unit = measure.unit();
        if (unit == null)
            throw new ProblemException(
                    400, "Parameter not allowed", "measure: expected one with a quantity, got " + measure);
        var query = new ClaimQuery(measure, side, claimant, null, place, heldBy, from, to, null, null);
        var filter = ClaimFilter.of(query, knowledge);
        var found = claims.newest(filter, asked -> comparable(asked, knowledge), limit + 1);
        var read = found.subList(0, Math.min(limit, found.size()));
        var table = new GapTable(period);
        table.add(read, comparer.comparer(knowledge));
        for (var ratio : published.matching(query)) add(table, ratio);
        return new Gap(measure, period, table.cells(unit), read.size(), found.size() > limit);
    }

    @Override
    public PublishedRatio publish(String id, @Nullable PublishedRatio ratio) {
        var checked = PublishedRules.check(id, ratio, sources, gazetteer);
        published.store(checked);
        return checked;
    }

    private void add(GapTable table, PublishedRatio ratio) {
        sources.byId(ratio.claimant())
                .ifPresent(source -> table.add(
                        ratio,
                        source,
                        ratio.places().stream()
                                .flatMap(id -> gazetteer.byId(id).stream())
                                .toList()));
    }

    /** Claims that stand, with days at both ends, of whoever is not an assessor itself. */
    private static Query comparable(Query query, Knowledge knowledge) {
        return query.where("c.window_start is not null and c.window_end is not null and c.stance <> 'DENIES'")
                .where(Claims.STANDING)
                .where(
                        knowledge.isNow()
                                ? "c.claimant <> all (array(select id from source where role = 'ASSESSOR'))"
                                : "s.role <> 'ASSESSOR'");
    }
}
