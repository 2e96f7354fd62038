package org.claimline.claims.scoring;

import java.util.stream.DoubleStream;

/** The likelihood of one statement at many points, each edge of its intervals evaluated once. */
final class Likelihood {
    /** Below this a sum of doubles has lost digits. */
    private static final double LEAST = 1e-280;

    private static final double[][] NO_TAILS = {};

    private final Evidence evidence;
    private final double[] edges;
    private final int[] lower;
    private final int[] upper;
    private final double[] shares;

    Likelihood(Evidence evidence) {
        this.evidence = evidence;
        var pieces = evidence.statement().range().pieces();
        edges = pieces.stream()
                .flatMapToDouble(piece -> DoubleStream.of(piece.lower(), piece.upper()))
                .map(edge -> edge - evidence.anchor().mean())
                .sorted()
                .distinct()
                .toArray();
        lower = new int[pieces.size()];
        upper = new int[pieces.size()];
        shares = new double[pieces.size()];
        for (int p = 0; p < shares.length; p++) {
            var piece = pieces.get(p);
            shares[p] = piece.mass();
            lower[p] = java.util.Arrays.binarySearch(
                    edges, piece.lower() - evidence.anchor().mean());
            upper[p] = java.util.Arrays.binarySearch(
                    edges, piece.upper() - evidence.anchor().mean());
        }
    }

    /** The log likelihoods along an axis of biases for one spread, into {@code values} from {@code first} on. */
    void row(Axis bias, double sigma, double[] values, int first) {
        double variance = evidence.anchor().variance();
        var usual = masses(bias, 1 / Math.sqrt(sigma * sigma + variance));
        var slips = masses(bias, 1 / Math.sqrt(Model.SLIP_WIDTH * Model.SLIP_WIDTH * sigma * sigma + variance));
        for (int b = 0; b < bias.points(); b++) {
            double sum = (1 - Model.SLIPS) * usual[b] + Model.SLIPS * slips[b];
            values[first + b] = sum > LEAST ? Math.log(sum) : evidence.logLikelihood(bias.value(b), sigma);
        }
    }

    /** The likelihoods under one normal. */
    private double[] masses(Axis bias, double scale) {
        var masses = new double[bias.points()];
        boolean slim =
                edges.length == 2 && isSlim(bias.value(0), scale) && isSlim(bias.value(masses.length - 1), scale);
        var above = slim ? NO_TAILS : tails(bias, scale);
        for (int b = 0; b < masses.length; b++) {
            double at = bias.value(b);
            if (edges.length == 2 && (slim || isSlim(at, scale)))
                masses[b] = shares[0] * Normal.mass((edges[0] - at) * scale, (edges[1] - at) * scale);
            else
                for (int p = 0; p < shares.length; p++)
                    masses[b] += shares[p] * between(lower[p], upper[p], at, above, b);
        }
        return masses;
    }

    private boolean isSlim(double bias, double scale) {
        double low = (edges[0] - bias) * scale;
        double high = (edges[1] - bias) * scale;
        return (high - low) * (1 + Math.max(0, Math.max(low, -high))) < Normal.SLIM;
    }

    /** What lies beyond each edge, on its far side, for each bias. */
    private double[][] tails(Axis bias, double scale) {
        var tails = new double[edges.length][bias.points()];
        for (int e = 0; e < edges.length; e++) {
            if (Double.isInfinite(edges[e])) continue;
            int near =
                    (int) Math.max(0, Math.min(bias.points() - 1, Math.rint((edges[e] - bias.value(0)) / bias.step())));
            double z = (edges[e] - bias.value(near)) * scale;
            outward(z, -bias.step() * scale, near, 1, tails[e]);
            outward(z, bias.step() * scale, near, -1, tails[e]);
        }
        return tails;
    }

    /**
     * Tails at even distances, from the one nearest the middle outward. The density at each follows from the one before it by two
     * products, which costs a tenth of an exponential and, over so few, no more than three digits of sixteen.
     */
    private static void outward(double first, double stride, int from, int by, double[] tails) {
        double density = Normal.density(first);
        double ratio = Math.exp(-stride * (first + stride / 2));
        double turn = Math.exp(-stride * stride);
        double z = first;
        for (int i = from; i >= 0 && i < tails.length; i += by) {
            tails[i] = density * MillsRatio.of(Math.abs(z));
            density *= ratio;
            ratio *= turn;
            z += stride;
        }
    }

    private double between(int low, int high, double bias, double[][] above, int b) {
        if (edges[low] >= bias) return above[low][b] - above[high][b];
        if (edges[high] <= bias) return above[high][b] - above[low][b];
        return 1 - above[low][b] - above[high][b];
    }
}
