package org.claimline.api;

/** What amounts are compared on. */
public enum AmountScale {
    /** The natural logarithm: twice as much is as far as half as much. */
    LOG,
    /** The amount itself; it may be negative. */
    LINEAR
}
