package org.claimline.claims.scoring;

/** Points over bias and ln sigma, at which likelihoods are evaluated and added. */
record Mesh(Axis bias, Axis logSigma) {
    private static final int BIASES = 65;
    private static final int SPREADS = 49;

    /**
     * Points so many standard deviations apart, or less, tell those between them: the sum of a hundred log likelihoods is right to
     * 0.02 within reach of the belief, and what is believed, where this evens out, to a ten thousandth of its standard deviation.
     */
    private static final double BIAS_DETAIL = 0.3;

    /** The same for ln sigma. */
    private static final double SPREAD_DETAIL = 0.15;

    /** Wide and coarse: tells where to look. */
    static final Mesh SCOUT = new Mesh(new Axis(0, 0.32, 31), new Axis(-1.04, 0.26, 21));

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
        if (bias.isHalvable(BIAS_DETAIL * narrowest(evidence)))
            return Halfway.filled(new Mesh(bias.half(), logSigma).logLikelihood(evidence), bias.points(), 1);
        if (logSigma.isHalvable(SPREAD_DETAIL))
            return Halfway.filled(
                    new Mesh(bias, logSigma.half()).logLikelihood(evidence), logSigma.points(), bias.points());
        var likelihood = new Likelihood(evidence);
        var values = new double[points()];
        for (int s = 0; s < logSigma.points(); s++)
            likelihood.row(bias, Math.exp(logSigma.value(s)), values, s * bias.points());
        return values;
    }

    /** The smallest standard deviation, in bias, with which the words are seen anywhere on the mesh. */
    private double narrowest(Evidence evidence) {
        return Math.sqrt(Math.exp(2 * logSigma.value(0)) + evidence.anchor().variance());
    }
}
