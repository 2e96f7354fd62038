package org.claimline.dashboard;

import static org.claimline.api.Qualifier.ABOUT;
import static org.claimline.api.Qualifier.AT_LEAST;
import static org.claimline.api.Qualifier.BETWEEN;
import static org.claimline.api.Qualifier.EXACT;
import static org.claimline.api.Qualifier.MORE_THAN;

import org.claimline.api.Conversion;
import org.claimline.api.Quantity;

/** Quantities with the bounds that their words leave. */
final class Amounts {
    private Amounts() {}

    static Quantity more(double value) {
        return new Quantity(value, value, null, "km2", MORE_THAN, "more than " + (int) value + " sq km", null);
    }

    static Quantity about(double value) {
        return new Quantity(value, value * 0.9, value * 1.1, "km2", ABOUT, "about " + (int) value + " sq km", null);
    }

    static Quantity least(double value) {
        return new Quantity(value, value, null, "km2", AT_LEAST, "at least twice Greater London", null);
    }

    static Quantity exact(double value) {
        return new Quantity(
                value, value, value, "km2", EXACT, (int) value + " sq km", new Conversion(1200, "mi2", false));
    }

    static Quantity between(double lower, double upper) {
        return new Quantity(lower, lower, upper, "km2", BETWEEN, "8,000 to 8,400 sq km", null);
    }
}
