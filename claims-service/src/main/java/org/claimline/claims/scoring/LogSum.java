package org.claimline.claims.scoring;

/** Sums of numbers known by their logarithms. */
final class LogSum {
    private LogSum() {}

    /** ln(e^a + e^b). */
    static double of(double a, double b) {
        if (a == Double.NEGATIVE_INFINITY) return b;
        if (b == Double.NEGATIVE_INFINITY) return a;
        double greater = Math.max(a, b);
        return greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
    }

    /** ln of the sum of e to each. */
    static double of(double[] logs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (double one : logs) greatest = Math.max(greatest, one);
        if (greatest == Double.NEGATIVE_INFINITY) return greatest;
        double sum = 0;
        for (double one : logs) sum += Math.exp(one - greatest);
        return greatest + Math.log(sum);
    }
}
