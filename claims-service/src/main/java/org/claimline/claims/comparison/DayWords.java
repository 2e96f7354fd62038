package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a reader says them: "1-12 Sep 2022", "29 Aug to 12 Sep 2022". */
final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private DayWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(LocalDate start, LocalDate end) {
        if (start.equals(end)) return of(start);
        if (start.getYear() != end.getYear()) return of(start) + " to " + of(end);
        if (start.getMonth() != end.getMonth()) return DAY_OF_YEAR.format(start) + " to " + of(end);
        return start.getDayOfMonth() + "-" + of(end);
    }
}
