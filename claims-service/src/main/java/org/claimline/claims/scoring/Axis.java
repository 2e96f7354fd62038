package org.claimline.claims.scoring;

/** Evenly spaced values around a centre. */
record Axis(double centre, double step, int points) {
    /** A finer step is the coarse one divided by this some times. Halving would leave some tails outside. */
    private static final double FINER = Math.sqrt(2);

    /** A centre stands on a multiple of this many steps: like evidence meets on one mesh. */
    private static final int SNAP = 4;

    /** A posterior narrower than this many steps is not resolved. */
    private static final double RESOLVED = 4;

    /** A mean this many standard deviations from the edge, or less, has mass beyond it. */
    private static final double MARGIN = 5;

    /** Fewer points than these are not worth filling. */
    private static final int ENOUGH = 16;

    double value(int i) {
        return centre + (i - points / 2) * step;
    }

    double lower() {
        return value(0) - step / 2;
    }

    /** Whether every other point is enough where values are to be this far apart at most. */
    boolean isHalvable(double apart) {
        return 2 * step <= apart && points > ENOUGH && points / 2 % 2 == 0;
    }

    /** Every other point. */
    Axis half() {
        return new Axis(centre, 2 * step, points / 2 + 1);
    }

    /** This axis, or one of so many points that resolves a distribution with these moments better. */
    Axis resolving(double mean, double deviation, int wanted) {
        double finer = step;
        // Moments of a spike between two points are not to be trusted: go down at most eightfold at a time.
        double least = step / 8;
        while (finer > least && deviation < RESOLVED * finer) finer /= FINER;
        int side = wanted / 2;
        double half = side * finer;
        boolean off = Math.abs(mean - centre) > half - Math.min(MARGIN * deviation, half / 2);
        if (points == wanted && finer == step && !off) return this;
        double snap = SNAP * finer;
        return new Axis(Math.rint(mean / snap) * snap, finer, wanted);
    }
}
