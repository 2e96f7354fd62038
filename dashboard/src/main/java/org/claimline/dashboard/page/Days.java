package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.claimline.api.BandDay;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/** How days, windows and instants read on a page. */
@TemplateExtension
public final class Days {
    private static final Map<Language, Forms> FORMS = new EnumMap<>(Map.of(
            Language.ENGLISH, Forms.of("d MMM uuuu", "d MMMM uuuu", "d MMM", "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH),
            Language.UKRAINIAN,
                    Forms.of(
                            "d MMM uuuu",
                            "d MMMM uuuu 'року'",
                            "d MMM",
                            "d MMM uuuu, HH:mm 'UTC'",
                            Language.UKRAINIAN.locale())));

    private record Forms(
            DateTimeFormatter day, DateTimeFormatter full, DateTimeFormatter bare, DateTimeFormatter moment) {
        static Forms of(String day, String full, String bare, String moment, Locale locale) {
            return new Forms(
                    DateTimeFormatter.ofPattern(day, locale),
                    DateTimeFormatter.ofPattern(full, locale),
                    DateTimeFormatter.ofPattern(bare, locale),
                    DateTimeFormatter.ofPattern(moment, locale).withZone(ZoneOffset.UTC));
        }
    }

    private Days() {}

    private static Forms forms() {
        return Objects.requireNonNull(FORMS.get(Language.current()));
    }

    /** "8 September 2022". */
    @TemplateExtension(matchName = "full")
    static String inFull(LocalDate day) {
        return forms().full().format(day);
    }

    /** "8 Sep 2022". */
    public static String day(LocalDate day) {
        return forms().day().format(day);
    }

    /** "8 Sep", where the year is plain. */
    @TemplateExtension(matchName = "short")
    public static String withoutYear(LocalDate day) {
        return forms().bare().format(day);
    }

    /** "8 Sep 2022, 12:00 UTC". */
    public static String moment(Instant moment) {
        return forms().moment().format(moment);
    }

    /** "1–8 Sep 2022", "since 1 Sep 2022", "until 8 Sep 2022". */
    public static String days(Window window) {
        return between(window.start(), window.end());
    }

    /** The days for which a band stands. */
    static String days(BandDay band) {
        return between(band.day(), band.last());
    }

    /** The days from one to another, either of which may be open. */
    public static String between(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) return say("all days", "усі дні");
        if (from == null) return say("until ", "до ") + forms().day().format(to);
        if (to == null) return say("since ", "від ") + forms().day().format(from);
        if (from.equals(to)) return forms().day().format(to);
        if (from.getYear() != to.getYear())
            return forms().day().format(from) + " – " + forms().day().format(to);
        if (from.getMonth() != to.getMonth())
            return forms().bare().format(from) + " – " + forms().day().format(to);
        return from.getDayOfMonth() + "–" + forms().day().format(to);
    }
}
