package org.claimline.local.fault;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;

/** What an article of the load may say, and what that means: written down here from the words, never read by the engine. */
enum Sentence {
    RECAPTURED(
            "Ukraine's General Staff said on Thursday that its forces had recaptured %s square kilometres in the Kharkiv region in the past week.",
            DayOfWeek.THURSDAY,
            new Meaning(
                    "AREA",
                    "UKRAINE",
                    "Kharkiv Oblast",
                    "General Staff of the Armed Forces of Ukraine",
                    "EXACT",
                    Period.ofWeeks(1))),
    CAPTURED(
            "Russia's Defence Ministry said on Tuesday that its troops had captured more than %s square kilometres in the Donetsk region in the past month.",
            DayOfWeek.TUESDAY,
            new Meaning("AREA", "RUSSIA", "Donetsk Oblast", "Russian Ministry of Defence", "MORE_THAN", Period.ofMonths(1))),
    FREED(
            "Hanna Maliar said on Monday that Ukrainian troops had liberated %s settlements in the Kherson region in the past week.",
            DayOfWeek.MONDAY,
            new Meaning("SETTLEMENTS", "UKRAINE", "Kherson Oblast", "Hanna Maliar", "EXACT", Period.ofWeeks(1)));

    private final String words;
    private final DayOfWeek day;
    final Meaning meaning;

    Sentence(String words, DayOfWeek day, Meaning meaning) {
        this.words = words;
        this.day = day;
        this.meaning = meaning;
    }

    /**
     * What a sentence says besides its figure and its days.
     *
     * @param period that the change took, back from the day on which it was said
     */
    record Meaning(String measure, String heldBy, String place, String claimant, String qualifier, Period period) {}

    String with(int figure) {
        return words.formatted(figure);
    }

    /** The day that an article of the given date means by its weekday: itself, or the last one before it. */
    LocalDate saidOn(LocalDate published) {
        return published.with(TemporalAdjusters.previousOrSame(day));
    }
}
