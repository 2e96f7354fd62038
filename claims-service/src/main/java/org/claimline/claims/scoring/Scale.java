package org.claimline.claims.scoring;

/** What amounts are compared on. */
public enum Scale {
    /** Natural logarithm; amounts of zero stand for the smallest that still counts. */
    LOG {
        @Override
        double of(double amount) {
            return Math.log(Math.max(amount, LEAST));
        }

        @Override
        double amount(double value) {
            return Math.exp(value);
        }
    },
    /** Natural logarithm of a count and a half, so that none and one differ by a finite step. */
    COUNT {
        @Override
        double of(double amount) {
            return Math.log(Math.max(amount, 0) + 0.5);
        }

        @Override
        double amount(double value) {
            return Math.exp(value) - 0.5;
        }
    },
    /** The amount itself. */
    LINEAR {
        @Override
        double of(double amount) {
            return amount;
        }

        @Override
        double amount(double value) {
            return value;
        }
    };

    private static final double LEAST = 1e-3;

    abstract double of(double amount);

    abstract double amount(double value);
}
