package org.claimline.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when an article was published. A day alone is noon UTC: the same day in nearly every zone. */
final class PublicationTime {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern STARTS_WITH_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern COLONLESS_OFFSET = Pattern.compile("([+-]\\d{2})(\\d{2})$");
    private static final int LONGEST_DAY = 10;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 9999;

    private PublicationTime() {}

    /** A caller's statement: an instant, a date-time with offset, or a day; anything else is an error. */
    static Instant stated(String text) {
        try {
            return read(text.strip());
        } catch (DateTimeException e) {
            throw UnusableArticleException.malformed(
                    "publishedAt: expected an instant (2022-09-08T12:00:00Z), a date-time with offset"
                            + " (2022-09-08T15:00:00+03:00) or a day (2022-09-08), got \"" + Metadata.shortened(text)
                            + "\"");
        }
    }

    /**
     * A page's statement about itself: the same forms and those that pages use besides. A time without a zone counts as
     * its day; what cannot be read is not known.
     */
    static @Nullable Instant found(String text) {
        var stripped = text.strip();
        // An error costs more than the rest of a page's metadata together, and many pages leave the zone out.
        if (!whole(stripped)) return foundOtherwise(stripped);
        try {
            return read(withColon(stripped));
        } catch (DateTimeException e) {
            return foundOtherwise(stripped);
        }
    }

    /** Whether it has the form of a day, or of a day with a time and an offset. */
    private static boolean whole(String text) {
        if (text.length() <= LONGEST_DAY) return text.length() == LONGEST_DAY;
        var time = text.charAt(LONGEST_DAY);
        if (time != 'T' && time != 't') return false;
        var last = text.charAt(text.length() - 1);
        return last == 'Z' || last == 'z' || Math.max(text.lastIndexOf('+'), text.lastIndexOf('-')) > LONGEST_DAY;
    }

    /** An offset such as +0300, which pages use and the standard does not, with its colon. */
    private static String withColon(String text) {
        var colon = text.length() - 2;
        if (text.length() <= LONGEST_DAY || text.endsWith("Z") || text.charAt(colon - 1) == ':') return text;
        return COLONLESS_OFFSET.matcher(text).replaceFirst("$1:$2");
    }

    private static @Nullable Instant foundOtherwise(String text) {
        try {
            var day = STARTS_WITH_DAY.matcher(text);
            if (day.matches()) return noon(LocalDate.parse(day.group(1)));
            // "Thu, 8 Sep 2022 12:00:00 GMT" has blanks between.
            return text.indexOf(' ') < 0
                    ? null
                    : inRange(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant read(String text) {
        if (text.length() == LONGEST_DAY && DAY.matcher(text).matches()) return noon(LocalDate.parse(text));
        var usual = UsualTime.of(text);
        return inRange(usual == null ? OffsetDateTime.parse(text) : usual);
    }

    private static Instant noon(LocalDate day) {
        return inRange(day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC));
    }

    private static Instant inRange(OffsetDateTime time) {
        if (time.getYear() < EARLIEST_YEAR || time.getYear() > LATEST_YEAR)
            throw new DateTimeException("a year of four digits is expected");
        return time.toInstant();
    }
}
