package org.claimline.api;

/** How the words bound a number: "more than 700", "nearly 700", "between 450 and 900", "dozens". */
public enum Qualifier {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    UP_TO,
    NEARLY,
    LESS_THAN,
    BETWEEN,
    /** A number word without a number, such as "dozens" or "several": bounds, but no value. */
    VAGUE
}
