package org.claimline.claims.grading;

import java.time.LocalDate;
import org.claimline.claims.scoring.Belief;
import org.claimline.claims.scoring.Grade;

/**
 * A grade as it is stored.
 *
 * @param belief what is known of the source when its words are used to judge another's
 */
record GradedDay(Kind kind, LocalDate day, Grade grade, Belief belief) {
    /** What a stored grade stands for. */
    enum Kind {
        /** The grade on a day on which the source said something. */
        DAY,
        /** The grade by the present age of everything. */
        NOW
    }

    /** The same on a day on which the source said something. */
    GradedDay on(LocalDate other) {
        return new GradedDay(Kind.DAY, other, grade, belief);
    }
}
