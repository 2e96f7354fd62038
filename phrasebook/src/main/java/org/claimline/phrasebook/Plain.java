package org.claimline.phrasebook;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Kinds that the rest is put together from. Days and numbers are written as the pages write them. */
enum Plain implements Kind {
    /** "1,036.5". */
    NUMBER("[0-9][0-9,]*(?:\\.[0-9]+)?", number -> number.replace(',', '\u202f').replace('.', ',')),

    /** "8 Sep 2022". */
    DAY("[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}", day -> day(day, "d MMM uuuu")),

    /** "29 Aug", where the year follows later. */
    SHORT("[0-9]{1,2} [A-Z][a-z]{2}", Plain::dayOfYear),

    /** "8 September 2022". */
    DATE("[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4}", day -> day(day, "d MMMM uuuu")),

    /** Places: "all of Ukraine", "Kharkiv Oblast and Luhansk Oblast". The names stay as they are. */
    GROUND(
            "[^;:]{1,400}",
            ground -> ground.replace("all of Ukraine", "уся Україна")
                    .replaceAll("\\ball of ([^,;]+?)(?=,| and |$)", "$1 повністю")
                    .replace(" and ", " і ")),

    /** A name, or words of an article: it stays as it is. */
    NAME("[^;:]{1,400}?", name -> name),

    /** Anything to the end, as the cause that a library names: it stays as it is. */
    REST(".+", rest -> rest);

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    private final String pattern;
    private final UnaryOperator<String> translation;

    Plain(String pattern, UnaryOperator<String> translation) {
        this.pattern = pattern;
        this.translation = translation;
    }

    @Override
    public String pattern() {
        return pattern;
    }

    @Override
    public Optional<String> say(String english) {
        return Optional.of(translation.apply(english));
    }

    private static String day(String english, String form) {
        return form(form, UKRAINIAN).format(LocalDate.parse(english, form(form, Locale.ENGLISH)));
    }

    private static String dayOfYear(String english) {
        return form("d MMM", UKRAINIAN).format(MonthDay.parse(english, form("d MMM", Locale.ENGLISH)));
    }

    private static DateTimeFormatter form(String form, Locale locale) {
        return DateTimeFormatter.ofPattern(form, locale);
    }
}
