package org.claimline.claims.gap;

import java.util.Objects;
import org.claimline.api.Bound;
import org.claimline.api.Claim;
import org.claimline.api.GapEvidence;
import org.claimline.api.Quantity;
import org.claimline.claims.comparison.Amount;
import org.claimline.claims.comparison.Measured;
import org.claimline.claims.comparison.WindowDays;
import org.jspecify.annotations.Nullable;

/**
 * A claim with a first and a last day, and what stands beside it.
 *
 * @param best the reference that measures it, else the best reason why none does; null where there is no reference at all
 */
record Beside(Claim claim, WindowDays days, @Nullable Measured best) {
    boolean measured() {
        return best != null && best.ratio() != null;
    }

    double claimed() {
        return Objects.requireNonNull(Amount.of(claim.quantity())).middle();
    }

    double assessed() {
        var reference = Objects.requireNonNull(best).reference();
        return Objects.requireNonNull(Amount.of(reference.quantity())).middle();
    }

    double kappa() {
        return Objects.requireNonNull(Objects.requireNonNull(best).kappa());
    }

    /** On which side its words leave the number open: "more than" may be any more. */
    @Nullable
    Bound open() {
        return switch (Objects.requireNonNull(claim.quantity()).qualifier()) {
            case MORE_THAN, AT_LEAST -> Bound.LOWER;
            case UP_TO, LESS_THAN -> Bound.UPPER;
            case EXACT, ABOUT, NEARLY, BETWEEN, VAGUE -> null;
        };
    }

    String reason() {
        return best == null ? "There is no reference beside it." : best.reason();
    }

    GapEvidence evidence(boolean counted) {
        Quantity quantity = Objects.requireNonNull(claim.quantity());
        var window = Objects.requireNonNull(claim.window());
        return best == null || !measured()
                ? new GapEvidence(claim.id(), quantity, window, null, null, null, null, reason(), false)
                : new GapEvidence(
                        claim.id(),
                        quantity,
                        window,
                        best.reference(),
                        best.comparability(),
                        best.ratio(),
                        best.kappa(),
                        reason(),
                        counted);
    }
}
