package org.claimline.ingest.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date, time, duration or set as TimeML marks it: a range of tokens without its preposition.
 *
 * @param first the first token
 * @param end one past the last
 * @param value the TIMEX3 value ("2022-W37", "P2W", "PAST_REF"); null where it needs a publication date that is not known
 * @param mod the TIMEX3 modifier ("START", "APPROX"); null = none
 * @param from the first day it covers; null = not determined
 * @param to the last day it covers; null = not determined
 * @param rule the rule that read it
 */
public record Timex(
        int first,
        int end,
        Kind kind,
        @Nullable String value,
        @Nullable String mod,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String rule) {
    /** The rule of a time counted from another: "two weeks ago", "a day later". */
    public static final String SHIFTED = "reckoned from a day";

    /** The types of TIMEX3. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public Timex {
        if (first < 0 || end <= first) throw new IllegalArgumentException("not a time: [" + first + ", " + end + ")");
        if (from != null && to != null && from.isAfter(to))
            throw new IllegalArgumentException("a time ends before it starts: " + from + " to " + to);
    }
}
