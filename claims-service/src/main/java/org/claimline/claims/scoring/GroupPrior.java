package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What the other sources of a group tell about one: a grid over the group's bias and the spread within it, weighed with how well
 * each other source's statements fit. A source's own statements never shape its own prior.
 */
final class GroupPrior {
    private static final BiasPrior UNKNOWN = BiasPrior.ofUnknownGroup();
    private static final int BIASES = 25;
    private static final int SPREADS = 12;

    /** The grid reaches so many prior standard deviations of the group's bias. */
    private static final double REACH = 4;

    private final List<double[]> each = new ArrayList<>();
    private final double[] total = new double[BIASES * SPREADS];

    GroupPrior() {
        for (int i = 0; i < total.length; i++) {
            double z = groupBias(i) / Model.GROUP_SPREAD;
            total[i] = -0.5 * z * z;
        }
    }

    /** Takes in a source's posterior under the prior of an unknown group, which is divided out again. */
    void add(Posterior posterior) {
        var likely = posterior.fitOfBias(UNKNOWN);
        var fit = new double[total.length];
        for (int i = 0; i < fit.length; i++) {
            fit[i] = Math.log(Math.max(Double.MIN_NORMAL, fit(likely, posterior.biases(), groupBias(i), within(i))));
            total[i] += fit[i];
        }
        each.add(fit);
    }

    private static double fit(double[] likely, Axis axis, double groupBias, double within) {
        // No finer than the mesh.
        double deviation = Math.sqrt(within * within + axis.step() * axis.step() / 12);
        double sum = 0;
        for (int i = 0; i < likely.length; i++)
            if (likely[i] > 0) sum += likely[i] * Normal.density((axis.value(i) - groupBias) / deviation) / deviation;
        return sum;
    }

    /** The prior of the n-th source that was added, from all others. */
    BiasPrior without(int n) {
        var log = new double[total.length];
        for (int i = 0; i < log.length; i++) log[i] = total[i] - each.get(n)[i];
        double whole = LogSum.of(log);
        var parts = new ArrayList<BiasPrior.Part>();
        for (int s = 0; s < SPREADS; s++) {
            double share = 0;
            double first = 0;
            double second = 0;
            for (int b = 0; b < BIASES; b++) {
                int i = s * BIASES + b;
                double mass = Math.exp(log[i] - whole);
                share += mass;
                first += mass * groupBias(i);
                second += mass * groupBias(i) * groupBias(i);
            }
            // A share that small changes nothing and has no moments.
            if (share < 1e-12) continue;
            double mean = first / share;
            double variance = Math.max(0, second / share - mean * mean);
            parts.add(new BiasPrior.Part(mean, Math.hypot(within(s * BIASES), Math.sqrt(variance)), share));
        }
        return new BiasPrior(parts);
    }

    private static double groupBias(int i) {
        return Model.GROUP_SPREAD * REACH * (2.0 * (i % BIASES) / (BIASES - 1) - 1);
    }

    private static double within(int i) {
        int row = i / BIASES;
        return BiasPrior.withinGroup((row + 0.5) / SPREADS);
    }
}
