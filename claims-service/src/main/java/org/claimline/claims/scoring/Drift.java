package org.claimline.claims.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Tells when a source has changed: a two-sided cumulative sum (Page 1954) of how surprising each statement is after those before
 * it, as the randomised probability integral transform.
 */
final class Drift {
    /** Half the shift, in standard deviations, that is to be found soonest. */
    private static final double SLACK = 0.5;

    /** A false alarm about once in 230 statements. */
    private static final double ALARM = 5;

    /** A transform that near to zero or one is no more surprising than this many standard deviations. */
    private static final double MOST = 4;

    private static final int WINDOW = 150;

    private Drift() {}

    /**
     * The statement at which the source is first seen to have changed, if it has.
     *
     * @param evidence at full weight: age must not hide a change
     */
    static Optional<Statement> alarm(List<Evidence> evidence, BiasPrior prior) {
        var inTime = evidence.stream()
                .sorted(Comparator.comparing(Evidence::statement, Statement.IN_TIME))
                .skip(Math.max(0, evidence.size() - WINDOW))
                .toList();
        var fit = new Fit(List.of(), prior);
        double up = 0;
        double down = 0;
        for (var one : inTime) {
            double z = surprise(one, fit.posterior());
            up = Math.max(0, up + z - SLACK);
            down = Math.max(0, down - z - SLACK);
            if (up > ALARM || down > ALARM) return Optional.of(one.statement());
            fit = fit.and(one);
        }
        return Optional.empty();
    }

    /** A standard normal number if the source is as it was. The random part hangs on the statement's name alone. */
    private static double surprise(Evidence evidence, Posterior before) {
        var predicted = evidence.predicted(before);
        double random = new SplittableRandom(evidence.statement().id().hashCode()).nextDouble();
        double transform = predicted[0] + random * (predicted[1] - predicted[0]);
        double least = Normal.cdf(-MOST);
        return Normal.quantile(Math.max(least, Math.min(1 - least, transform)));
    }
}
