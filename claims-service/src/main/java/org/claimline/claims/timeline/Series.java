package org.claimline.claims.timeline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.api.Assessment;
import org.claimline.api.LeftOut;
import org.claimline.api.WindowBasis;
import org.claimline.claims.claim.Outline;

/**
 * Claims and assessors' figures that count alike, so that they may stand side by side.
 *
 * @param leftOut what counts the other way
 */
record Series<C>(List<C> claims, List<Assessment> assessments, List<LeftOut> leftOut) {

    /** @param outline of a claim, whatever more is known of it */
    static <C> Series<C> of(
            WindowBasis basis, List<C> claims, Function<C, Outline> outline, List<Assessment> assessments) {
        var leftOut = new LeftOuts(Counting.of(
                basis,
                Stream.concat(
                        claims.stream()
                                .map(outline)
                                .filter(claim -> !claim.withdrawn())
                                .map(Outline::window),
                        assessments.stream().map(Assessment::window))));
        var counted = claims.stream()
                .filter(claim -> leftOut.keepsClaim(outline.apply(claim)))
                .toList();
        var beside = assessments.stream()
                .filter(figure -> leftOut.keepsAssessment(figure.window()))
                .toList();
        return new Series<>(counted, beside, leftOut.counted());
    }
}
