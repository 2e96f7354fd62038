package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * Grades a source from its comparisons.
 *
 * @param tolerance the factor that still counts as right, above 1
 */
record Grader(double tolerance, Thresholds thresholds) {
    static final double TOLERANCE = 1.5;

    /** Fewer whole comparisons than this judge nobody. */
    private static final double ENOUGH = 5;

    private static final double HALF = 0.5;

    /** Each side of the central 95 %. */
    private static final double OUTSIDE = 0.025;

    Grader {
        if (!(tolerance > 1)) throw new IllegalArgumentException("expected a factor above 1, got " + tolerance);
    }

    static Grader standard() {
        return new Grader(TOLERANCE, Thresholds.CLAIMLINE);
    }

    /** The letter, and why there is none. */
    private record Verdict(Reliability letter, @Nullable Reason reason) {}

    /** The grade with the whole arithmetic. */
    Grade grade(List<Evidence> evidence, BiasPrior prior) {
        var fit = new Fit(evidence, prior);
        return grade(fit).explained(explanation(fit));
    }

    /** The grade alone. */
    Grade grade(Fit fit) {
        var posterior = fit.posterior();
        var closeness = posterior.closeness(tolerance, thresholds);
        int n = fit.evidence().size();
        var verdict = verdict(closeness, n, fit.effective());
        return new Grade(
                verdict.letter(),
                verdict.reason(),
                Math.exp(posterior.meanBias()),
                Math.exp(posterior.biasQuantile(0.05)),
                Math.exp(posterior.biasQuantile(0.95)),
                posterior.meanSigma(),
                closeness.within(),
                posterior.overClaims(),
                closeness.debiased(),
                n,
                fit.effective(),
                fit.prior().within(Math.log(tolerance)),
                List.of());
    }

    /** What each statement does; of more than a hundred the five that do most. */
    List<Contribution> explanation(Fit fit) {
        double within = fit.posterior().closeness(tolerance, thresholds).within();
        var parts = new ArrayList<Contribution>();
        for (int i : fit.weightiest()) {
            var rest = fit.without(i);
            var without = rest.closeness(tolerance, thresholds);
            var letter = verdict(without, fit.evidence().size() - 1, fit.effective(i))
                    .letter();
            var one = fit.evidence().get(i);
            parts.add(new Contribution(one, within - without.within(), letter, surprising(one.predicted(rest))));
        }
        return parts;
    }

    private Verdict verdict(Closeness closeness, int compared, double effective) {
        if (compared == 0) return new Verdict(Reliability.F, Reason.NO_REFERENCE);
        if (effective < ENOUGH) return new Verdict(Reliability.F, Reason.FEW_COMPARISONS);
        for (var letter : Reliability.values())
            if (closeness.belief(letter) >= HALF) return new Verdict(thresholds.letter(closeness.within()), null);
        return new Verdict(Reliability.F, Reason.UNDECIDED);
    }

    /** Outside the central part of the predictive distribution, the whole main interval of the words. */
    private static boolean surprising(double[] predicted) {
        return predicted[1] < OUTSIDE || predicted[0] > 1 - OUTSIDE;
    }
}
