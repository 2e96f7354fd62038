package org.claimline.claims.scoring;

/**
 * Where the posterior of a source with many statements is highest, and how sharply it falls there.
 *
 * @param biasInformation minus the second derivative of the log posterior by the bias
 * @param crossInformation the mixed one
 * @param sigmaInformation the one by ln sigma
 */
record Peak(double bias, double logSigma, double biasInformation, double crossInformation, double sigmaInformation) {
    private static final int BIASES = 61;
    private static final int SPREADS = 41;

    /** A point on the mesh each quarter of a standard deviation. */
    private static final double FINE = 0.25;

    double determinant() {
        return biasInformation * sigmaInformation - crossInformation * crossInformation;
    }

    boolean isSummit() {
        return biasInformation > 0 && determinant() > 0;
    }

    double deviationOfBias() {
        return Math.sqrt(sigmaInformation / determinant());
    }

    double deviationOfLogSigma() {
        return Math.sqrt(biasInformation / determinant());
    }

    /** The normal distribution with this top and this information. */
    Posterior posterior() {
        var mesh = new Mesh(
                new Axis(bias, FINE * deviationOfBias(), BIASES),
                new Axis(logSigma, FINE * deviationOfLogSigma(), SPREADS));
        var values = new double[mesh.points()];
        for (int i = 0; i < values.length; i++) {
            double b = mesh.biasAt(i) - bias;
            double s = mesh.logSigmaAt(i) - logSigma;
            values[i] = -0.5 * (biasInformation * b * b + 2 * crossInformation * b * s + sigmaInformation * s * s);
        }
        return new Posterior(mesh, values);
    }
}
