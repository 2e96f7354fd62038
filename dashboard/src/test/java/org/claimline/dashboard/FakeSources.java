package org.claimline.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.MergedSource;
import org.claimline.api.Moment;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceChange;
import org.claimline.api.SourceEvent;
import org.claimline.api.SourceMerge;
import org.claimline.api.SourcePage;
import org.claimline.api.SourceRole;
import org.claimline.api.SourceUnmerge;
import org.claimline.api.SourcesApi;

/** claims-service's sources: the cast, one with hostile words, and one that was merged. */
class FakeSources implements SourcesApi {
    /** Not even the assessors, and nothing of theirs. */
    static volatile boolean none;

    static List<Assessment> assessments() {
        return none ? List.of() : Fixture.assessments();
    }

    @Override
    public SourcePage sources(
            String q,
            SourceRole role,
            Side side,
            Boolean known,
            Moment asOf,
            Moment ingestedBy,
            String cursor,
            int limit) {
        FakeClaims.answerOrFail();
        var found = all().filter(one -> one.mergedInto() == null)
                .filter(one -> q == null || one.name().contains(q))
                .filter(one -> role == null || one.role() == role)
                .filter(one -> side == null || one.side() == side)
                .toList();
        return new SourcePage(found, found.size(), null);
    }

    static Stream<Source> all() {
        if (none) return Stream.empty();
        if (FakeClaims.none) return Stream.of(Cast.ISW, Cast.UK_MOD);
        return Stream.of(
                Cast.ZELENSKYY,
                Cast.HROMOV,
                Cast.ZALUZHNYI,
                Cast.MALIAR,
                Cast.HUMENIUK,
                Cast.ISW,
                Cast.UK_MOD,
                Cast.HOSTILE,
                Cast.HROMOV_AGAIN);
    }

    @Override
    public Source source(String id, Moment asOf, Moment ingestedBy) {
        FakeClaims.answerOrFail();
        return all().filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> FakeClaims.problem(404, "There is no source " + id + "."));
    }

    @Override
    public List<SourceEvent> history(String id) {
        return List.of();
    }

    @Override
    public Source describe(String id, Source source) {
        throw FakeClaims.problem(405, "the dashboard never describes");
    }

    @Override
    public Source change(String id, SourceChange change) {
        throw FakeClaims.problem(405, "the dashboard never describes");
    }

    @Override
    public MergedSource merge(String id, String key, SourceMerge order) {
        throw FakeClaims.problem(405, "the dashboard never merges");
    }

    @Override
    public MergedSource unmerge(String id, String key, SourceUnmerge order) {
        throw FakeClaims.problem(405, "the dashboard never merges");
    }
}
