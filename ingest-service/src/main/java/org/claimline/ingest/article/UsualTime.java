package org.claimline.ingest.article;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times in the form in which nearly all pages state them, {@code 2022-09-08T12:00:00.000+03:00} with a fraction or without. A formatter
 * takes ten times as long to read one.
 */
final class UsualTime {
    private static final String FORM = "0000-00-00T00:00:00";
    private static final String OFFSET = "00:00";
    private static final int NANO_DIGITS = 9;

    private UsualTime() {}

    /**
     * The time, or null if it has another form.
     *
     * @throws DateTimeException if it has this form and is none, as the 30th of February
     */
    static @Nullable OffsetDateTime of(String text) {
        if (!has(text, 0, FORM)) return null;
        var end = fraction(text, FORM.length());
        var offset = end < 0 ? null : offset(text, end);
        if (offset == null) return null;
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos(text, FORM.length(), end),
                offset);
    }

    /** Where the fraction of a second ends that begins there; the same place if none does, -1 if it is one of another form. */
    private static int fraction(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '.') return from;
        var at = from + 1;
        while (at < text.length() && digit(text.charAt(at))) at++;
        return at == from + 1 || at > from + 1 + NANO_DIGITS ? -1 : at;
    }

    private static int nanos(String text, int from, int to) {
        if (from == to) return 0;
        var nanos = number(text, from + 1, to);
        for (var digits = to - from - 1; digits < NANO_DIGITS; digits++) nanos *= 10;
        return nanos;
    }

    private static @Nullable ZoneOffset offset(String text, int from) {
        var length = text.length() - from;
        if (length == 1 && text.charAt(from) == 'Z') return ZoneOffset.UTC;
        if (length != 1 + OFFSET.length() || !has(text, from + 1, OFFSET)) return null;
        var sign = text.charAt(from) == '+' ? 1 : text.charAt(from) == '-' ? -1 : 0;
        return sign == 0
                ? null
                : ZoneOffset.ofHoursMinutes(
                        sign * number(text, from + 1, from + 3), sign * number(text, from + 4, from + 6));
    }

    /** Whether digits and marks stand there as in the form, in which 0 is any digit. */
    private static boolean has(String text, int from, String form) {
        if (text.length() < from + form.length()) return false;
        for (var at = 0; at < form.length(); at++) {
            var unit = text.charAt(from + at);
            if (form.charAt(at) == '0' ? !digit(unit) : unit != form.charAt(at)) return false;
        }
        return true;
    }

    private static boolean digit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
