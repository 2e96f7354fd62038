package org.claimline.ingest.quantity;

/** What a number measures. */
public enum Dimension {
    AREA,
    LENGTH,
    SHARE,
    /** A count of settlements. */
    COUNT,
    MONEY,
    TIME,
    /** A count of anything else, or a number without a noun. */
    OTHER
}
