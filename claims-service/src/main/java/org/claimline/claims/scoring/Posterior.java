package org.claimline.claims.scoring;

import java.util.EnumMap;
import org.claimline.api.Reliability;

/** What is believed of a source's bias and spread after its statements: masses on the points of a mesh. */
final class Posterior {
    /** Points of less mass than this together weigh less than the last printed digit. */
    private static final double NEGLIGIBLE = 1e-18;

    private final Mesh mesh;
    private final double[] mass;
    private final double[] ofBias;
    private final double[] ofLogSigma;

    /**
     * A posterior.
     *
     * @param logDensity prior and likelihood together at each point, but for a constant
     */
    Posterior(Mesh mesh, double[] logDensity) {
        this.mesh = mesh;
        double whole = LogSum.of(logDensity);
        int columns = mesh.bias().points();
        mass = new double[logDensity.length];
        ofBias = new double[columns];
        ofLogSigma = new double[mesh.logSigma().points()];
        for (int i = 0; i < mass.length; i++) {
            mass[i] = Math.exp(logDensity[i] - whole);
            ofBias[i % columns] += mass[i];
            ofLogSigma[i / columns] += mass[i];
        }
    }

    double meanBias() {
        return mean(mesh.bias(), ofBias);
    }

    double deviationOfBias() {
        return deviation(mesh.bias(), ofBias);
    }

    double meanLogSigma() {
        return mean(mesh.logSigma(), ofLogSigma);
    }

    double deviationOfLogSigma() {
        return deviation(mesh.logSigma(), ofLogSigma);
    }

    /** The expected spread. */
    double meanSigma() {
        double sum = 0;
        for (int i = 0; i < ofLogSigma.length; i++)
            sum += ofLogSigma[i] * Math.exp(mesh.logSigma().value(i));
        return sum;
    }

    private static double mean(Axis axis, double[] marginal) {
        double sum = 0;
        for (int i = 0; i < marginal.length; i++) sum += marginal[i] * axis.value(i);
        return sum;
    }

    private static double deviation(Axis axis, double[] marginal) {
        double mean = mean(axis, marginal);
        double sum = 0;
        for (int i = 0; i < marginal.length; i++) sum += marginal[i] * (axis.value(i) - mean) * (axis.value(i) - mean);
        return Math.sqrt(sum);
    }

    /** The bias below which a share of the belief lies; within a cell the belief is even. */
    double biasQuantile(double share) {
        return quantile(mesh.bias(), ofBias, share);
    }

    double logSigmaQuantile(double share) {
        return quantile(mesh.logSigma(), ofLogSigma, share);
    }

    private static double quantile(Axis axis, double[] marginal, double share) {
        double below = 0;
        for (int i = 0; i < marginal.length; i++) {
            if (below + marginal[i] >= share && marginal[i] > 0)
                return axis.lower() + axis.step() * (i + (share - below) / marginal[i]);
            below += marginal[i];
        }
        return axis.value(axis.points() - 1);
    }

    /** P(the bias is above zero). */
    double overClaims() {
        double above = 0;
        for (int i = 0; i < ofBias.length; i++) {
            double high = mesh.bias().value(i) / mesh.bias().step() + 0.5;
            above += ofBias[i] * Math.max(0, Math.min(1, high));
        }
        return Math.min(1, above);
    }

    /** How likely the source is to be within a factor of the truth. */
    Closeness closeness(double factor, Thresholds thresholds) {
        double reach = Math.log(factor);
        double within = 0;
        var letters = new EnumMap<Reliability, Double>(Reliability.class);
        for (int i = 0; i < mass.length; i++) {
            if (mass[i] < NEGLIGIBLE) continue;
            double share = within(reach, mesh.biasAt(i), Math.exp(mesh.logSigmaAt(i)));
            within += mass[i] * share;
            letters.merge(thresholds.letter(share), mass[i], Double::sum);
        }
        return new Closeness(within, debiased(reach), letters);
    }

    private double debiased(double reach) {
        double sum = 0;
        for (int i = 0; i < ofLogSigma.length; i++)
            sum += ofLogSigma[i] * within(reach, 0, Math.exp(mesh.logSigma().value(i)));
        return sum;
    }

    private static double within(double reach, double bias, double sigma) {
        return Normal.mass((-reach - bias) / sigma, (reach - bias) / sigma);
    }

    Axis biases() {
        return mesh.bias();
    }

    /** How well each bias explains the statements: the belief with the prior, under which it was found, divided out. */
    double[] fitOfBias(BiasPrior prior) {
        var fit = new double[ofBias.length];
        for (int i = 0; i < fit.length; i++)
            if (ofBias[i] >= NEGLIGIBLE)
                fit[i] = ofBias[i] * Math.exp(-prior.logDensity(mesh.bias().value(i)));
        return fit;
    }

    /** The mean over the belief of a probability that depends on bias and sigma. */
    double mean(java.util.function.DoubleBinaryOperator function) {
        double sum = 0;
        for (int i = 0; i < mass.length; i++)
            if (mass[i] >= NEGLIGIBLE)
                sum += mass[i] * function.applyAsDouble(mesh.biasAt(i), Math.exp(mesh.logSigmaAt(i)));
        return sum;
    }
}
