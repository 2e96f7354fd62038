package org.claimline.phrasebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Kinds that the rest is put together from. Days and numbers are written as the pages write them. */
enum Plain implements Kind {
    /** "1,036.5". */
    NUMBER("[0-9][0-9,]*(?:\\.[0-9]+)?"),

    /** "8 Sep 2022". */
    DAY("[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}"),

    /** "29 Aug", where the year follows later. */
    SHORT("[0-9]{1,2} [A-Z][a-z]{2}"),

    /** "8 September 2022". */
    DATE("[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}"),

    /** Places: "all of Ukraine", "Kharkiv Oblast and Luhansk Oblast". The names stay as they are. */
    GROUND("[^;:]{1,400}"),

    /** A name, or words of an article: it stays as it is. */
    NAME("[^;:]{1,400}?"),

    /** Anything to the end, as the cause that a library names: it stays as it is. */
    REST(".+");

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private final String pattern;

    Plain(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }

    @Override
    public Optional<String> say(String english) {
        try {
            return Optional.of(said(english));
        } catch (DateTimeException e) {
            // "31 Sep 2022", or words that only look like a day.
            return Optional.empty();
        }
    }

    private String said(String english) {
        return switch (this) {
            case NUMBER -> english.replace(',', '\u202f').replace('.', ',');
            case DAY -> day(english, "d MMM uuuu");
            case DATE -> day(english, "d MMMM uuuu");
            case SHORT -> form("d MMM", UKRAINIAN).format(MonthDay.parse(english, form("d MMM", Locale.ENGLISH)));
            case GROUND -> ground(english);
            case NAME, REST -> english;
        };
    }

    private static String ground(String english) {
        return english.replace("all of Ukraine", "уся Україна")
                .replaceAll("\\ball of ([^,;]+?)(?=,| and |$)", "$1 повністю")
                .replace(" and ", " і ");
    }

    private static String day(String english, String form) {
        return form(form, UKRAINIAN).format(LocalDate.parse(english, form(form, Locale.ENGLISH)));
    }

    private static DateTimeFormatter form(String form, Locale locale) {
        return DateTimeFormatter.ofPattern(form, locale);
    }
}
