package org.claimline.claims.scoring;

/** Points over bias and ln sigma, at which likelihoods are evaluated and added. */
record Mesh(Axis bias, Axis logSigma) {
    private static final int BIASES = 61;
    private static final int SPREADS = 49;

    /** Wide and coarse: tells where to look. */
    static final Mesh SCOUT = new Mesh(new Axis(0, 0.32, 31), new Axis(-1.04, 0.26, 21));

    /** Fine enough for the prior. */
    static final Mesh WIDE = new Mesh(new Axis(0, 0.08, 121), new Axis(-0.8, 0.1, 51));

    /** This mesh, or one that resolves a posterior found on it better. */
    Mesh resolving(Posterior posterior) {
        return new Mesh(
                bias.resolving(posterior.meanBias(), posterior.deviationOfBias(), BIASES),
                logSigma.resolving(posterior.meanLogSigma(), posterior.deviationOfLogSigma(), SPREADS));
    }

    int points() {
        return bias.points() * logSigma.points();
    }

    double biasAt(int point) {
        return bias.value(point % bias.points());
    }

    double logSigmaAt(int point) {
        return logSigma.value(point / bias.points());
    }

    /** The log likelihood of one statement at each point; these add. */
    double[] logLikelihood(Evidence evidence) {
        var likelihood = new Likelihood(evidence);
        var values = new double[points()];
        for (int s = 0; s < logSigma.points(); s++)
            likelihood.row(bias, Math.exp(logSigma.value(s)), values, s * bias.points());
        return values;
    }
}
