package org.claimline.claims.scoring;

/**
 * The log posterior of a source at one bias and ln sigma, with its first and second derivatives, summed over statements. The
 * second ones are the observed information, which Louis (1982) writes as the complete information less the missing one; for
 * intervals of a normal mixture it has this closed form.
 */
final class Slope {
    private final double bias;
    private final double logSigma;
    private double height;
    private double byBias;
    private double bySigma;
    private double bias2;
    private double cross;
    private double sigma2;

    // Of the statement at hand: the likelihood and its derivatives.
    private double part;
    private double partBias;
    private double partSigma;
    private double partBias2;
    private double partCross;
    private double partSigma2;

    Slope(double bias, double logSigma, BiasPrior prior) {
        this.bias = bias;
        this.logSigma = logSigma;
        height = prior.logDensity(bias) + Model.logPriorOfLogSigma(logSigma);
        var slopes = prior.slopes(bias);
        byBias = slopes[0];
        bias2 = slopes[1];
        double scale = Model.PRIOR_SHAPE * Model.PRIOR_SPREAD * Model.PRIOR_SPREAD * Math.exp(-2 * logSigma);
        bySigma = -2 * Model.PRIOR_SHAPE + 2 * scale;
        sigma2 = -4 * scale;
    }

    void add(Evidence evidence) {
        part = partBias = partSigma = partBias2 = partCross = partSigma2 = 0;
        double variance = Math.exp(2 * logSigma);
        double anchor = evidence.anchor().variance();
        double wide = Model.SLIP_WIDTH * Model.SLIP_WIDTH * variance;
        double centre = evidence.anchor().mean() + bias;
        for (var piece : evidence.statement().range().pieces()) {
            double lower = piece.lower() - centre;
            double upper = piece.upper() - centre;
            interval(lower, upper, variance, anchor, piece.mass() * (1 - Model.SLIPS));
            interval(lower, upper, wide, anchor, piece.mass() * Model.SLIPS);
        }
        double weight = evidence.weight();
        double first = partBias / part;
        double second = partSigma / part;
        height += weight * Math.log(part);
        byBias += weight * first;
        bySigma += weight * second;
        bias2 += weight * (partBias2 / part - first * first);
        cross += weight * (partCross / part - first * second);
        sigma2 += weight * (partSigma2 / part - second * second);
    }

    /** One interval under one of the two normals, whose variance is the source's own and the anchor's. */
    private void interval(double lower, double upper, double own, double anchor, double share) {
        double spread = Math.sqrt(own + anchor);
        double ratio = own / (own + anchor);
        double l = lower / spread;
        double u = upper / spread;
        part += share * Normal.mass(l, u);
        edge(u, spread, ratio, share);
        edge(l, spread, ratio, -share);
    }

    private void edge(double z, double spread, double ratio, double share) {
        if (Double.isInfinite(z)) return;
        double density = share * Normal.density(z);
        partBias -= density / spread;
        partSigma -= ratio * z * density;
        partBias2 -= z * density / (spread * spread);
        partCross -= ratio / spread * (z * z - 1) * density;
        partSigma2 -= ratio * z * density * (2 * (1 - ratio) + ratio * (z * z - 1));
    }

    double height() {
        return height;
    }

    double byBias() {
        return byBias;
    }

    double bySigma() {
        return bySigma;
    }

    Peak peak() {
        return new Peak(bias, logSigma, -bias2, -cross, -sigma2);
    }
}
