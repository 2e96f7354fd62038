package org.claimline.claims.jdbc;

import java.time.LocalDate;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Days that a database column can hold and a calendar of the press can mean. */
public final class Days {
    private static final int LAST_YEAR = 9999;

    private Days() {}

    public static boolean sensible(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
    }

    /** The day that a parameter holds; one that no column can hold is the caller's error. */
    public static @Nullable LocalDate sensible(String parameter, @Nullable LocalDate day) {
        if (sensible(day)) return day;
        throw new ProblemException(
                400,
                "Parameter not allowed",
                parameter + ": expected a day of the years 1 to " + LAST_YEAR + ", got " + day);
    }
}
