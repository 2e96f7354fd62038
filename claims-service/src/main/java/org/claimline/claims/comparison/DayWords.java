package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** Days as a reader says them: "1-12 Sep 2022", "29 Aug to 12 Sep 2022". */
final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final String[] MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
            .toArray(String[]::new);

    private DayWords() {}

    static String of(LocalDate day) {
        var year = day.getYear();
        // A formatter takes ten times as long, and a comparison says up to ten days.
        return year >= 1000 && year <= 9999 ? ofYear(day) + " " + year : DAY.format(day);
    }

    static String of(LocalDate start, LocalDate end) {
        if (start.equals(end)) return of(start);
        if (start.getYear() != end.getYear()) return of(start) + " to " + of(end);
        if (start.getMonth() != end.getMonth()) return ofYear(start) + " to " + of(end);
        return start.getDayOfMonth() + "-" + of(end);
    }

    private static String ofYear(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
    }
}
