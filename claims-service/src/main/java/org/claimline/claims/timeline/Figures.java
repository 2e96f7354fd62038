package org.claimline.claims.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.claimline.api.Assessment;
import org.claimline.claims.claim.Outline;
import org.jspecify.annotations.Nullable;

/** Assessors' figures as they stand on a time axis. */
final class Figures {
    /** An assessor's claim and an assessment this many days apart are one statement by two roads. */
    private static final int SAME_STATEMENT_DAYS = 3;

    private Figures() {}

    /** When it was said, else when its window ends. */
    static @Nullable LocalDate day(Assessment figure) {
        if (figure.saidOn() != null) return figure.saidOn();
        return figure.window() == null ? null : figure.window().end();
    }

    /** Whether a claim that an article carries is an assessor's figure that is known already. */
    static boolean sameStatement(Outline claim, Assessment figure) {
        if (!claim.claimant().equals(figure.assessor().id()) || figure.quantity() == null) return false;
        var value = claim.value();
        var asOf = claim.asOf();
        var day = day(figure);
        return value != null
                && value.equals(figure.quantity().value())
                && asOf != null
                && day != null
                && Math.abs(ChronoUnit.DAYS.between(asOf, day)) <= SAME_STATEMENT_DAYS;
    }
}
