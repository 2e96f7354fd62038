package org.claimline.ingest.time;

/** The part that a phrase of {@code timex.tsv} plays, and what its value means. */
enum TimexWord {
    THE,
    /** One, before a period. */
    ONE,
    OF,
    /** Between a day and its month. */
    DAY_OF,
    /** Before a month, or "the month": its last day. */
    LAST_DAY_OF,
    /** Before a bare part of the day, which is no time elsewhere. */
    BEFORE_PART,
    AND_HALF,
    HALF_A,
    TO,
    /** The TIMEX3 modifier. */
    MODIFIER,
    /** The TIMEX3 modifier of a length. */
    HEDGE,
    /** From what it is reckoned ({@link Origin}) and how many periods further on. */
    WHICH,
    /** Before a number of periods: whether they lie behind (-1), ahead (1), or neither (0). */
    RUN,
    /** A few periods back. */
    RECENT,
    /** Behind a length: {@link Origin} and direction. */
    SHIFT,
    /** The same, where the clause ends. */
    ENDING_SHIFT,
    /** Behind a period: "before last". */
    BEFORE_LAST,
    /** Words behind "the week before" that open no clause of it. */
    SHIFT_END,
    VAGUE,
    FILLER,
    /** Days after the publication. */
    DAY,
    /** The TIMEX3 letters of a part of the day. */
    DAYPART,
    /** A part of the day of publication. */
    TODAYPART,
    /** The TIMEX3 letters; with VERB it needs company. */
    SEASON,
    WEEKEND,
    /** Month and day, or month, weekday and which one of the month. */
    HOLIDAY,
    REFERENCE,
    PLURAL_REFERENCE,
    REFERENCE_CUE,
    NEEDS_CUE,
    FREQUENCY,
    EVERY,
    EVERY_OTHER,
    TIMES,
    ORDINAL,
    ORDINAL_END,
    /** The number of a day in words, from the fifth on. */
    DAY_ORDINAL,
    OF_THE_MONTH,
    /** Before a day that has no month. */
    DAY_CUE,
    /** Behind a noun: it ends its phrase. */
    CLAUSE_START,
    /** Before a period: it lasts all through it. */
    LASTING_CUE,
    QUARTER,
    HALF,
    CENTURY,
    CENTURY_WORD,
    DECADE_WORD,
    DECADE_END,
    YEAR_NAME,
    QUARTER_NAME,
    YEAR_END,
    OLD,
    LONG,
    MERIDIEM,
    ZONE,
    CLOCK,
    OCLOCK,
    HOURS_END,
    CLOCK_CUE,
    CLOCK_DAY,
    YEAR_CUE,
    AMBIGUOUS,
    DATE_CUE,
    /** Behind the name of a month that opens a clause. */
    MONTH_VERB,
    /** Before "the seven days before": they are a stretch of time. */
    STRETCH_CUE,
    /** The day named last, behind a {@link #THEN_CUE}. */
    THEN,
    THEN_CUE,
    FUTURE,
    PAST,
    PAST_ENDING,
    NO_TIME;

    /** What a relative time is reckoned from. */
    enum Origin {
        /** The day of publication. */
        PUBLISHED,
        /** The day that the text named last. */
        REFERRED,
        /** No day: a length that ends on the day of publication. */
        LENGTH
    }
}
