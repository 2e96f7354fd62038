package org.claimline.claims.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.LeftOut;
import org.claimline.claims.assessment.KnownReferences;
import org.claimline.claims.assessment.ReferenceShelf;
import org.claimline.claims.claim.Claims;

/** Reads which claims and assessors' figures a timeline shows side by side. */
@ApplicationScoped
public class SeriesReader {
    private final Claims claims;
    private final ReferenceShelf references;

    SeriesReader(Claims claims, ReferenceShelf references) {
        this.claims = claims;
        this.references = references;
    }

    /**
     * What stands side by side.
     *
     * @param claims in the order of their days, without what stands beside each
     * @param more whether there are earlier claims, which were not read
     * @param references all that are known, of which the assessments are some
     */
    public record Shown(
            List<Claim> claims,
            List<Assessment> assessments,
            List<LeftOut> leftOut,
            boolean more,
            KnownReferences references) {}

    /**
     * The latest claims within a scope, and the figures beside them.
     *
     * @param limit claims that are read
     */
    public Shown read(Scope scope, int limit) {
        var found = claims.sketches(scope.within(), scope::dated, limit + 1);
        var read = found.subList(0, Math.min(limit, found.size())).reversed();
        var known = references.known(scope.knowledge());
        var series = scope.series(read, Claims.Sketch::outline, known.figures(scope.measure()));
        return new Shown(
                claims.of(series.claims(), scope.knowledge()),
                series.assessments(),
                series.leftOut(),
                found.size() > limit,
                known);
    }
}
