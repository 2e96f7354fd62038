package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What is believed of a source's bias before its own statements: a mixture of normals over what its group may be like. The group's
 * bias is N(0, .25^2), the spread within the group half-normal(.6).
 */
public record BiasPrior(List<Part> parts) {
    /** A normal and its share. */
    public record Part(double mean, double deviation, double share) {}

    private static final int SPREADS = 24;

    /** Wide and fine enough for the prior of ln sigma. */
    private static final Axis LOG_SIGMA = new Axis(-0.8, 0.1, 51);

    public BiasPrior {
        parts = List.copyOf(parts);
    }

    /** The prior of a source of a group that nothing is known of. */
    public static BiasPrior ofUnknownGroup() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < SPREADS; i++) {
            double spread = withinGroup((i + 0.5) / SPREADS);
            parts.add(new Part(0, Math.hypot(Model.GROUP_SPREAD, spread), 1.0 / SPREADS));
        }
        return new BiasPrior(parts);
    }

    /** The quantile of the half-normal spread within a group. */
    static double withinGroup(double p) {
        return Model.WITHIN_GROUP * Normal.quantile((1 + p) / 2);
    }

    double logDensity(double bias) {
        double sum = Double.NEGATIVE_INFINITY;
        for (var part : parts)
            sum = LogSum.of(
                    sum,
                    Math.log(part.share / part.deviation) + Normal.logDensity((bias - part.mean) / part.deviation));
        return sum;
    }

    /** P(a claim is within a distance of the truth) before any was looked at. */
    double within(double reach) {
        double whole = 0;
        double sum = 0;
        for (int s = 0; s < LOG_SIGMA.points(); s++) {
            double density = Math.exp(Model.logPriorOfLogSigma(LOG_SIGMA.value(s)));
            double sigma = Math.exp(LOG_SIGMA.value(s));
            whole += density;
            for (var part : parts) {
                double spread = Math.hypot(part.deviation, sigma);
                sum += density * part.share * Normal.mass((-reach - part.mean) / spread, (reach - part.mean) / spread);
            }
        }
        return sum / whole;
    }

    /** The first and the second derivative of the log density. */
    double[] slopes(double bias) {
        double whole = logDensity(bias);
        double first = 0;
        double second = 0;
        for (var part : parts) {
            double z = (bias - part.mean) / part.deviation;
            double share = Math.exp(Math.log(part.share / part.deviation) + Normal.logDensity(z) - whole);
            first -= share * z / part.deviation;
            second += share * (z * z - 1) / (part.deviation * part.deviation);
        }
        return new double[] {first, second - first * first};
    }
}
