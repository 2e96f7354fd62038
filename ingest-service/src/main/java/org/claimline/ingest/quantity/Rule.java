package org.claimline.ingest.quantity;

/** How an amount was read. The names are part of what the service answers: keep them. */
public enum Rule {
    /** A number with a unit of measure: "30 km". */
    MEASURE,
    /** A number whose unit stands behind a later one of a list: "10, 12 and 15 km", "10 by 15 km". */
    SHARED_UNIT,
    /** Two units of one kind: "5 ft 10 in", "six miles and a half". */
    COMPOUND,
    /** An article for the number: "a kilometre". */
    ARTICLE,
    /** A measure for each of something: "80 km an hour". */
    RATE,
    /** A part of a whole: "two thirds of", "one in five". */
    FRACTION,
    /** Money with its sign or its name. */
    CURRENCY,
    /** A count of towns, villages and the like. */
    SETTLEMENTS,
    /** A count of anything else. */
    COUNT,
    /** A number without a noun. */
    NUMBER,
    /** The number of a year or of a day. */
    DATE,
    /** What tells one gun from another: "152mm shells". */
    CALIBRE,
    /** An area by its likeness to another: "the size of Delaware". */
    LIKENESS,
    /** An amount by its likeness to the one before: "as much again". */
    RELATIVE
}
